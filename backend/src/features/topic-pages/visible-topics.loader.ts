import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import { Sql } from '../../platform/database/sql.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import type { Topic } from '../topics/topic.model.js';
import { topicOfKey } from '../topics/topic-members.js';
import { TOPIC_COLUMNS, type TopicRow, TopicsLoader, toTopic } from '../topics/topics.loader.js';
import { topicKey } from './topic-key.js';
import { visibleTopic } from './visible-topic.js';

/** From a written name to the topic, for one reader. */
@Injectable()
export class VisibleTopicsLoader {
  constructor(
    private readonly sql: Sql,
    private readonly topics: TopicsLoader,
  ) {}

  /** By match key, aliases included; null for what the reader cannot know of. */
  byKey(context: GraphqlContext): DataLoader<string, Topic | null> {
    const viewerId = context.viewer?.personId;
    if (viewerId === undefined) throw new BreveError('UNAUTHENTICATED');
    return context.loaders.get(this, 'byKey', async (keys) => {
      const rows = await this.sql.rows<TopicRow & { asked: string }>(
        `SELECT asked.key AS asked, ${TOPIC_COLUMNS}
           FROM unnest($2::text[]) AS asked (key)
           JOIN topic t ON t.id = ${topicOfKey('asked.key')}
          WHERE ${visibleTopic('t', '$1')}`,
        [viewerId, keys],
      );
      const found = new Map(rows.map((row) => [row.asked, toTopic(row)]));
      return keys.map((key) => found.get(key) ?? null);
    });
  }

  /**
   * The topic of a name in any spelling.
   *
   * @throws BreveError `NOT_FOUND`, the same for malformed, absent, and carried by hidden posts alone
   */
  async get(context: GraphqlContext, name: string): Promise<Topic> {
    const key = topicKey(name);
    const topic =
      key === null ? null : (this.topics.known(context, key) ?? (await this.byKey(context).load(key)));
    if (!topic) throw new BreveError('NOT_FOUND');
    return topic;
  }
}

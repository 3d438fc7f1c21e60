import { matchKey } from '@breve/text';
import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import { Sql } from '../../platform/database/sql.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import type { Topic } from '../topics/topic.model.js';
import { topicOfName } from '../topics/topic-members.js';
import { TOPIC_COLUMNS, type TopicRow, TopicsLoader, toTopic } from '../topics/topics.loader.js';
import { askedName } from './topic-key.js';
import { visibleTopic } from './visible-topic.js';

/** From a written name to the topic, for one reader. */
@Injectable()
export class VisibleTopicsLoader {
  constructor(
    private readonly sql: Sql,
    private readonly topics: TopicsLoader,
  ) {}

  /** By name as written or by match key, aliases included; null for what the reader cannot know of. */
  byName(context: GraphqlContext): DataLoader<string, Topic | null> {
    const viewerId = context.viewer?.personId;
    if (viewerId === undefined) throw new BreveError('UNAUTHENTICATED');
    return context.loaders.get(this, 'byName', async (names) => {
      const rows = await this.sql.rows<TopicRow & { asked: string }>(
        `SELECT asked.name AS asked, ${TOPIC_COLUMNS}
           FROM unnest($2::text[], $3::text[]) AS asked (name, key)
           JOIN topic t ON t.id = ${topicOfName('asked.name', 'asked.key')}
          WHERE ${visibleTopic('t', '$1')}`,
        [viewerId, names, names.map(matchKey)],
      );
      const found = new Map(rows.map((row) => [row.asked, toTopic(row)]));
      return names.map((name) => found.get(name) ?? null);
    });
  }

  /**
   * The topic of a name in any spelling.
   *
   * @throws BreveError `NOT_FOUND`, the same for malformed, absent, and carried by hidden posts alone
   */
  async get(context: GraphqlContext, name: string): Promise<Topic> {
    const asked = askedName(name);
    const topic =
      asked === null
        ? null
        : (this.topics.known(context, asked.spelling) ?? (await this.byName(context).load(asked.spelling)));
    if (!topic) throw new BreveError('NOT_FOUND');
    return topic;
  }
}

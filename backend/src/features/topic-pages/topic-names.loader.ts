import { Injectable } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { readable } from '../posts/readable.js';
import { topicMembers } from '../topics/topic-members.js';
import type { Topic } from '../topics/topic.model.js';

/** How topics are written for one reader. */
@Injectable()
export class TopicNamesLoader {
  constructor(private readonly sql: Sql) {}

  /** The official name in the reader's language, else the most used spelling. */
  async nameOf(context: GraphqlContext, topic: Topic): Promise<string> {
    const official = context.language === 'fr' ? topic.nameFr : topic.nameEn;
    return official ?? this.spellingOf(context, topic);
  }

  /** The most used spelling; where all may know none, the one most used in what the reader may read. */
  async spellingOf(context: GraphqlContext, topic: Topic): Promise<string> {
    return topic.spelling ?? (await this.ownSpelling(context).load(topic.id)) ?? topic.key;
  }

  private ownSpelling(context: GraphqlContext) {
    return context.loaders.get<string | null>(this, 'ownSpelling', async (ids) => {
      const rows = await this.sql.rows<{ topic_id: string; spelling: string }>(
        `SELECT DISTINCT ON (asked.topic_id) asked.topic_id, l.spelling
           FROM unnest($2::uuid[]) AS asked (topic_id)
           JOIN post_topic l ON l.topic_id IN (${topicMembers('asked.topic_id')})
           JOIN post p ON p.id = l.post_id
          WHERE p.deleted_at IS NULL AND ${readable('p', '$1')}
          GROUP BY asked.topic_id, l.topic_id, l.spelling
          ORDER BY asked.topic_id, l.topic_id <> asked.topic_id, count(*) DESC, l.spelling`,
        [context.viewer?.personId ?? null, ids],
      );
      const found = new Map(rows.map((row) => [row.topic_id, row.spelling]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }
}

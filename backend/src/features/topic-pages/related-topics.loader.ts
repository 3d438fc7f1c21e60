import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import { Clock } from '../../platform/clock/clock.js';
import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import type { Topic } from '../topics/topic.model.js';
import { shownTopic, topicMembers } from '../topics/topic-members.js';
import { TOPIC_COLUMNS, type TopicRow, toTopic } from '../topics/topics.loader.js';

const MOST = 6;
const YEAR = 365 * 24 * 3600 * 1000;

/** A busy topic is known by its newest posts well enough. */
const NEWEST_POSTS = 1000;

/** $1: topics; $2: since when. Company posts alone, so what is found is known to all. */
const RELATED = `
  SELECT a.topic_id AS of_topic_id, ${TOPIC_COLUMNS}
    FROM unnest($1::uuid[]) AS a (topic_id)
    CROSS JOIN LATERAL (
      SELECT other.topic_id, count(DISTINCT other.post_id) AS together, max(other.created_at) AS last_at
        FROM (SELECT DISTINCT l.post_id, l.created_at
                FROM post_topic l JOIN post p ON p.id = l.post_id
               WHERE l.topic_id IN (${topicMembers('a.topic_id')}) AND l.created_at >= $2
                 AND p.visibility = 'COMPANY' AND p.deleted_at IS NULL
               ORDER BY l.created_at DESC, l.post_id DESC
               LIMIT ${NEWEST_POSTS}) newest
       CROSS JOIN LATERAL (
              SELECT ${shownTopic('o.topic_id')} AS topic_id, o.post_id, o.created_at
                FROM post_topic o WHERE o.post_id = newest.post_id) other
       WHERE other.topic_id <> a.topic_id
       GROUP BY other.topic_id
       ORDER BY together DESC, last_at DESC, other.topic_id
       LIMIT ${MOST}) related
    JOIN topic t ON t.id = related.topic_id
   ORDER BY a.topic_id, related.together DESC, related.last_at DESC, t.id`;

/** Topics that stand together. */
@Injectable()
export class RelatedTopicsLoader {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  /** At most six topics that stand in the same company posts of the last year, most often first. */
  of(context: GraphqlContext): DataLoader<string, Topic[]> {
    return context.loaders.get(this, 'of', async (ids) => {
      const rows = await this.sql.rows<TopicRow & { of_topic_id: string }>(RELATED, [
        ids,
        new Date(this.clock.now().getTime() - YEAR),
      ]);
      return ids.map((id) => rows.filter((row) => row.of_topic_id === id).map(toTopic));
    });
  }
}

import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import { Clock } from '../../platform/clock/clock.js';
import { Sql } from '../../platform/database/sql.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { topicMembers } from '../topics/topic-members.js';
import type { TopicDay } from './topic-day.model.js';

const DAYS = 30;

/** $1: topics; $2: now; $3: time zone. Days are counted on the calendar, so that a change of the clock moves none. */
const ACTIVITY = `
  WITH day AS (
    SELECT ($2::timestamptz AT TIME ZONE $3)::date - n AS day FROM generate_series(0, ${DAYS - 1}) AS n
  ), counted AS (
    SELECT asked.topic_id, (l.created_at AT TIME ZONE $3)::date AS day, count(DISTINCT l.post_id)::int AS posts
      FROM unnest($1::uuid[]) AS asked (topic_id)
      JOIN post_topic l ON l.topic_id IN (${topicMembers('asked.topic_id')})
      JOIN post p ON p.id = l.post_id
     WHERE l.created_at >= (SELECT min(day)::timestamp AT TIME ZONE $3 FROM day)
       AND p.visibility = 'COMPANY' AND p.deleted_at IS NULL
     GROUP BY 1, 2
  )
  SELECT a.topic_id, to_char(day.day, 'YYYY-MM-DD') AS date, coalesce(c.posts, 0) AS "postCount"
    FROM unnest($1::uuid[]) AS a (topic_id)
    CROSS JOIN day
    LEFT JOIN counted c ON c.topic_id = a.topic_id AND c.day = day.day
   ORDER BY a.topic_id, day.day`;

/** The last days of topics. */
@Injectable()
export class TopicActivityLoader {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  /** Company posts a day of the last 30, today included, oldest first, in the viewer's time zone. */
  of(context: GraphqlContext): DataLoader<string, TopicDay[]> {
    const timeZone = context.viewer?.timeZone;
    if (timeZone === undefined) throw new BreveError('UNAUTHENTICATED');
    return context.loaders.get(this, 'of', async (ids) => {
      const rows = await this.sql.rows<TopicDay & { topic_id: string }>(ACTIVITY, [
        ids,
        this.clock.now(),
        timeZone,
      ]);
      const byTopic = new Map<string, TopicDay[]>(ids.map((id) => [id, []]));
      for (const row of rows) byTopic.get(row.topic_id)?.push(row);
      return ids.map((id) => byTopic.get(id) ?? []);
    });
  }
}

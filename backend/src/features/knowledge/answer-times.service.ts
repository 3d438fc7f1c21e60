import { Injectable } from '@nestjs/common';

import { Clock } from '../../platform/clock/clock.js';
import { publishable, type StatisticPart, unlessFew } from '../../platform/covenant/few.js';
import { Sql } from '../../platform/database/sql.js';
import { topicMembers } from '../topics/topic-members.js';
import type { AnswerTime } from './topic-knowledge.model.js';

const MONTHS = 6;
const SPREAD = unlessFew(
  'percentile_cont(ARRAY[0.25, 0.5, 0.75]) WITHIN GROUP (ORDER BY minutes)',
  'answerer_id',
);

/**
 * $1: topic; $2: since when; $3: until when. Of company questions alone, never of a person, and null of fewer than five.
 * A month is that of the answer: what is over does not change by an answer that comes later. Beside it who answered, on
 * which of the topics that are one with this: it goes no further than the decision whether the month may be told.
 */
const TIMES = `
  WITH answered AS (
    SELECT to_char(a.created_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month, a.author_id AS answerer_id,
           q.first_answer_minutes AS minutes,
           ARRAY(SELECT pt.topic_id FROM post_topic pt
                  WHERE pt.post_id = p.id AND pt.topic_id IN (${topicMembers('$1')})) AS topic_ids
      FROM question q
      JOIN post p ON p.id = q.post_id AND p.visibility = 'COMPANY' AND p.kind = 'QUESTION' AND p.deleted_at IS NULL
      JOIN post a ON a.id = q.first_answer_id AND a.created_at >= $2 AND a.created_at < $3
     WHERE q.first_answer_minutes IS NOT NULL
       AND EXISTS (SELECT FROM post_topic pt WHERE pt.post_id = p.id AND pt.topic_id IN (${topicMembers('$1')}))
  )
  SELECT month, ${SPREAD} AS spread,
         jsonb_agg(DISTINCT jsonb_build_object('personId', answerer_id, 'topicIds', topic_ids)) AS answerers
    FROM answered GROUP BY month ORDER BY month DESC LIMIT ${String(MONTHS)}`;

interface MonthRow {
  readonly month: string;
  readonly spread: readonly number[] | null;
  readonly answerers: readonly { readonly personId: string; readonly topicIds: readonly string[] }[];
}

/** How soon questions of a topic are answered: a statistic about people, under the covenant's rule. */
@Injectable()
export class AnswerTimes {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  /**
   * The last six months that are over and have answers, the newest first. Of a month that still runs nothing is told:
   * what it says today less what it said yesterday would be about one person.
   */
  async of(topicId: string): Promise<AnswerTime[]> {
    const now = this.clock.now();
    const firstOf = (back: number): Date =>
      new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1));
    const rows = await this.sql.rows<MonthRow>(TIMES, [topicId, firstOf(MONTHS), firstOf(0)]);
    return rows.map(({ month, spread, answerers }) => {
      const told = spread !== null && mayBeTold(answerers) ? spread.map(Math.round) : null;
      const [low = null, median = null, high = null] = told ?? [];
      return { month, withheld: told === null, low, median, high };
    });
  }
}

/**
 * Topics are merged and taken apart again: each alone is told of where five answered on it. Whatever of the whole is not
 * told alone must then be about five people too, or about none.
 */
function mayBeTold(answerers: MonthRow['answerers']): boolean {
  const byTopic = new Map<string, Set<string>>();
  for (const { personId, topicIds } of answerers) {
    for (const topicId of topicIds) {
      byTopic.set(topicId, (byTopic.get(topicId) ?? new Set()).add(personId));
    }
  }
  const parts = [...byTopic].map(([key, people]): StatisticPart => ({ key, people, parts: [] }));
  const together = publishable({ key: 'whole', people: new Set(), parts });
  return parts.every((part) => together.has(part.key) || !publishable(part).has(part.key));
}

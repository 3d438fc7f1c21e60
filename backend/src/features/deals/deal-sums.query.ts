import type { SqlRunner } from '../../platform/database/sql.js';
import { shownTopic } from '../topics/topic-members.js';
import { type DealSpan, MINE, spanValues } from './deal-span.js';

export type DealDimension = 'ALL' | 'MONTH' | 'TEAM' | 'CLIENT' | 'TOPIC' | 'REASON';

/** Deals of one month, team, client, topic or reason, in one currency. No dimension is a person. */
export interface DealSumRow {
  readonly dimension: DealDimension;
  /** `YYYY-MM`, a team, a client's key, a topic, a reason, `REPLY` or nothing. */
  readonly key: string;
  /** Of a client: as written last. */
  readonly name: string | null;
  /** Null of deals without an amount. */
  readonly currency: string | null;
  readonly wonCount: number;
  readonly lostCount: number;
  readonly won: string | null;
  readonly lost: string | null;
}

/** A team has its own deals and those of teams below it; topics that say no more than won or lost are left out. */
const SUMS = `
  WITH RECURSIVE ${MINE},
  up AS (
    SELECT t.id AS team_id, t.id AS above FROM team t WHERE t.id IN (SELECT m.team_id FROM mine m)
    UNION
    SELECT up.team_id, t.parent_id FROM up JOIN team t ON t.id = up.above WHERE t.parent_id IS NOT NULL),
  facts AS (
    SELECT 'ALL' AS dimension, '' AS key, m.* FROM mine m
    UNION ALL
    SELECT 'MONTH', to_char(m.day, 'YYYY-MM'), m.* FROM mine m
    UNION ALL
    SELECT 'TEAM', up.above::text, m.* FROM mine m JOIN up ON up.team_id = m.team_id
     WHERE $4::uuid IS NULL OR up.above IN (SELECT c.id FROM chosen_team c)
    UNION ALL
    SELECT 'CLIENT', m.client, m.* FROM mine m WHERE m.client IS NOT NULL
    UNION ALL
    SELECT 'TOPIC', t.id::text, m.* FROM mine m
      CROSS JOIN LATERAL (SELECT DISTINCT ${shownTopic('pt.topic_id')} AS id
                            FROM post_topic pt WHERE pt.post_id = m.post_id) AS shown
      JOIN topic t ON t.id = shown.id
     WHERE t.kind <> 'CLIENT' AND t.key NOT IN ('gagne', 'won', 'perdu', 'lost')
    UNION ALL
    SELECT 'REASON', coalesce(m.reason_id::text, CASE WHEN m.reason_post_id IS NULL THEN '' ELSE 'REPLY' END), m.*
      FROM mine m WHERE NOT m.is_won)
  SELECT f.dimension, f.key, (array_agg(f.client_name ORDER BY f.post_id DESC))[1] AS name, f.currency,
         (count(*) FILTER (WHERE f.is_won))::int AS "wonCount",
         (count(*) FILTER (WHERE NOT f.is_won))::int AS "lostCount",
         trim_scale(sum(f.amount) FILTER (WHERE f.is_won))::text AS won,
         trim_scale(sum(f.amount) FILTER (WHERE NOT f.is_won))::text AS lost
    FROM facts f
   GROUP BY f.dimension, f.key, f.currency
   ORDER BY f.dimension, f.key, f.currency`;

export function readDealSums(runner: SqlRunner, viewerId: string, span: DealSpan): Promise<DealSumRow[]> {
  return runner.rows<DealSumRow>(SUMS, [...spanValues(viewerId, span)]);
}

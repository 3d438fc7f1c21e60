import type { SqlRunner } from '../../platform/database/sql.js';
import { counted } from './counted.js';

/** What metric, team and day hold already. */
export interface SlotRow {
  readonly metricId: string;
  readonly teamId: string | null;
  readonly unit: string;
  readonly day: string;
  readonly value: string;
}

/**
 * What the slots of teams hold since a day, as a reader may know it: added up, or the last of a metric that takes the
 * last. $1: reader; $2: metrics; $3: teams; $4: since when.
 */
const SLOTS = `
  SELECT f.metric_id AS "metricId", f.team_id AS "teamId", f.unit, to_char(f.day, 'YYYY-MM-DD') AS day,
         trim_scale(CASE m.rule WHEN 'SUM' THEN sum(f.value)
           ELSE (array_agg(f.value ORDER BY f.created_at DESC, f.position_start DESC))[1] END)::text AS value
    FROM figure f JOIN post p ON p.id = f.post_id JOIN metric m ON m.id = f.metric_id
   WHERE f.metric_id = ANY($2::uuid[]) AND f.team_id = ANY($3::uuid[]) AND f.day >= $4::date
     AND ${counted('f', 'p', '$1')}
   GROUP BY f.metric_id, m.rule, f.team_id, f.unit, f.day
   ORDER BY f.day DESC, f.metric_id, f.team_id, f.unit
   LIMIT 2000`;

export function readSlots(
  runner: SqlRunner,
  viewerId: string,
  metricIds: readonly string[],
  teamIds: readonly string[],
  since: string,
): Promise<SlotRow[]> {
  return runner.rows<SlotRow>(SLOTS, [viewerId, metricIds, teamIds, since]);
}

/**
 * What the thread of a post says, slot by slot, as a reader may know it: what an answer may correct. What the post itself
 * says comes first, then the newest. $1: reader; $2: the post; $3: metrics; $4: teams; $5: whether figures without a
 * team are meant.
 */
const ANSWERED = `
  SELECT f.metric_id AS "metricId", f.team_id AS "teamId", f.unit, to_char(f.day, 'YYYY-MM-DD') AS day,
         trim_scale(CASE m.rule WHEN 'SUM' THEN sum(f.value)
           ELSE (array_agg(f.value ORDER BY f.created_at DESC, f.position_start DESC))[1] END)::text AS value
    FROM post asked JOIN figure f ON f.thread_id = asked.root_id
    JOIN post p ON p.id = f.post_id JOIN metric m ON m.id = f.metric_id
   WHERE asked.id = $2 AND f.metric_id = ANY($3::uuid[]) AND m.rule <> 'RATIO'
     AND (f.team_id = ANY($4::uuid[]) OR $5 AND f.team_id IS NULL) AND ${counted('f', 'p', '$1')}
   GROUP BY f.metric_id, m.rule, f.team_id, f.unit, f.day
   ORDER BY EXISTS (
       SELECT FROM figure own WHERE own.post_id = $2 AND own.metric_id = f.metric_id AND own.unit = f.unit
          AND own.day = f.day AND own.team_id IS NOT DISTINCT FROM f.team_id AND NOT own.refused) DESC,
     max(f.created_at) DESC, min(f.position_start)
   LIMIT 100`;

export function readAnswered(
  runner: SqlRunner,
  viewerId: string,
  postId: string,
  metricIds: readonly string[],
  teamIds: readonly string[],
): Promise<SlotRow[]> {
  return runner.rows<SlotRow>(ANSWERED, [viewerId, postId, metricIds, teamIds, teamIds.length === 0]);
}

/** Single figures of a metric and team, the newest days first. */
export interface UsualRow {
  readonly metricId: string;
  readonly teamId: string | null;
  readonly unit: string;
  readonly values: string[];
}

/** Enough for a median that one slip does not move. */
const USUAL = 9;

const USUAL_VALUES = `
  SELECT n."metricId", n."teamId", n.unit, array_agg(n.value ORDER BY n.number) AS values
    FROM (SELECT f.metric_id AS "metricId", f.team_id AS "teamId", f.unit, trim_scale(f.value)::text AS value,
                 row_number() OVER (PARTITION BY f.metric_id, f.team_id, f.unit ORDER BY f.day DESC, f.id DESC) AS number
            FROM figure f JOIN post p ON p.id = f.post_id
           WHERE f.metric_id = ANY($2::uuid[]) AND f.team_id = ANY($3::uuid[]) AND f.day >= $4::date
             AND ${counted('f', 'p', '$1')}) AS n
   WHERE n.number <= ${USUAL}
   GROUP BY n."metricId", n."teamId", n.unit
   ORDER BY n."metricId", n."teamId", n.unit
   LIMIT 1000`;

export function readUsualValues(
  runner: SqlRunner,
  viewerId: string,
  metricIds: readonly string[],
  teamIds: readonly string[],
  since: string,
): Promise<UsualRow[]> {
  return runner.rows<UsualRow>(USUAL_VALUES, [viewerId, metricIds, teamIds, since]);
}

import type { SqlRunner } from '../../platform/database/sql.js';
import type { FigurePeriod } from './figure-period.model.js';

/** A target as it is stored. */
export interface TargetRow {
  readonly metricId: string;
  readonly period: FigurePeriod;
  readonly teamId: string | null;
  readonly value: string;
}

/** A target of one period, with the teams it speaks for. */
export interface PeriodTarget {
  readonly metricId: string;
  readonly teamId: string | null;
  readonly value: string;
  /** The team and those below it; empty for the whole company. */
  readonly teamIds: readonly string[];
}

/** All targets of metrics, but of deleted teams: the company's first, then by the names of teams; days, weeks, months. */
export function readTargets(runner: SqlRunner, metricIds: readonly string[]): Promise<TargetRow[]> {
  return runner.rows<TargetRow>(
    `SELECT g.metric_id AS "metricId", g.period, g.team_id AS "teamId", trim_scale(g.value)::text AS value
       FROM metric_target g LEFT JOIN team t ON t.id = g.team_id
      WHERE g.metric_id = ANY($1::uuid[]) AND t.deleted_at IS NULL
      ORDER BY g.metric_id, g.team_id IS NOT NULL, breve_fold(t.display_name), t.id,
               array_position(ARRAY['DAY', 'WEEK', 'MONTH'], g.period::text)`,
    [metricIds],
  );
}

const OF_PERIOD = `
  WITH RECURSIVE target AS (
    SELECT g.metric_id, g.team_id, g.value
      FROM metric_target g LEFT JOIN team t ON t.id = g.team_id
     WHERE g.metric_id = ANY($1::uuid[]) AND g.period = $2 AND t.deleted_at IS NULL
  ), below AS (
    SELECT DISTINCT team_id AS root, team_id AS id FROM target WHERE team_id IS NOT NULL
    UNION
    SELECT below.root, t.id FROM team t JOIN below ON t.parent_id = below.id
  )
  SELECT g.metric_id AS "metricId", g.team_id AS "teamId", trim_scale(g.value)::text AS value,
         ARRAY(SELECT b.id FROM below b WHERE b.root = g.team_id) AS "teamIds"
    FROM target g
   ORDER BY g.metric_id, g.team_id`;

/** The targets of metrics in days, weeks or months, but of deleted teams. */
export function readPeriodTargets(
  runner: SqlRunner,
  metricIds: readonly string[],
  period: FigurePeriod,
): Promise<PeriodTarget[]> {
  return runner.rows<PeriodTarget>(OF_PERIOD, [metricIds, period]);
}

import type { SqlRunner } from '../../platform/database/sql.js';
import { topicMembers } from '../topics/topic-members.js';
import { correcting, replacedFigures, said } from './counted.js';

/** A metric's value in one unit over one period. */
export interface PeriodRow {
  readonly metricId: string;
  readonly unit: string;
  /** First day of the period. */
  readonly start: string;
  /** Exact decimal by the metric's rule; null for a ratio that divides by nothing. */
  readonly value: string | null;
  readonly figureCount: number;
  /** How many of them an edit corrected, or correct others. */
  readonly correctedCount: number;
  readonly teamIds: readonly string[];
}

/**
 * Figures as one reader may know them, period by period, each unit apart. $1: reader; $2: topic; $3: day, week or month
 * (Monday first); $4, $5: first day, and the day after the last; $6: teams, null for all. A ratio divides what stands in
 * the same thread, side by side: a post that says the one and not the other would bend it. Halves are rounded away from zero. Posts are
 * looked up by their key, as for the sheet.
 */
export const SERIES = `
  WITH replaced AS MATERIALIZED (
    ${replacedFigures({ viewer: '$1', metrics: `m.topic_id IN (${topicMembers('$2')})`, days: (day) => `${day} >= $4::date AND ${day} < $5::date` })}
  ), figures AS MATERIALIZED (
    SELECT f.metric_id, m.rule, f.unit, f.team_id, f.thread_id, f.value, ${correcting('f', '$1')} AS corrected, f.day, f.created_at,
           f.position_start, date_trunc($3, f.day)::date AS start
      FROM metric m JOIN figure f ON f.metric_id = m.id
      CROSS JOIN LATERAL (SELECT * FROM post WHERE id = f.post_id OFFSET 0) AS p
     WHERE m.topic_id IN (${topicMembers('$2')}) AND m.rule <> 'RATIO' AND f.day >= $4::date AND f.day < $5::date
       AND ($6::uuid[] IS NULL OR f.team_id = ANY($6::uuid[]))
       AND ${said('f', 'p', '$1')} AND f.id NOT IN (SELECT id FROM replaced)
  ), latest AS (
    SELECT metric_id, unit, start, sum(value) AS value
      FROM (SELECT DISTINCT ON (metric_id, unit, start, team_id) metric_id, unit, start, value
              FROM figures WHERE rule = 'LAST'
             ORDER BY metric_id, unit, start, team_id, day DESC, created_at DESC, position_start DESC) AS each_team
     GROUP BY metric_id, unit, start
  ), single AS (
    SELECT f.metric_id, f.unit, f.start,
           CASE f.rule WHEN 'SUM' THEN sum(f.value) WHEN 'MEAN' THEN round(sum(f.value) / count(*), 6) END AS value,
           count(*)::int AS figures, (count(*) FILTER (WHERE f.corrected))::int AS corrected,
           array_remove(array_agg(DISTINCT f.team_id), NULL) AS teams
      FROM figures f
     GROUP BY f.metric_id, f.rule, f.unit, f.start
  ), thread AS (
    SELECT metric_id, unit, start, thread_id, sum(value) AS value, count(*) AS figures,
           count(*) FILTER (WHERE corrected) AS corrected, array_agg(DISTINCT team_id) AS teams
      FROM figures GROUP BY metric_id, unit, start, thread_id
  ), part AS (
    SELECT m.id AS ratio_id, t.*, t.metric_id = m.numerator_id AS is_over,
           sum(t.value) FILTER (WHERE t.metric_id = m.denominator_id) OVER side_by_side AS under,
           sum(t.corrected) FILTER (WHERE t.metric_id = m.denominator_id) OVER side_by_side AS under_corrected
      FROM metric m JOIN thread t ON t.metric_id IN (m.numerator_id, m.denominator_id)
     WHERE m.topic_id IN (${topicMembers('$2')}) AND m.rule = 'RATIO'
    WINDOW side_by_side AS (PARTITION BY m.id, t.start, t.thread_id)
  ), divided AS (
    SELECT ratio_id AS metric_id, unit, start, round(sum(value) / nullif(sum(under), 0), 6) AS value,
           sum(figures)::int AS figures, sum(corrected + under_corrected)::int AS corrected,
           array_remove(array_agg(DISTINCT teams[1]), NULL) AS teams
      FROM part WHERE is_over AND under IS NOT NULL
     GROUP BY ratio_id, unit, start
  )
  SELECT v.metric_id AS "metricId", v.unit, to_char(v.start, 'YYYY-MM-DD') AS start,
         trim_scale(v.value)::text AS value, v.figures AS "figureCount", v.corrected AS "correctedCount",
         v.teams AS "teamIds"
    FROM (SELECT s.metric_id, s.unit, s.start, coalesce(s.value, l.value) AS value, s.figures, s.corrected, s.teams
            FROM single s LEFT JOIN latest l USING (metric_id, unit, start)
          UNION ALL
          SELECT metric_id, unit, start, value, figures, corrected, teams FROM divided) AS v
   ORDER BY v.metric_id, v.unit, v.start`;

/** What to read. */
export interface SeriesSpan {
  readonly topicId: string;
  readonly by: 'day' | 'week' | 'month';
  readonly from: string;
  /** The day after the last. */
  readonly before: string;
  /** Null for all, those without a team too. */
  readonly teamIds: readonly string[] | null;
}

export function readSeries(runner: SqlRunner, viewerId: string, span: SeriesSpan): Promise<PeriodRow[]> {
  return runner.rows<PeriodRow>(SERIES, [
    viewerId,
    span.topicId,
    span.by,
    span.from,
    span.before,
    span.teamIds,
  ]);
}

/** The posts behind a value and those it corrects, newest first. $2: metric, $3: unit, $4, $5: days, $6: teams, $8: topic. A ratio has those it divides. */
const POSTS = `
  SELECT p.id
    FROM post p
   WHERE p.id IN (
     SELECT f.post_id
       FROM metric m
       JOIN figure f ON (m.rule <> 'RATIO' AND f.metric_id = m.id AND f.unit = $3)
                     OR (m.rule = 'RATIO' AND f.metric_id IN (m.numerator_id, m.denominator_id))
      WHERE m.id = $2 AND m.topic_id IN (${topicMembers('$8')}) AND f.day >= $4::date AND f.day < $5::date
        AND ($6::uuid[] IS NULL OR f.team_id = ANY($6::uuid[])) AND ${said('f', 'p', '$1')})
   ORDER BY p.created_at DESC, p.id DESC
   LIMIT $7`;

/** Ids of readable posts. */
export async function readSeriesPosts(
  runner: SqlRunner,
  viewerId: string,
  metric: { readonly id: string; readonly unit: string },
  span: Omit<SeriesSpan, 'by'>,
  most: number,
): Promise<string[]> {
  const rows = await runner.rows<{ id: string }>(POSTS, [
    viewerId,
    metric.id,
    metric.unit,
    span.from,
    span.before,
    span.teamIds,
    most,
    span.topicId,
  ]);
  return rows.map(({ id }) => id);
}

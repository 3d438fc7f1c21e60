import type { Team } from '../people/team.model.js';
import type { PointHolidays, SeriesPoint } from './figure-board.model.js';
import type { TopicMetric } from './metrics.query.js';
import { NO_HOLIDAYS } from './period-holidays.js';
import { comparedWith, type Period, type PeriodLength } from './periods.js';
import { type ExpectedTeam, isExpectedBefore } from './reporters.query.js';
import type { PeriodRow } from './series.query.js';

/** A metric in one unit, and who said something of it. */
export interface Values {
  readonly metric: TopicMetric;
  readonly unit: string;
  /** By first day. */
  readonly values: ReadonlyMap<string, PeriodRow>;
  /** The teams that said something of the metric, in whatever unit, by first day: a shop that sells in pounds is not missing. */
  readonly gave: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * The series of a board: in the topic's order, those that count no longer last; a metric without any figure shows in its own unit, unless it
 * counts no longer; units seen long ago alone not at all.
 */
export function seriesOf(
  metrics: readonly TopicMetric[],
  rows: readonly PeriodRow[],
  first: string,
): Values[] {
  const inOrder = [...metrics].sort(
    (a, b) => Number(a.retiredAt !== null) - Number(b.retiredAt !== null) || a.position - b.position,
  );
  return inOrder.flatMap((metric) => {
    const own = rows.filter((row) => row.metricId === metric.id);
    const recent = own.filter((row) => row.start >= first).map((row) => row.unit);
    const units = [...new Set([...(metric.retiredAt === null ? [metric.unit] : []), ...recent])].sort(
      (a, b) => Number(b === metric.unit) - Number(a === metric.unit) || a.localeCompare(b),
    );
    const gave = new Map<string, Set<string>>();
    for (const { start, teamIds } of own) {
      gave.set(start, new Set([...(gave.get(start) ?? []), ...teamIds]));
    }
    return units.map((unit) => ({
      metric,
      unit,
      gave,
      values: new Map(own.flatMap((row) => (row.unit === unit ? [[row.start, row] as const] : []))),
    }));
  });
}

/** What every point of a board has around it. */
export interface Around {
  readonly length: PeriodLength;
  readonly today: string;
  readonly expected: readonly ExpectedTeam[];
  readonly expectedTeams: readonly Team[];
  /** By first day. */
  readonly free: ReadonlyMap<string, PointHolidays>;
}

/** One period as a point, with what it is compared with and who is missing. */
export function toPoint(
  { start, before }: Period,
  values: Values['values'],
  gave: Values['gave'],
  around: Around,
): SeriesPoint {
  const valueAt = (day: string | null): string | null =>
    day === null ? null : (values.get(day)?.value ?? null);
  const row = values.get(start);
  const { previous, weekBefore, yearBefore } = comparedWith(start, around.length);
  const teams = gave.get(start);
  const expected = around.expected.filter((team) => isExpectedBefore(team, before));
  const missing = new Set(
    expected.filter(({ teamIds }) => !teamIds.some((id) => teams?.has(id))).map(({ id }) => id),
  );
  return {
    start,
    before,
    isPartial: before > around.today,
    value: row?.value ?? null,
    figureCount: row?.figureCount ?? 0,
    correctedCount: row?.correctedCount ?? 0,
    previous: valueAt(previous),
    weekBefore: valueAt(weekBefore),
    yearBefore: valueAt(yearBefore),
    holidays: around.free.get(start) ?? NO_HOLIDAYS,
    reportedCount: expected.length - missing.size,
    missingTeams: around.expectedTeams.filter(({ id }) => missing.has(id)),
  };
}

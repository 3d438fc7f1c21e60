import type { PointData } from './figure-board.query.js';

/** A period as the chart draws it: floating point, for the length of a bar alone. */
export interface ChartBar {
  start: string;
  value: number | null;
  /** What it is compared with; nothing while it is not over. */
  before: number | null;
  isPartial: boolean;
  isHoliday: boolean;
}

/** What the bars are compared with: a year before, and while there is none, of days the same weekday before. */
export function comparisonOf(points: readonly PointData[]): 'yearBefore' | 'weekBefore' | null {
  if (points.some(({ yearBefore }) => yearBefore !== null)) return 'yearBefore';
  return points.some(({ weekBefore }) => weekBefore !== null) ? 'weekBefore' : null;
}

export function barsOf(
  points: readonly PointData[],
  compared: 'yearBefore' | 'weekBefore' | null,
): ChartBar[] {
  return points.map((point) => ({
    start: point.start,
    value: numberOf(point.value),
    before: compared === null || point.isPartial ? null : numberOf(point[compared]),
    isPartial: point.isPartial,
    isHoliday: point.holidays.own.length > 0,
  }));
}

function numberOf(value: string | null): number | null {
  return value === null ? null : Number(value);
}

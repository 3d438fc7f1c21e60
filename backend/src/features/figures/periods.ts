import { addDays } from './days.js';

export type PeriodLength = 'day' | 'week' | 'month';

/** A day, a week from Monday, or a month. */
export interface Period {
  /** ISO date of its first day. */
  readonly start: string;
  /** The day after its last. */
  readonly before: string;
}

/** How many periods a series shows. */
const SHOWN: Record<PeriodLength, number> = { day: 30, week: 26, month: 13 };
/** 52 weeks: the same weekday a year before. */
const YEAR_OF_WEEKS = 364;

/** The periods up to the one that holds a day, oldest first. */
export function periodsUpTo(day: string, length: PeriodLength): Period[] {
  const last = startOf(day, length);
  return Array.from({ length: SHOWN[length] }, (_, index) => {
    const start = shift(last, length, index - SHOWN[length] + 1);
    return { start, before: shift(start, length, 1) };
  });
}

/** The periods that a period is compared with, by their first days. */
export function comparedWith(start: string, length: PeriodLength) {
  return {
    previous: shift(start, length, -1),
    /** Of days alone. */
    weekBefore: length === 'day' ? addDays(start, -7) : null,
    yearBefore: length === 'month' ? shift(start, 'month', -12) : addDays(start, -YEAR_OF_WEEKS),
  };
}

/** The days that a series and all it is compared with are of: one stretch, or a year before apart where nothing between is asked. */
export function spansOf(periods: readonly Period[], length: PeriodLength): Period[] {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { previous, weekBefore, yearBefore } = comparedWith(first.start, length);
  const now = { start: weekBefore ?? previous, before: last.before };
  const then = {
    start: yearBefore,
    before: nextOf(comparedWith(last.start, length).yearBefore, length),
  };
  return then.before < now.start ? [then, now] : [{ start: then.start, before: now.before }];
}

/** The first day of the period after one. */
export function nextOf(start: string, length: PeriodLength): string {
  return shift(start, length, 1);
}

function startOf(day: string, length: PeriodLength): string {
  if (length === 'day') return day;
  if (length === 'month') return `${day.slice(0, 7)}-01`;
  return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

function shift(start: string, length: PeriodLength, count: number): string {
  if (length !== 'month') return addDays(start, length === 'day' ? count : 7 * count);
  const [year = 0, month = 1] = start.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + count, 1)).toISOString().slice(0, 10);
}

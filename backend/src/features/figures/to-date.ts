import { addDays } from './days.js';
import { comparedWith, nextOf, type Period, type PeriodLength } from './periods.js';

/** Days from the first to the one before the second. */
export interface Span {
  readonly start: string;
  readonly before: string;
}

/** The whole days of a period that is not over, and the same days of those it is compared with. */
export interface SpansToDate {
  readonly now: Span;
  readonly previous: Span;
  readonly yearBefore: Span;
}

/**
 * Whole days alone: at noon a day would always seem poor. The 30th and 31st have no like in a shorter month, which ends
 * where it ends.
 *
 * @returns null of days, of a period that is over, and on its first day
 */
export function spansToDate(
  period: Period | undefined,
  length: PeriodLength,
  today: string,
): SpansToDate | null {
  if (period === undefined || length === 'day') return null;
  const { start, before } = period;
  if (today <= start || today >= before) return null;
  const days = (Date.parse(today) - Date.parse(start)) / 86_400_000;
  const { previous, yearBefore } = comparedWith(start, length);
  const like = (first: string, next: string): Span => {
    const end = addDays(first, days);
    return { start: first, before: end < next ? end : next };
  };
  return {
    now: { start, before: today },
    previous: like(previous, start),
    yearBefore: like(yearBefore, nextOf(yearBefore, length)),
  };
}

import { BreveError } from '../../platform/errors/breve-error.js';

/**
 * ISO weekdays, each once, in order.
 *
 * @throws BreveError `BAD_USER_INPUT` with this reason when one is no weekday, or none is given
 */
export function checkWeekdays(days: readonly number[], reason: string): number[] {
  const each = [...new Set(days)].sort((a, b) => a - b);
  if (each.length === 0 || each.some((day) => !Number.isInteger(day) || day < 1 || day > 7)) {
    throw new BreveError('BAD_USER_INPUT', { reason });
  }
  return each;
}

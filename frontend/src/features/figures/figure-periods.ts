import type { PeriodName } from './figure-board.query.js';

export const PERIOD_WORDS = {
  DAY: 'figures.byDay',
  WEEK: 'figures.byWeek',
  MONTH: 'figures.byMonth',
} as const;

/** The period an address names. */
export function periodOf(asked: string | null): PeriodName {
  return asked === 'WEEK' || asked === 'MONTH' ? asked : 'DAY';
}

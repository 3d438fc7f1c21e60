import type { PointHolidays } from './figure-board.model.js';
import { comparedWith, nextOf, type Period, type PeriodLength } from './periods.js';

export const NO_HOLIDAYS: PointHolidays = { own: [], previous: [], weekBefore: [], yearBefore: [] };

interface Holiday {
  readonly day: string;
  readonly nameFr: string;
  readonly nameEn: string;
}

/** The holidays of each period and of those it is compared with, by first day, in one language. */
export function holidaysByPeriod(
  periods: readonly Period[],
  length: PeriodLength,
  holidays: readonly Holiday[],
  language: 'fr' | 'en',
): Map<string, PointHolidays> {
  const within = (start: string | null): string[] => {
    if (start === null) return [];
    const before = nextOf(start, length);
    return holidays
      .filter(({ day }) => day >= start && day < before)
      .map(({ nameFr, nameEn }) => (language === 'fr' ? nameFr : nameEn));
  };
  return new Map(
    periods.map(({ start }) => {
      const { previous, weekBefore, yearBefore } = comparedWith(start, length);
      return [
        start,
        {
          own: within(start),
          previous: within(previous),
          weekBefore: within(weekBefore),
          yearBefore: within(yearBefore),
        },
      ];
    }),
  );
}

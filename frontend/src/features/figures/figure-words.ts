import { formatFigure, ratioOf, sumOf } from '@breve/text';
import { useMemo } from 'react';
import { useLanguage } from '../../lib/intl/language.js';
import type { PeriodName, SeriesData } from './figure-board.query.js';

/** How figures and days are written on these pages. */
export interface FigureWording {
  value: (value: string, series: SeriesData) => string;
  amount: (value: string, unit: string, decimals: number) => string;
  /** `sam. 21 mars`. */
  shortDay: (day: string) => string;
  /** `+8,2 %`; null where there is nothing to compare with. */
  change: (value: string | null, before: string | null) => string | null;
  /** `lundi 2 mars`, `2 – 8 mars`, `mars 2026`. */
  period: (start: string, before: string, by: PeriodName) => string;
  /** The same in a few letters, for the axis. */
  tick: (start: string, by: PeriodName) => string;
  name: (series: SeriesData) => string;
}

export function useFigureWording(): FigureWording {
  const { language } = useLanguage();
  return useMemo(() => wordingIn(language), [language]);
}

function wordingIn(language: 'fr' | 'en'): FigureWording {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const day = dates({ weekday: 'long', day: 'numeric', month: 'long' });
  const span = dates({ day: 'numeric', month: 'long' });
  const month = dates({ month: 'long', year: 'numeric' });
  const short = dates({ day: 'numeric', month: 'short' });
  const shortDay = dates({ weekday: 'short', day: 'numeric', month: 'short' });
  const shortMonth = dates({ month: 'short', year: '2-digit' });
  return {
    value: (value, { unit, metric }) => formatFigure(value, unit, { language, decimals: metric.decimals }),
    shortDay: (day) => shortDay.format(new Date(day)),
    amount: (value, unit, decimals) => formatFigure(value, unit, { language, decimals }),
    change(value, before) {
      const percent = changeOf(value, before);
      if (percent === null) return null;
      const sign = percent.startsWith('-') || percent === '0' ? '' : '+';
      return sign + formatFigure(percent, '%', { language, decimals: 1 });
    },
    period(start, before, by) {
      if (by === 'DAY') return day.format(new Date(start));
      if (by === 'MONTH') return month.format(new Date(start));
      return span.formatRange(new Date(start), new Date(Date.parse(before) - 86_400_000));
    },
    tick: (start, by) => (by === 'MONTH' ? shortMonth : short).format(new Date(start)),
    name({ metric, unit }) {
      const name = language === 'fr' ? metric.nameFr : metric.nameEn;
      return unit === metric.unit ? name : `${name} (${unit})`;
    },
  };
}

/** In percent, exact to a thousandth; null without both, or from 0. */
function changeOf(value: string | null, before: string | null): string | null {
  if (value === null || before === null) return null;
  const minus = before.startsWith('-') ? before.slice(1) : `-${before}`;
  return ratioOf(sumOf([value, minus]), ratioOf(before.replace('-', ''), '100', 6), 3);
}

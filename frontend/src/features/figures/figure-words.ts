import { formatFigure, ratioOf, sumOf } from '@breve/text';
import { useMemo } from 'react';
import { withFirst } from '../../lib/format/times.js';
import { useLanguage } from '../../lib/intl/language.js';
import { useT } from '../../lib/intl/translate.js';
import type { PeriodName, SeriesData } from './figure-board.query.js';

type TargetOfSeries = NonNullable<SeriesData['target']>;

/** How figures and days are written on these pages. */
export interface FigureWording {
  value: (value: string, series: SeriesData) => string;
  amount: (value: string, unit: string, decimals: number) => string;
  /** `sam. 21 mars`. */
  shortDay: (day: string) => string;
  /** `+8,2 %`; null where there is nothing to compare with. */
  change: (value: string | null, before: string | null) => string | null;
  /** `96 %`: of a target; null of none, and of 0. */
  share: (value: string | null, target: string | null) => string | null;
  /** `95 000 €`, `40 400 € (somme de 4 équipes)`: what is added up says so. */
  target: (target: TargetOfSeries, series: SeriesData) => string;
  /** `lundi 2 mars`, `2–8 mars`, `mars 2026`. */
  period: (start: string, before: string, by: PeriodName) => string;
  /** The same where many stand below one another: `lun. 2 mars`. */
  row: (start: string, before: string, by: PeriodName) => string;
  /** The same in a few letters, for the axis. */
  tick: (start: string, by: PeriodName) => string;
  name: (series: SeriesData) => string;
}

export function useFigureWording(): FigureWording {
  const { language } = useLanguage();
  const t = useT();
  return useMemo(() => wordingIn(language, t), [language, t]);
}

function wordingIn(language: 'fr' | 'en', t: ReturnType<typeof useT>): FigureWording {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    const first = (words: string) => (language === 'fr' ? withFirst(words.replace(/^1(?=–)/, '1er')) : words);
    return {
      of: (day: string) => first(format.format(new Date(day))),
      from: (start: string, before: string) =>
        first(format.formatRange(new Date(start), new Date(Date.parse(before) - 86_400_000))),
    };
  };
  const day = dates({ weekday: 'long', day: 'numeric', month: 'long' });
  const span = dates({ day: 'numeric', month: 'long' });
  const month = dates({ month: 'long', year: 'numeric' });
  const short = dates({ day: 'numeric', month: 'short' });
  const shortDay = dates({ weekday: 'short', day: 'numeric', month: 'short' });
  const shortMonth = dates({ month: 'short', year: '2-digit' });
  const periodIn = (
    start: string,
    before: string,
    by: PeriodName,
    ofDay: typeof day,
    ofWeek: typeof span,
  ) => {
    if (by === 'DAY') return ofDay.of(start);
    return by === 'MONTH' ? month.of(start) : ofWeek.from(start, before);
  };
  const percent = (value: string) => formatFigure(value, '%', { language, decimals: 1 });
  const valueOf: FigureWording['value'] = (value, { unit, metric }) =>
    formatFigure(value, unit, { language, decimals: metric.decimals });
  return {
    value: valueOf,
    target({ value, sumOf: teams }, series) {
      const target = valueOf(value, series);
      return teams.length === 0 ? target : t('figures.targetSum', { target, count: teams.length });
    },
    shortDay: (each) => shortDay.of(each),
    amount: (value, unit, decimals) => formatFigure(value, unit, { language, decimals }),
    change(value, before) {
      const change = changeOf(value, before);
      if (change === null) return null;
      const sign = change.startsWith('-') || change === '0' ? '' : '+';
      return sign + percent(change);
    },
    share(value, target) {
      const share = value === null || target === null ? null : ratioOf(value, ratioOf(target, '100', 6), 3);
      return share === null ? null : formatFigure(share, '%', { language, decimals: 0 });
    },
    period: (start, before, by) => periodIn(start, before, by, day, span),
    row: (start, before, by) => periodIn(start, before, by, shortDay, short),
    tick: (start, by) => (by === 'MONTH' ? shortMonth : short).of(start),
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

import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import type { FigureBoardData, PeriodName, PointData, SeriesData } from './figure-board.query.js';
import css from './figure-page.module.css';
import type { FigureWording } from './figure-words.js';

const PREVIOUS = {
  DAY: 'figures.onPreviousDay',
  WEEK: 'figures.onPreviousWeek',
  MONTH: 'figures.onPreviousMonth',
} as const;

const SAME_DAYS = { WEEK: 'figures.sameDaysWeek', MONTH: 'figures.sameDaysMonth' } as const;

interface Props {
  board: FigureBoardData;
  series: SeriesData;
  by: PeriodName;
  point: PointData;
  /** It is the newest with figures, not one that somebody looks at. */
  isLatest: boolean;
  wording: FigureWording;
}

/** One period in large: its value, what it is compared with, how many teams it is of, and what brought it so far. */
export function FigureHeadline({ board, series, by, point, isLatest, wording }: Props): ReactNode {
  const t = useT();
  const { taxNote } = series.metric;
  const { toDate, target } = series;
  const expected = point.reportedCount + point.missingTeams.length;
  const compare = (value: string | null, before: string | null, words: string) => {
    const change = wording.change(value, before);
    return change !== null && before !== null && `${change} ${words} (${wording.value(before, series)})`;
  };
  const changes = (whole: PointData) => [
    compare(whole.value, whole.previous, t(PREVIOUS[by])),
    by === 'DAY' && compare(whole.value, whole.weekBefore, t('figures.onWeekBefore')),
    compare(whole.value, whole.yearBefore, t('figures.onYearBefore')),
  ];
  const facts = [
    // What is not over yet would always seem poor: of it, whole days are compared.
    ...(point.isPartial ? [] : changes(point)),
    target !== null &&
      point.value !== null &&
      t('figures.ofTarget', {
        share: wording.share(point.value, target.value) ?? '',
        target: wording.target(target, series),
      }),
    isTellingTeams(board) &&
      expected > 0 &&
      `${t('figures.reported')} ${t('figures.reportedOf', { count: point.reportedCount, all: expected })}`,
    point.value !== null &&
      point.missingTeams.length > 0 &&
      t('figures.missing', {
        teams: point.missingTeams.map(({ displayName }) => displayName).join(', '),
      }),
    point.holidays.own.length > 0 && t('figures.holiday', { names: point.holidays.own.join(', ') }),
  ].filter((fact) => fact !== false);
  const wholeDay = series.points.findLast(({ isPartial, value }) => !isPartial && value !== null);
  const ofWholeDays = () => {
    if (by === 'DAY') {
      return wholeDay?.value == null
        ? []
        : [
            `${wording.period(wholeDay.start, wholeDay.before, by)} ${wording.value(wholeDay.value, series)}`,
            ...changes(wholeDay),
          ];
    }
    if (toDate?.value == null) return [];
    return [
      toDate.value === point.value
        ? t('figures.soFar')
        : `${t('figures.soFar')} ${wording.value(toDate.value, series)}`,
      compare(toDate.value, toDate.previous, t(SAME_DAYS[by])),
      compare(toDate.value, toDate.yearBefore, t('figures.sameDaysYear')),
    ];
  };
  const soFar = isLatest && point.isPartial ? ofWholeDays().filter((fact) => fact !== false) : [];
  return (
    <div className={css.readout}>
      <p className={css.headline}>
        <strong className={css.amount}>
          {point.value === null ? '–' : wording.value(point.value, series)}
        </strong>
        <span>
          {wording.name(series)}
          {taxNote !== null && ` ${t(taxNote === 'HT' ? 'figures.taxHT' : 'figures.taxTTC')}`}
          {', '}
          {wording.period(point.start, point.before, by)}
          {point.isPartial && ` (${t('figures.partial')})`}
        </span>
      </p>
      {soFar.length > 0 && <Facts facts={soFar} />}
      <Facts facts={facts} />
    </div>
  );
}

/** A team that alone is expected needs no count of itself. */
export function isTellingTeams({ expectedTeams, team }: FigureBoardData): boolean {
  return expectedTeams.length > 1 || (expectedTeams.length === 1 && expectedTeams[0]?.id !== team?.id);
}

function Facts({ facts }: { facts: readonly string[] }): ReactNode {
  return (
    <p className={css.facts}>
      {facts.map((fact) => (
        <span key={fact} className={css.fact}>
          {fact}
        </span>
      ))}
    </p>
  );
}

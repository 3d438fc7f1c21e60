import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import type { PeriodName, PointData, SeriesData } from './figure-board.query.js';
import type { FigureWording } from './figure-words.js';
import css from './series-table.module.css';

const PREVIOUS = {
  DAY: 'figures.previousDay',
  WEEK: 'figures.previousWeek',
  MONTH: 'figures.previousMonth',
} as const;

interface Props {
  caption: string;
  series: SeriesData;
  by: PeriodName;
  expected: number;
  wording: FigureWording;
  onPoint: (point: PointData) => void;
}

/** The numbers of the chart, newest first, with what they are compared with; each period opens its posts. */
export function SeriesTable({ caption, series, by, expected, wording, onPoint }: Props): ReactNode {
  const t = useT();
  const compared = (point: PointData, before: string | null) => {
    // What is not over yet would always seem poor.
    if (point.isPartial && by !== 'DAY') return '';
    return wording.change(point.value, before) ?? '';
  };
  return (
    <div className={css.scroll} tabIndex={0} role="region" aria-label={caption}>
      <table className={css.table}>
        <caption className={css.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('figures.period')}</th>
            <th scope="col">{t('figures.value')}</th>
            <th scope="col">{t(PREVIOUS[by])}</th>
            {by === 'DAY' && <th scope="col">{t('figures.weekBefore')}</th>}
            <th scope="col">{t('figures.yearBefore')}</th>
            {expected > 0 && <th scope="col">{t('figures.reported')}</th>}
          </tr>
        </thead>
        <tbody>
          {series.points.toReversed().map((point) => {
            const period = wording.period(point.start, point.before, by);
            return (
              <tr key={point.start}>
                <th scope="row">
                  {point.value === null ? (
                    period
                  ) : (
                    <button
                      type="button"
                      className={css.open}
                      aria-label={t('figures.openPosts', { period })}
                      onClick={() => onPoint(point)}
                    >
                      {period}
                    </button>
                  )}
                  {point.isPartial && <span className={css.note}> {t('figures.partial')}</span>}
                </th>
                <td>
                  {point.value === null ? (
                    <span aria-label={t('figures.noCause')}>–</span>
                  ) : (
                    wording.value(point.value, series)
                  )}
                  {point.correctedCount > 0 && (
                    <span className={css.note}>
                      {' '}
                      {t('figures.corrected', { count: point.correctedCount })}
                    </span>
                  )}
                </td>
                <td>{compared(point, point.previous)}</td>
                {by === 'DAY' && <td>{compared(point, point.weekBefore)}</td>}
                <td>{compared(point, point.yearBefore)}</td>
                {expected > 0 && (
                  <td>
                    {t('figures.reportedOf', { count: point.reportedCount, all: expected })}
                    {point.value !== null && point.missingTeams.length > 0 && (
                      <span className={css.missing}>
                        {t('figures.missing', {
                          teams: point.missingTeams.map(({ displayName }) => displayName).join(', '),
                        })}
                      </span>
                    )}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

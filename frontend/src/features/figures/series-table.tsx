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
  isTellingTeams: boolean;
  wording: FigureWording;
  onPoint: (point: PointData) => void;
}

/** The numbers of the chart, newest first, with what they are compared with; each period opens its posts. */
export function SeriesTable({ caption, series, by, isTellingTeams, wording, onPoint }: Props): ReactNode {
  const t = useT();
  const { target } = series;
  const compared = (point: PointData, before: string | null) => {
    // What is not over yet would always seem poor beside what is.
    if (point.isPartial) return '';
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
            {target !== null && (
              <th scope="col">
                {t('figures.target')}
                <span className={css.whole}>{wording.target(target, series)}</span>
              </th>
            )}
            {isTellingTeams && <th scope="col">{t('figures.reported')}</th>}
          </tr>
        </thead>
        <tbody>
          {series.points.toReversed().map((point) => {
            const period = wording.period(point.start, point.before, by);
            const row = wording.row(point.start, point.before, by);
            return (
              <tr key={point.start}>
                <th scope="row">
                  {point.value === null ? (
                    row
                  ) : (
                    <button
                      type="button"
                      className={css.open}
                      aria-label={t('figures.openPosts', { period: row })}
                      onClick={() => onPoint(point)}
                    >
                      {row}
                    </button>
                  )}
                  {point.isPartial && <span className={css.note}> {t('figures.partial')}</span>}
                  <Holidays names={point.holidays.own} by={by} />
                </th>
                <td>
                  {point.value === null ? (
                    <span aria-label={t('figures.noCause')}>–</span>
                  ) : (
                    wording.value(point.value, series)
                  )}
                  {point.correctedCount > 0 && (
                    <button
                      type="button"
                      className={css.correction}
                      aria-label={`${t('figures.corrected', { count: point.correctedCount })}, ${period}`}
                      onClick={() => onPoint(point)}
                    >
                      {t('figures.corrected', { count: point.correctedCount })}
                    </button>
                  )}
                </td>
                <td>
                  {compared(point, point.previous)}
                  <Holidays names={point.holidays.previous} by={by} />
                </td>
                {by === 'DAY' && (
                  <td>
                    {compared(point, point.weekBefore)}
                    <Holidays names={point.holidays.weekBefore} by={by} />
                  </td>
                )}
                <td>
                  {compared(point, point.yearBefore)}
                  <Holidays names={point.holidays.yearBefore} by={by} />
                </td>
                {target !== null && (
                  // What is not over yet has not missed anything: how far it is.
                  <td className={point.isPartial ? css.note : undefined}>
                    {wording.share(point.value, target.value)}
                  </td>
                )}
                {isTellingTeams && (
                  <td>
                    {expectedIn(point) > 0 &&
                      t('figures.reportedOf', { count: point.reportedCount, all: expectedIn(point) })}
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

/** Of how many teams figures were expected by then. */
function expectedIn({ reportedCount, missingTeams }: PointData): number {
  return reportedCount + missingTeams.length;
}

/** That a period, or one it is compared with, was not like others: which holidays it had, of a month how many. */
function Holidays({ names, by }: { names: readonly string[]; by: PeriodName }): ReactNode {
  const t = useT();
  if (names.length === 0) return null;
  return (
    <span className={css.holiday}>
      {by === 'MONTH'
        ? t('figures.holidayCount', { count: names.length })
        : t('figures.holiday', { names: names.join(', ') })}
    </span>
  );
}

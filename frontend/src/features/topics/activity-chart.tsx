import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useTimes } from '../../lib/format/times.js';
import { useT } from '../../lib/intl/translate.js';
import css from './activity-chart.module.css';

interface Props {
  /** Posts a day, oldest first. */
  days: readonly { date: string; postCount: number }[];
}

const HEIGHT = 40;
const STEP = 8;

/** The last 30 days as bars; in words for those who listen, and the numbers a hover away. */
export function ActivityChart({ days }: Props): ReactNode {
  const t = useT();
  const times = useTimes();
  const { formatNumber } = useIntl();
  const total = days.reduce((sum, { postCount }) => sum + postCount, 0);
  const most = Math.max(1, ...days.map(({ postCount }) => postCount));
  const busiest = days.reduce((best, day) => (day.postCount > best.postCount ? day : best), {
    date: '',
    postCount: 0,
  });
  const noon = (date: string) => `${date}T12:00:00Z`;
  return (
    <figure className={css.chart}>
      <svg
        viewBox={`0 0 ${days.length * STEP} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={
          total === 0
            ? t('topics.activity.none')
            : t('topics.activity.words', {
                total,
                most: busiest.postCount,
                day: times.date(noon(busiest.date)),
              })
        }
      >
        {days.map(({ date, postCount }, index) => (
          <rect
            key={date}
            className={postCount === 0 ? css.none : css.bar}
            x={index * STEP + 1}
            width={STEP - 2}
            y={postCount === 0 ? HEIGHT - 1 : HEIGHT - Math.max(2, (postCount / most) * HEIGHT)}
            height={postCount === 0 ? 1 : Math.max(2, (postCount / most) * HEIGHT)}
          >
            <title>{`${times.date(noon(date))} · ${formatNumber(postCount)}`}</title>
          </rect>
        ))}
      </svg>
      <figcaption className={css.caption}>
        <span>{t('topics.activity.title')}</span>
        <span>{t('topics.postCount', { count: total })}</span>
      </figcaption>
    </figure>
  );
}

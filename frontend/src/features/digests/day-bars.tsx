import type { ReactNode } from 'react';
import css from './digest-figure.module.css';

interface Props {
  days: readonly { day: string; value: string | null }[];
}

const WIDTH = 112;
const HEIGHT = 32;
const GAP = 2;

/**
 * Fourteen days as bars, the last one marked: a drawing of numbers that stand in words beside it, so it is left out for
 * those who listen. Numbers become floating point here, for the height of a bar alone.
 */
export function DayBars({ days }: Props): ReactNode {
  const most = Math.max(0, ...days.map(({ value }) => Number(value ?? 0)));
  const step = WIDTH / Math.max(1, days.length);
  return (
    <svg
      className={css.bars}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
      focusable="false"
    >
      <line x1="0" x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} className={css.ground} />
      {days.map(({ day, value }, index) => {
        const height = most === 0 || value === null ? 0 : (Math.max(0, Number(value)) / most) * (HEIGHT - 2);
        return (
          <rect
            key={day}
            x={index * step + GAP / 2}
            y={HEIGHT - 1 - height}
            width={step - GAP}
            height={height}
            data-last={index === days.length - 1 || undefined}
          />
        );
      })}
    </svg>
  );
}

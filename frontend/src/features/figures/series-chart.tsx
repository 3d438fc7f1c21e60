import { type KeyboardEvent, type ReactNode, useId } from 'react';
import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceArea,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useLanguage } from '../../lib/intl/language.js';
import { useT } from '../../lib/intl/translate.js';
import { barsOf, comparisonOf } from './chart-bars.js';
import type { PeriodName, PointData, SeriesData } from './figure-board.query.js';
import type { FigureWording } from './figure-words.js';
import css from './series-chart.module.css';

interface Props {
  /** What it shows, for those who listen. */
  label: string;
  series: SeriesData;
  by: PeriodName;
  wording: FigureWording;
  /** The period one looks at; null for none. */
  at: number | null;
  onLook: (at: number | null) => void;
  onPoint: (point: PointData) => void;
}

const HEIGHT = 260;
const MOST_TICKS = 7;
const TICK = { fill: 'var(--ink-faint)', fontSize: 12 };

const COMPARED = { yearBefore: 'figures.yearBefore', weekBefore: 'figures.weekBefore' } as const;

/**
 * The series as bars, with a mark where each stood a year before. One walks through the periods with the arrow keys, and
 * opens the posts of one with Enter; the table beside it says all of it in words. Numbers become floating point here,
 * for the length of a bar alone.
 */
export function SeriesChart({ label, series, by, wording, at, onLook, onPoint }: Props): ReactNode {
  const t = useT();
  const { language } = useLanguage();
  const hintId = useId();
  const { points, target } = series;
  const compared = comparisonOf(points);
  const bars = barsOf(points, compared);
  const drawn = bars.map((bar, index) => ({
    ...bar,
    fill: index === at ? 'var(--accent-strong)' : 'var(--accent)',
    fillOpacity: bar.isPartial ? 0.45 : 1,
  }));
  const last = bars.length - 1;
  const shown = at ?? points.findLastIndex(({ value }) => value !== null);
  const point = points[shown];
  const compact = new Intl.NumberFormat(language, { notation: 'compact' });

  const walk = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowLeft: shown - 1,
      ArrowDown: shown - 1,
      ArrowRight: shown + 1,
      ArrowUp: shown + 1,
      PageDown: shown - 7,
      PageUp: shown + 7,
      Home: 0,
      End: last,
    };
    const next = steps[event.key];
    if (next !== undefined) onLook(Math.min(last, Math.max(0, next)));
    else if ((event.key === 'Enter' || event.key === ' ') && point?.value != null) onPoint(point);
    else return;
    event.preventDefault();
  };

  return (
    <figure className={css.figure}>
      <div
        className={css.chart}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-describedby={hintId}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={Math.max(0, shown)}
        aria-valuetext={
          point &&
          [
            wording.period(point.start, point.before, by),
            point.value === null ? t('figures.noCause') : wording.value(point.value, series),
            ...point.holidays.own,
          ].join(', ')
        }
        onKeyDown={walk}
        onBlur={() => onLook(null)}
      >
        <div aria-hidden="true">
          <ResponsiveContainer width="100%" height={HEIGHT}>
            <ComposedChart
              data={drawn}
              margin={{ top: 16, right: 4, bottom: 0, left: 0 }}
              accessibilityLayer={false}
              onMouseMove={({ activeTooltipIndex }) =>
                onLook(activeTooltipIndex == null ? null : Number(activeTooltipIndex))
              }
              onMouseLeave={() => onLook(null)}
              onClick={({ activeTooltipIndex }) => {
                const pressed = points[Number(activeTooltipIndex ?? -1)];
                if (pressed?.value != null) onPoint(pressed);
              }}
            >
              <CartesianGrid vertical={false} stroke="var(--rule)" />
              {by === 'DAY' &&
                bars.map(({ start, isHoliday }) =>
                  isHoliday ? (
                    <ReferenceArea key={start} x1={start} x2={start} fill="var(--rule)" fillOpacity={0.55} />
                  ) : null,
                )}
              <XAxis
                dataKey="start"
                tickFormatter={(start: string) => wording.tick(start, by)}
                interval={Math.ceil(bars.length / MOST_TICKS) - 1}
                tickLine={false}
                axisLine={{ stroke: 'var(--rule-strong)' }}
                tick={TICK}
              />
              <YAxis
                width={48}
                tickFormatter={(value: number) => compact.format(value)}
                tickLine={false}
                axisLine={false}
                tick={TICK}
              />
              <Tooltip
                isAnimationActive={false}
                cursor={{ fill: 'var(--paper-sunk)' }}
                content={() => null}
              />
              <Bar dataKey="value" radius={[2, 2, 0, 0]} isAnimationActive={false} cursor="pointer" />
              {compared !== null && (
                <Line
                  dataKey="before"
                  stroke="none"
                  isAnimationActive={false}
                  activeDot={false}
                  dot={({ cx, cy, index }) => (
                    <Mark key={index} x={cx} y={cy} half={Math.min(8, 105 / bars.length)} />
                  )}
                />
              )}
              {target !== null && (
                <ReferenceLine
                  y={Number(target.value)}
                  stroke="var(--kind-sales)"
                  strokeDasharray="4 4"
                  ifOverflow="extendDomain"
                />
              )}
            </ComposedChart>
          </ResponsiveContainer>
        </div>
      </div>
      <figcaption className={css.legend}>
        {compared !== null && (
          <span className={css.entry}>
            <span className={css.mark} /> {t(COMPARED[compared])}
          </span>
        )}
        {target !== null && (
          <span className={css.entry}>
            <span className={css.target} /> {t('figures.target')} {wording.target(target, series)}
          </span>
        )}
        {by === 'DAY' && bars.some(({ isHoliday }) => isHoliday) && (
          <span className={css.entry}>
            <span className={css.free} /> {t('figures.freeDay')}
          </span>
        )}
        {bars.some(({ isPartial, value }) => isPartial && value !== null) && (
          <span className={css.entry}>
            <span className={css.partial} /> {t('figures.partial')}
          </span>
        )}
        <span id={hintId} className={css.hint}>
          {t('figures.walk')}
        </span>
      </figcaption>
    </figure>
  );
}

interface MarkProps {
  x: number | undefined;
  y: number | undefined;
  half: number;
}

/** Where a bar stood before: a line across it, with a rim that shows on the bar and beside it. */
function Mark({ x, y, half }: MarkProps): ReactNode {
  if (x === undefined || y === undefined || Number.isNaN(y)) return null;
  const line = { x1: x - half, x2: x + half, y1: y, y2: y, strokeLinecap: 'round' } as const;
  return (
    <g pointerEvents="none">
      <line {...line} stroke="var(--paper)" strokeWidth={5} />
      <line {...line} stroke="var(--ink)" strokeWidth={2} />
    </g>
  );
}

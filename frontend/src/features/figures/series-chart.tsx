import type { ReactNode } from 'react';
import {
  Bar,
  BarChart,
  CartesianGrid,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { PeriodName, PointData, SeriesData } from './figure-board.query.js';
import type { FigureWording } from './figure-words.js';
import css from './series-chart.module.css';

interface Props {
  series: SeriesData;
  by: PeriodName;
  target: string | null;
  wording: FigureWording;
  onPoint: (point: PointData) => void;
}

const HEIGHT = 260;
const MOST_TICKS = 7;

/**
 * The series as bars: a drawing of the table beside it, which says the same in words, so it is left out for those who
 * listen. Numbers become floating point here, for the length of a bar alone.
 */
export function SeriesChart({ series, by, target, wording, onPoint }: Props): ReactNode {
  const bars = series.points.map((point) => ({
    start: point.start,
    value: point.value === null ? null : Number(point.value),
    point,
  }));
  const short = new Intl.NumberFormat(document.documentElement.lang || 'fr', { notation: 'compact' });
  return (
    <div className={css.chart} aria-hidden="true">
      <ResponsiveContainer width="100%" height={HEIGHT}>
        <BarChart data={bars} margin={{ top: 12, right: 8, bottom: 0, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke="var(--rule)" />
          <XAxis
            dataKey="start"
            tickFormatter={(start: string) => wording.tick(start, by)}
            interval={Math.ceil(bars.length / MOST_TICKS) - 1}
            tickLine={false}
            axisLine={{ stroke: 'var(--rule-strong)' }}
            tick={{ fill: 'var(--ink-faint)', fontSize: 12 }}
          />
          <YAxis
            width={52}
            tickFormatter={(value: number) => short.format(value)}
            tickLine={false}
            axisLine={false}
            tick={{ fill: 'var(--ink-faint)', fontSize: 12 }}
          />
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: 'var(--paper-sunk)' }}
            content={({ payload }) => {
              const bar = payload[0]?.payload as (typeof bars)[number] | undefined;
              if (bar?.point.value == null) return null;
              return (
                <div className={css.tip}>
                  <span>{wording.period(bar.start, bar.point.before, by)}</span>
                  <strong>{wording.value(bar.point.value, series)}</strong>
                </div>
              );
            }}
          />
          {target !== null && (
            <ReferenceLine y={Number(target)} stroke="var(--ink-faint)" strokeDasharray="4 4" />
          )}
          <Bar
            dataKey="value"
            fill="var(--accent)"
            radius={[2, 2, 0, 0]}
            isAnimationActive={false}
            cursor="pointer"
            onClick={(_, index) => {
              const point = series.points[index];
              if (point !== undefined) onPoint(point);
            }}
          />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

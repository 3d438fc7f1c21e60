import { writingDay } from '@breve/text';
import { Injectable } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import { shownTopic } from '../topics/topic-members.js';
import { counted } from './counted.js';
import { addDays } from './days.js';
import { readShownMetrics, type TopicMetric } from './metrics.query.js';
import { isExpectedBefore, readExpected } from './reporters.query.js';
import { type PeriodRow, readSeries, type SeriesSpan } from './series.query.js';

/** Whose figures, read by whom. */
export interface SummaryScope {
  readonly viewerId: string;
  readonly timeZone: string;
  readonly topicId: string;
  /** Null for the whole company. */
  readonly teamIds: readonly string[] | null;
  readonly now: Date;
}

/** A value beside the one it is compared with; exact decimals, null without figures. */
export interface Compared {
  readonly start: string;
  /** The day after the last. */
  readonly before: string;
  readonly value: string | null;
  readonly previous: string | null;
}

/** A metric in one unit over whole days and weeks. */
export interface FigureSummary {
  readonly metric: TopicMetric;
  readonly unit: string;
  /** Yesterday, beside the same weekday before. */
  readonly day: Compared;
  /** This week up to yesterday, beside the same days of the week before; null on a Monday. */
  readonly weekToDate: Compared | null;
  /** The last whole week, beside the one before. */
  readonly week: Compared;
  /** The last fourteen whole days, oldest first. */
  readonly days: readonly { readonly day: string; readonly value: string | null }[];
  readonly expectedCount: number;
  /** The expected teams that gave nothing yesterday. */
  readonly missingTeamIds: readonly string[];
}

const SHOWN_DAYS = 14;
const RECENT_DAYS = 35;

/** Topics with figures of these teams lately, the most first. $1: reader. */
const TOPICS = `
  SELECT ${shownTopic('m.topic_id')} AS "topicId"
    FROM metric m JOIN figure f ON f.metric_id = m.id JOIN post p ON p.id = f.post_id
   WHERE f.team_id = ANY($2::uuid[]) AND f.day >= $3::date AND ${counted('f', 'p', '$1')}
   GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT $4`;

/** Whole days and weeks of what a topic counts, for whoever tells them at a glance. No number is of a person. */
@Injectable()
export class FigureSummaries {
  constructor(private readonly sql: Sql) {}

  /** Ids of the topics to which these teams gave figures in the last five weeks, the busiest first. */
  async topicsOf(viewerId: string, teamIds: readonly string[], now: Date, most: number): Promise<string[]> {
    const since = addDays(now.toISOString().slice(0, 10), -RECENT_DAYS);
    const rows = await this.sql.rows<{ topicId: string }>(TOPICS, [viewerId, teamIds, since, most]);
    return rows.map(({ topicId }) => topicId);
  }

  /** One of each metric and unit that had a figure in the days and weeks compared, in the topic's order. */
  async read(scope: SummaryScope): Promise<FigureSummary[]> {
    const metrics = await readShownMetrics(this.sql, [scope.topicId]);
    const today = writingDay(scope.now, scope.timeZone, metrics[0]?.dayEnd);
    const monday = addDays(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7));
    const [days, weeks, sinceMonday, sameDays, reporters] = await Promise.all([
      this.series(scope, 'day', addDays(today, -SHOWN_DAYS - 7), today),
      this.series(scope, 'week', addDays(monday, -14), monday),
      this.series(scope, 'week', monday, today),
      this.series(scope, 'week', addDays(monday, -7), addDays(today, -7)),
      this.reporters(scope),
    ]);
    const yesterday = addDays(today, -1);
    const expected = reporters.filter((team) => isExpectedBefore(team, today));
    return metrics.flatMap((metric) =>
      unitsOf(metric, [...days, ...weeks, ...sinceMonday]).map((unit): FigureSummary => {
        const at = (rows: readonly PeriodRow[], start: string) =>
          rows.find((row) => row.metricId === metric.id && row.unit === unit && row.start === start);
        const compare = (
          [rows, start, before]: [PeriodRow[], string, string],
          [beforeRows, beforeStart]: [PeriodRow[], string],
        ): Compared => ({
          start,
          before,
          value: at(rows, start)?.value ?? null,
          previous: at(beforeRows, beforeStart)?.value ?? null,
        });
        const lastMonday = addDays(monday, -7);
        // Whoever gave it in another currency is not missing.
        const gave = new Set(
          days.flatMap((row) => (row.metricId === metric.id && row.start === yesterday ? row.teamIds : [])),
        );
        return {
          metric,
          unit,
          day: compare([days, yesterday, today], [days, addDays(yesterday, -7)]),
          weekToDate: today === monday ? null : compare([sinceMonday, monday, today], [sameDays, lastMonday]),
          week: compare([weeks, lastMonday, monday], [weeks, addDays(lastMonday, -7)]),
          days: Array.from({ length: SHOWN_DAYS }, (_, index) => {
            const day = addDays(today, index - SHOWN_DAYS);
            return { day, value: at(days, day)?.value ?? null };
          }),
          expectedCount: expected.length,
          missingTeamIds: expected
            .filter(({ teamIds }) => !teamIds.some((id) => gave.has(id)))
            .map(({ id }) => id),
        };
      }),
    );
  }

  private series(
    { viewerId, topicId, teamIds }: SummaryScope,
    by: SeriesSpan['by'],
    from: string,
    before: string,
  ): Promise<PeriodRow[]> {
    if (from >= before) return Promise.resolve([]);
    return readSeries(this.sql, viewerId, { topicId, by, from, before, teamIds });
  }

  private async reporters({ topicId, teamIds }: SummaryScope) {
    const expected = await readExpected(this.sql, topicId);
    return teamIds === null ? expected : expected.filter(({ id }) => teamIds.includes(id));
  }
}

/** Its own unit first; a metric nobody said anything of lately has none. */
function unitsOf(metric: TopicMetric, rows: readonly PeriodRow[]): string[] {
  const units = new Set(rows.flatMap((row) => (row.metricId === metric.id ? [row.unit] : [])));
  return [...units].sort(
    (a, b) => Number(b === metric.unit) - Number(a === metric.unit) || a.localeCompare(b),
  );
}

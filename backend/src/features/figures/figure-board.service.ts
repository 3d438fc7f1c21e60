import { writingDay } from '@breve/text';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Sql } from '../../platform/database/sql.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { WorkCalendarService } from '../calendar/work-calendar.service.js';
import type { Team } from '../people/team.model.js';
import { TeamsLoader } from '../people/teams.loader.js';
import type { Topic } from '../topics/topic.model.js';
import { VisibleTopicsLoader } from '../topic-pages/visible-topics.loader.js';
import { seriesOf, toPoint } from './board-series.js';
import { isDay } from './days.js';
import type { FigureBoard, MetricSeries } from './figure-board.model.js';
import type { FigurePeriod } from './figure-period.model.js';
import type { SeriesTarget } from './metric-target.model.js';
import { readPeriodTargets } from './metric-targets.query.js';
import { readShownMetrics } from './metrics.query.js';
import { comparedWith, type PeriodLength, periodsUpTo, spansOf } from './periods.js';
import { holidaysByPeriod } from './period-holidays.js';
import {
  type ExpectedTeam,
  readBranches,
  readExpected,
  readReportedTopics,
  type TeamBranch,
} from './reporters.query.js';
import { findTarget, type FoundTarget } from './series-target.js';
import { type PeriodRow, readSeries, type SeriesSpan } from './series.query.js';
import { type Span, spansToDate } from './to-date.js';

/** Which figures. */
export interface BoardScope {
  readonly topic: Topic;
  readonly team: Team | null;
  /** The team and those below it; null for the whole company. */
  readonly teamIds: readonly string[] | null;
}

/** Series of a topic: what was said, what is compared with it, who is missing. No number is of a person. */
@Injectable()
export class FigureBoards {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly topics: VisibleTopicsLoader,
    private readonly teams: TeamsLoader,
    private readonly calendar: WorkCalendarService,
  ) {}

  /** @throws BreveError `NOT_FOUND` for a topic the viewer cannot know of, and for no such team */
  async scope(context: GraphqlContext, topicName: string, teamHandle: string | null): Promise<BoardScope> {
    const topic = await this.topics.get(context, topicName);
    if (teamHandle === null) return { topic, team: null, teamIds: null };
    const team = await this.teams.byHandle(context).load(teamHandle);
    if (!team) throw new BreveError('NOT_FOUND');
    const [branch] = await readBranches(this.sql, [team.id]);
    return { topic, team, teamIds: branch?.teamIds ?? [team.id] };
  }

  /**
   * What a team with those below it says of every topic that expects its figures, as far as the viewer may know of it.
   *
   * @throws BreveError `NOT_FOUND` for no such team
   */
  async ofTeam(
    context: GraphqlContext,
    viewer: Viewer,
    teamHandle: string,
    by: FigurePeriod,
  ): Promise<FigureBoard[]> {
    const team = await this.teams.byHandle(context).load(teamHandle);
    if (!team) throw new BreveError('NOT_FOUND');
    const [branch] = await readBranches(this.sql, [team.id]);
    const teamIds = branch?.teamIds ?? [team.id];
    const keys = await readReportedTopics(this.sql, teamIds);
    const topics = await Promise.all(keys.map((key) => this.topics.byName(context).load(key)));
    const known = topics.filter((topic) => topic !== null);
    return Promise.all(known.map((topic) => this.read(context, viewer, { topic, team, teamIds }, by, null)));
  }

  /**
   * The series of a scope up to a day, today unless given.
   *
   * @throws BreveError `BAD_USER_INPUT` for a day that is none
   */
  async read(
    context: GraphqlContext,
    viewer: Viewer,
    scope: BoardScope,
    by: FigurePeriod,
    until: string | null,
  ): Promise<FigureBoard> {
    if (until !== null && !isDay(until)) throw new BreveError('BAD_USER_INPUT', { reason: 'day' });
    const metrics = await readShownMetrics(this.sql, [scope.topic.id]);
    const today = writingDay(this.clock.now(), viewer.timeZone, metrics[0]?.dayEnd);
    const length = by.toLowerCase() as PeriodLength;
    const periods = periodsUpTo(until ?? today, length);
    const first = periods[0]?.start ?? today;
    const last = periods.at(-1)?.before ?? today;
    const yearBefore = comparedWith(first, length).yearBefore;
    const spans = spansToDate(periods.at(-1), length, today);
    const series = async (span: Span | undefined) =>
      span === undefined ? [] : this.series(viewer, scope, length, span);
    const [parts, now, previous, lastYear, expected, holidays, targets] = await Promise.all([
      Promise.all(spansOf(periods, length).map(series)),
      series(spans?.now),
      series(spans?.previous),
      series(spans?.yearBefore),
      this.expected(scope),
      this.calendar.holidays(yearBefore, last),
      readPeriodTargets(
        this.sql,
        metrics.map(({ id }) => id),
        by,
      ),
    ]);
    const { topic, team, teamIds } = scope;
    const found = new Map(
      metrics.map((metric) => [
        metric.id,
        findTarget(metric, { teamId: team?.id ?? null, teamIds, expected }, targets),
      ]),
    );
    const added = [...found.values()].flatMap((target) => target?.sumOfTeamIds ?? []);
    const addedTeams = await this.teams.many(context, new Set(added));
    const expectedTeams = await this.named(context, expected);
    const free = holidaysByPeriod(periods, length, holidays, context.language);
    const around = { length, today, expected, expectedTeams, free };
    const all = seriesOf(metrics, parts.flat(), first).map(({ metric, unit, values, gave }): MetricSeries => {
      const only = (found: readonly PeriodRow[]) =>
        found.find((row) => row.metricId === metric.id && row.unit === unit)?.value ?? null;
      return {
        id: `${metric.id}-${unit}`,
        metric,
        unit,
        target: unit === metric.unit ? toTarget(found.get(metric.id), addedTeams) : null,
        points: periods.map((period) => toPoint(period, values, gave, around)),
        toDate: spans && {
          ...spans.now,
          value: only(now),
          previous: only(previous),
          yearBefore: only(lastYear),
        },
      };
    });
    return { topic, team, expectedTeams, series: all };
  }

  private series(
    viewer: Viewer,
    { topic, teamIds }: BoardScope,
    by: SeriesSpan['by'],
    { start, before }: Span,
  ): Promise<PeriodRow[]> {
    return readSeries(this.sql, viewer.personId, { topicId: topic.id, by, from: start, before, teamIds });
  }

  /** The expected teams of a scope. */
  private async expected({ topic, teamIds }: BoardScope): Promise<ExpectedTeam[]> {
    const expected = await readExpected(this.sql, topic.id);
    return teamIds === null ? expected : expected.filter(({ id }) => teamIds.includes(id));
  }

  private async named(context: GraphqlContext, branches: readonly TeamBranch[]): Promise<Team[]> {
    const teams = await this.teams.many(context, new Set(branches.map(({ id }) => id)));
    return branches.flatMap(({ id }) => teams.get(id) ?? []);
  }
}

/** As GraphQL shows it. */
function toTarget(
  found: FoundTarget | null | undefined,
  teams: ReadonlyMap<string, Team | null>,
): SeriesTarget | null {
  return found
    ? { value: found.value, sumOf: found.sumOfTeamIds.flatMap((id) => teams.get(id) ?? []) }
    : null;
}

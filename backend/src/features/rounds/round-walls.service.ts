import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { loadMap } from '../../platform/graphql/load-map.js';
import { PostsLoader } from '../posts/posts.loader.js';
import { TopicsLoader } from '../topics/topics.loader.js';
import { RoundAbsences } from './round-absences.service.js';
import { readLatestLines, readLines, readReports, readSaid } from './round-lines.query.js';
import { isRunning } from './round-rules.js';
import { addDays, currentDay, dayAt } from './round-time.js';
import { viewRound } from './round-view.js';
import type { Round } from './round.model.js';
import { readAsked, readOwnRounds, readRounds, type RoundRow } from './round.query.js';

/** Days in the strip of a project. */
const STRIP = 20;
/** Projects on one wall. */
const MOST_ROUNDS = 50;

/** Rounds as one reader may see them: a fixed number of statements, however many projects. */
@Injectable()
export class RoundWalls {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly absences: RoundAbsences,
    private readonly posts: PostsLoader,
    private readonly topics: TopicsLoader,
  ) {}

  /**
   * The round of a topic the reader may see, or null.
   *
   * @param reportDay the day whose report is asked for; the last one's unless given
   */
  async find(
    context: GraphqlContext,
    viewer: Viewer,
    topicId: string,
    reportDay: string | null,
  ): Promise<Round | null> {
    const rows = await readRounds(this.sql, viewer.personId, [topicId]);
    return (await this.complete(context, viewer, rows, reportDay))[0] ?? null;
  }

  /** The running rounds the reader takes part in, leads, owns or follows: fifty at most, by name. */
  async own(context: GraphqlContext, viewer: Viewer): Promise<Round[]> {
    const yesterday = addDays(dayAt(this.clock.now(), viewer.timeZone), -1);
    const rows = await readOwnRounds(this.sql, viewer.personId, yesterday, MOST_ROUNDS);
    return this.complete(context, viewer, rows, null);
  }

  private async complete(
    context: GraphqlContext,
    viewer: Viewer,
    rows: readonly RoundRow[],
    reportDay: string | null,
  ): Promise<Round[]> {
    if (rows.length === 0) return [];
    const now = this.clock.now();
    const topicIds = rows.map(({ topicId }) => topicId);
    const todays = rows.flatMap((row) => {
      const day = isRunning(row, now) ? currentDay(row, now) : null;
      return day === null ? [] : [{ topicId: row.topicId, day }];
    });
    const [topics, asked, newest, ofDay, lines, said, lastLines] = await Promise.all([
      this.topics.many(context, new Set(topicIds)),
      readAsked(this.sql, topicIds),
      // No zone is further than a day ahead.
      readReports(this.sql, viewer.personId, topicIds, addDays(dayAt(now, 'UTC'), 1), STRIP),
      reportDay === null ? [] : readReports(this.sql, viewer.personId, topicIds, reportDay, 1),
      readLines(this.sql, viewer.personId, todays),
      readSaid(this.sql, todays),
      readLatestLines(this.sql, viewer.personId, topicIds),
    ]);
    const away = await this.absences.onDays(
      todays.map(({ topicId, day }) => ({ day, personIds: asked.get(topicId) ?? [] })),
    );
    const parts = rows.flatMap((row) => {
      const topic = topics.get(row.topicId);
      if (!topic) return [];
      const isOwn = ({ topicId }: { topicId: string }) => topicId === row.topicId;
      const reports = newest.filter(isOwn);
      const day = todays.find(isOwn)?.day ?? null;
      const asOfDay = ofDay.find((report) => isOwn(report) && report.day === reportDay) ?? null;
      return {
        ...{ row, topic, viewer, now, day, reports },
        asked: asked.get(row.topicId) ?? [],
        away: away.get(day ?? '') ?? new Set<string>(),
        lines: lines.filter(isOwn),
        said: said.find(isOwn) ?? null,
        report: reportDay === null ? (reports[0] ?? null) : asOfDay,
        lastLine: lastLines.find(isOwn) ?? null,
      };
    });
    const postIds = parts.flatMap(({ row, day, report, reports }) => [
      row.openingId,
      ...(report?.postIds ?? []),
      ...(reports.find((each) => each.day === day)?.postIds ?? []),
    ]);
    const lineIds = [...lines, ...lastLines].map(({ postId }) => postId);
    const posts = await loadMap(this.posts.byId(context), new Set([...postIds, ...lineIds]));
    return parts.map((facts) => viewRound({ ...facts, posts }));
  }
}

import { Args, Context, Query, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Sql } from '../../platform/database/sql.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { isId } from '../../platform/ids/ids.js';
import { Post } from '../posts/post.model.js';
import { PostsLoader } from '../posts/posts.loader.js';
import { isDay } from './days.js';
import { BoardArgs, FigureCsvArgs, FigurePostsArgs } from './figure-board.args.js';
import { FigureBoard } from './figure-board.model.js';
import { FigureBoards } from './figure-board.service.js';
import { FigureCsv } from './figure-csv.service.js';
import { FigurePeriod } from './figure-period.model.js';
import { readSeriesPosts } from './series.query.js';

const MOST_POSTS = 50;

@Resolver()
export class FigureBoardResolver {
  constructor(
    private readonly sql: Sql,
    private readonly boards: FigureBoards,
    private readonly csv: FigureCsv,
    private readonly posts: PostsLoader,
  ) {}

  @Allow('member')
  @Query(() => FigureBoard, {
    description:
      'What a topic counts, by day, week or month, with what it is compared with. A figure of a post the viewer may not read enters no number. Errors: NOT_FOUND, BAD_USER_INPUT.',
  })
  async figureBoard(
    @Args() { topic, team, by, until }: BoardArgs,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<FigureBoard> {
    const scope = await this.boards.scope(context, topic, team ?? null);
    return this.boards.read(context, viewer, scope, by, until ?? null);
  }

  @Allow('member')
  @Query(() => [FigureBoard], {
    description:
      'What a team with those below it counts, a board for each topic that expects its figures, at most ten. Errors: NOT_FOUND.',
  })
  teamFigureBoards(
    @Args('team', { type: () => String, description: 'The handle of a team.' }) team: string,
    @Args('by', { type: () => FigurePeriod, description: 'How long each point is.' }) by: FigurePeriod,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<FigureBoard[]> {
    return this.boards.ofTeam(context, viewer, team, by);
  }

  @Allow('member')
  @Query(() => [Post], {
    description:
      'The newest fifty posts behind a value of a series, those it corrects too. Errors: NOT_FOUND, BAD_USER_INPUT.',
  })
  async figurePosts(
    @Args() { topic, team, metricId, unit, from, before }: FigurePostsArgs,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<Post[]> {
    checkDays(from, before);
    if (!isId(metricId)) throw new BreveError('NOT_FOUND');
    const scope = await this.boards.scope(context, topic, team ?? null);
    const metric = { id: metricId, unit };
    const span = { topicId: scope.topic.id, from, before, teamIds: scope.teamIds };
    const ids = await readSeriesPosts(this.sql, viewer.personId, metric, span, MOST_POSTS);
    const posts = await Promise.all(ids.map((id) => this.posts.byId(context).load(id)));
    return posts.filter((post) => post !== null);
  }

  @Allow('member')
  @Query(() => String, {
    description:
      'Figures for a spreadsheet, a row each: UTF-8, parted by ; in French and by , in English, without persons; at most 100,000. Errors: NOT_FOUND, BAD_USER_INPUT, SHEET_TOO_LONG.',
  })
  async figureCsv(
    @Args() { topic, team, from, to }: FigureCsvArgs,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<string> {
    checkDays(from, to);
    const scope = await this.boards.scope(context, topic, team ?? null);
    return this.csv.write(viewer, scope, from, to);
  }
}

function checkDays(...days: readonly string[]): void {
  if (!days.every(isDay)) throw new BreveError('BAD_USER_INPUT', { reason: 'day' });
}

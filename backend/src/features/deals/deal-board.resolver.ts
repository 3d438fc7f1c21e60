import { Args, Context, Query, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { DealBoard } from './deal-board.model.js';
import { DealBoards } from './deal-board.service.js';
import { DealCsv } from './deal-csv.service.js';
import { DealLists } from './deal-list.service.js';
import { DealScopes } from './deal-scope.service.js';
import { DealConnection } from './deal.model.js';
import { DealsArgs, DealSpanArgs } from './deals.args.js';
import type { LoadedDeals } from './deal-list.service.js';

@Resolver()
export class DealBoardResolver {
  constructor(
    private readonly scopes: DealScopes,
    private readonly boards: DealBoards,
    private readonly lists: DealLists,
    private readonly csv: DealCsv,
  ) {}

  @Allow('member')
  @Query(() => DealBoard, {
    description:
      'Deals won and lost, added up. A deal in a post the viewer may not read enters no number. Errors: NOT_FOUND, BAD_USER_INPUT.',
  })
  async dealBoard(
    @Args() asked: DealSpanArgs,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<DealBoard> {
    return this.boards.read(context, viewer, await this.scopes.find(context, viewer, asked));
  }

  @Allow('member')
  @Query(() => DealConnection, {
    description: 'The deals of a board, newest first. Errors: NOT_FOUND, BAD_USER_INPUT.',
  })
  async deals(
    @Args() asked: DealsArgs,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<LoadedDeals> {
    return this.lists.read(context, viewer, await this.scopes.find(context, viewer, asked), asked);
  }

  @Allow('member')
  @Query(() => String, {
    description:
      'Deals for a spreadsheet, a row each: UTF-8, parted by ; in French and by , in English, without persons; at most 100,000. Errors: NOT_FOUND, BAD_USER_INPUT, SHEET_TOO_LONG.',
  })
  async dealCsv(
    @Args() asked: DealSpanArgs,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<string> {
    return this.csv.write(viewer, await this.scopes.find(context, viewer, asked));
  }
}

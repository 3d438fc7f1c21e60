import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { readPage } from '../../platform/database/keyset.js';
import { Sql } from '../../platform/database/sql.js';
import type { Connection } from '../../platform/graphql/connection.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { loadMap } from '../../platform/graphql/load-map.js';
import { PostPages } from '../posts/post-pages.service.js';
import { readDealList } from './deal-list.query.js';
import type { DealSpan } from './deal-span.js';
import type { DealsArgs } from './deals.args.js';
import { DealsLoader, type LoadedDeal } from './deals.loader.js';

export type LoadedDeals = Connection<{ cursor: string; node: LoadedDeal }>;

/** Deals one by one, each with the post that says it. */
@Injectable()
export class DealLists {
  constructor(
    private readonly sql: Sql,
    private readonly pages: PostPages,
    private readonly deals: DealsLoader,
  ) {}

  /** @throws BreveError `BAD_USER_INPUT` */
  async read(
    context: GraphqlContext,
    viewer: Viewer,
    span: DealSpan,
    { outcome, client, first, after }: DealsArgs,
  ): Promise<LoadedDeals> {
    const choice = { outcome: outcome ?? null, clientKey: client ?? null };
    const { edges, pageInfo } = await this.pages.read(context, readPage({ first, after }), (part) =>
      readDealList(this.sql, viewer.personId, span, choice, part),
    );
    const deals = await loadMap(this.deals.byPost(context), new Set(edges.map(({ node }) => node.id)));
    return {
      pageInfo,
      edges: edges.flatMap(({ cursor, node }) => {
        const deal = deals.get(node.id);
        return deal ? [{ cursor, node: deal }] : [];
      }),
    };
  }
}

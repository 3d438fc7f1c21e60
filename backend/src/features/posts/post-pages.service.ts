import { Injectable } from '@nestjs/common';

import { cutPage, type Keyset, type Page, writeCursor } from '../../platform/database/keyset.js';
import { connect } from '../../platform/graphql/connection.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { loadMap } from '../../platform/graphql/load-map.js';
import type { Post } from './post.model.js';
import type { PostConnection, PostEdge } from './post-connection.model.js';
import { PostsLoader } from './posts.loader.js';

/**
 * Reads at most `limit` ids of a list in reading direction, each with the time that places it, filtered for the
 * reader already. A list may be asked again from the last row it gave.
 */
export type ReadIds<Row extends Keyset> = (page: Page) => Promise<Row[]>;

/** Posts a page at a time, each with the row of the list it stands in. */
export interface PostPage<Row> extends PostConnection {
  readonly edges: (PostEdge & { row: Row })[];
}

interface Kept<Row> extends Keyset {
  readonly row: Row;
  readonly post: Post;
}

/**
 * How often a page is filled up. Posts vanish between the list and the reading of them; and the kept beginning of a list
 * that is the same for all, three pages long, may hold some that this reader may not read.
 */
const ROUNDS = 6;

/** From a list of ids to a page of posts. */
@Injectable()
export class PostPages {
  constructor(private readonly posts: PostsLoader) {}

  /**
   * Ids first, posts after, in one statement each. What was hidden or deleted in between is left out and the page
   * filled up, so that a page is never short while there is more.
   */
  async read<Row extends Keyset>(
    context: GraphqlContext,
    page: Page,
    readIds: ReadIds<Row>,
    keep: (post: Post) => boolean = (post) => post.deletedAt === null,
  ): Promise<PostPage<Row>> {
    const kept: Kept<Row>[] = [];
    let from = page.from;
    for (let round = 0; round < ROUNDS && kept.length <= page.limit; round += 1) {
      const wanted = page.limit + 1 - kept.length;
      const rows = await readIds({ forward: page.forward, from, limit: wanted });
      const posts = await loadMap(this.posts.byId(context), new Set(rows.map((row) => row.id)));
      for (const row of rows) {
        const post = posts.get(row.id);
        if (post && keep(post)) kept.push({ id: row.id, at: row.at, row, post });
      }
      const last = rows.at(-1);
      if (!last || rows.length < wanted) break;
      from = { at: last.at, id: last.id };
    }
    return connect(cutPage(kept, page), toEdge);
  }
}

function toEdge<Row>({ id, at, row, post }: Kept<Row>): PostEdge & { row: Row } {
  return { cursor: writeCursor({ at, id }), node: post, sortAt: at, reason: null, row };
}

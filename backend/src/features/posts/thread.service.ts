import { Injectable } from '@nestjs/common';

import { type PageArguments, readPage } from '../../platform/database/keyset.js';
import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { readAncestorIds } from './ancestors.query.js';
import type { PostConnection } from './post-connection.model.js';
import { PostPages } from './post-pages.service.js';
import type { Post } from './post.model.js';
import { PostsLoader } from './posts.loader.js';
import { ThreadLoader } from './thread.loader.js';

/** What stands above a post and below it. */
@Injectable()
export class ThreadService {
  constructor(
    private readonly sql: Sql,
    private readonly pages: PostPages,
    private readonly posts: PostsLoader,
    private readonly thread: ThreadLoader,
  ) {}

  /**
   * The posts below a post, oldest first; below a root its accepted answer before all.
   *
   * @throws BreveError `BAD_USER_INPUT`
   */
  async listReplies(context: GraphqlContext, post: Post, asked: PageArguments): Promise<PostConnection> {
    const connection = await this.pages.read(
      context,
      readPage(asked),
      (part) =>
        (post.rootId === null
          ? this.thread.belowRoot(context, part)
          : this.thread.belowReply(context, part)
        ).load(post.id),
      // Which tombstones stand was decided in the query.
      () => true,
    );
    // The accepted answer is listed at a time of its own; what is told is when it was posted.
    for (const edge of connection.edges) edge.sortAt = edge.node.createdAt;
    return connection;
  }

  /**
   * The root of a post's thread and the way down to its parent, tombstones among them; of very deep threads the root
   * and the nearest.
   *
   * @throws BreveError `NOT_FOUND`, the same for hidden, absent and malformed
   */
  async getAncestors(context: GraphqlContext, postId: string): Promise<Post[]> {
    const { id } = await this.posts.get(context, postId);
    const ids = await readAncestorIds(this.sql, id);
    const ancestors = await Promise.all(ids.map((above) => this.posts.byId(context).load(above)));
    return ancestors.filter((post) => post !== null);
  }
}

import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { readPage } from '../../platform/database/keyset.js';
import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { PageArgs } from '../../platform/graphql/page.args.js';
import { readBookmarks } from './bookmarks.query.js';
import { BookmarksService } from './bookmarks.service.js';
import { PostConnection } from './post-connection.model.js';
import { PostPages } from './post-pages.service.js';
import { PostIdInput } from './posts.input.js';
import { PostsLoader } from './posts.loader.js';
import { PostPayload } from './posts.payload.js';

@Resolver()
export class BookmarksResolver {
  constructor(
    private readonly sql: Sql,
    private readonly pages: PostPages,
    private readonly posts: PostsLoader,
    private readonly bookmarks: BookmarksService,
  ) {}

  @Allow('member')
  @Query(() => PostConnection, {
    description:
      'The posts one keeps, the last kept first; sortAt is when it was kept. Errors: BAD_USER_INPUT.',
  })
  bookmarkTimeline(
    @Args() page: PageArgs,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<PostConnection> {
    return this.pages.read(context, readPage(page), (part) => readBookmarks(this.sql, viewer.personId, part));
  }

  @Allow('member')
  @Mutation(() => PostPayload, {
    description:
      'Keeps a post among one’s bookmarks; nobody else learns of it. Errors: NOT_FOUND, POST_DELETED.',
  })
  async bookmark(
    @Args('input', { description: 'Which post.' }) input: PostIdInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<PostPayload> {
    await this.bookmarks.add(viewer, input.postId);
    return { post: await this.posts.getAnew(context, input.postId) };
  }

  @Allow('member')
  @Mutation(() => PostPayload, { description: 'Keeps a post no longer. Errors: NOT_FOUND, POST_DELETED.' })
  async undoBookmark(
    @Args('input', { description: 'Which post.' }) input: PostIdInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<PostPayload> {
    await this.bookmarks.remove(viewer, input.postId);
    return { post: await this.posts.getAnew(context, input.postId) };
  }
}

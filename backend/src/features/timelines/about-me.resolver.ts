import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { readPage } from '../../platform/database/keyset.js';
import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { PostConnection } from '../posts/post-connection.model.js';
import { PostPages } from '../posts/post-pages.service.js';
import { PostIdInput } from '../posts/posts.input.js';
import { PostsLoader } from '../posts/posts.loader.js';
import { PostPayload } from '../posts/posts.payload.js';
import { AboutMeArgs } from './about-me.args.js';
import { readAboutMe } from './about-me.query.js';
import { SettledMentions } from './settled-mentions.service.js';

/** What concerns the reader. */
@Resolver()
export class AboutMeResolver {
  constructor(
    private readonly sql: Sql,
    private readonly pages: PostPages,
    private readonly posts: PostsLoader,
    private readonly settled: SettledMentions,
  ) {}

  @Allow('member')
  @Query(() => PostConnection, { description: 'What concerns the reader, newest first.' })
  aboutMe(
    @Args() { list, ...page }: AboutMeArgs,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<PostConnection> {
    return this.pages.read(context, readPage(page), (part) =>
      readAboutMe(this.sql, viewer.personId, list, part),
    );
  }

  @Allow('member')
  @Mutation(() => PostPayload, {
    description:
      'Says of a post that mentions the reader by name that it needs no answer; nobody else learns of it. Errors: NOT_FOUND.',
  })
  async settleMention(
    @Args('input', { description: 'Which post.' }) input: PostIdInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<PostPayload> {
    await this.settled.settle(viewer, input.postId);
    return { post: await this.posts.getAnew(context, input.postId) };
  }

  @Allow('member')
  @Mutation(() => PostPayload, {
    description: 'Says that it waits for an answer after all. Errors: NOT_FOUND.',
  })
  async undoSettleMention(
    @Args('input', { description: 'Which post.' }) input: PostIdInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<PostPayload> {
    await this.settled.unsettle(viewer, input.postId);
    return { post: await this.posts.getAnew(context, input.postId) };
  }
}

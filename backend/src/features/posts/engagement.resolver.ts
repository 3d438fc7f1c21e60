import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { ForwardPageArgs } from '../../platform/graphql/page.args.js';
import { PersonConnection } from '../people/person-connection.model.js';
import { EngagementPages } from './engagement-pages.service.js';
import { Post } from './post.model.js';
import { PostIdInput, ReactInput } from './posts.input.js';
import { PostsLoader } from './posts.loader.js';
import { PostPayload } from './posts.payload.js';
import { ReactionConnection } from './reaction-connection.model.js';
import { ReactionsService } from './reactions.service.js';
import { RepostsService } from './reposts.service.js';

@Resolver(() => Post)
export class EngagementResolver {
  constructor(
    private readonly posts: PostsLoader,
    private readonly reactions: ReactionsService,
    private readonly reposts: RepostsService,
    private readonly pages: EngagementPages,
  ) {}

  @ResolveField(() => ReactionConnection, { description: 'Who reacted and how, newest first.' })
  reactedBy(
    @Parent() post: Post,
    @Args() page: ForwardPageArgs,
    @Context() context: GraphqlContext,
  ): Promise<ReactionConnection> {
    return this.pages.reactedBy(context, post.id, page);
  }

  @ResolveField(() => PersonConnection, { description: 'Who reposted it, newest first.' })
  repostedBy(
    @Parent() post: Post,
    @Args() page: ForwardPageArgs,
    @Context() context: GraphqlContext,
  ): Promise<PersonConnection> {
    return this.pages.repostedBy(context, post.id, page);
  }

  @Allow('member')
  @Mutation(() => PostPayload, {
    description:
      'Reposts to one’s followers; those who may not read the post do not see it. Errors: NOT_FOUND, POST_DELETED.',
  })
  async repost(
    @Args('input', { description: 'Which post.' }) input: PostIdInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<PostPayload> {
    await this.reposts.repost(viewer, input.postId);
    return { post: await this.posts.getAnew(context, input.postId) };
  }

  @Allow('member')
  @Mutation(() => PostPayload, { description: 'Takes a repost back. Errors: NOT_FOUND, POST_DELETED.' })
  async undoRepost(
    @Args('input', { description: 'Which post.' }) input: PostIdInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<PostPayload> {
    await this.reposts.undo(viewer, input.postId);
    return { post: await this.posts.getAnew(context, input.postId) };
  }

  @Allow('member')
  @Mutation(() => PostPayload, {
    description: 'Reacts, in place of an earlier reaction. Errors: NOT_FOUND, POST_DELETED.',
  })
  async react(
    @Args('input', { description: 'Which post, and how.' }) input: ReactInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<PostPayload> {
    await this.reactions.react(viewer, input.postId, input.kind);
    return { post: await this.posts.getAnew(context, input.postId) };
  }

  @Allow('member')
  @Mutation(() => PostPayload, { description: 'Takes a reaction back. Errors: NOT_FOUND, POST_DELETED.' })
  async undoReaction(
    @Args('input', { description: 'Which post.' }) input: PostIdInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<PostPayload> {
    await this.reactions.undo(viewer, input.postId);
    return { post: await this.posts.getAnew(context, input.postId) };
  }
}

import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { ForwardPageArgs } from '../../platform/graphql/page.args.js';
import { AnswersService } from './answers.service.js';
import { PostConnection } from './post-connection.model.js';
import { Post } from './post.model.js';
import { PostIdInput } from './posts.input.js';
import { PostsLoader } from './posts.loader.js';
import { PostPayload } from './posts.payload.js';
import { ThreadService } from './thread.service.js';

@Resolver(() => Post)
export class ThreadResolver {
  constructor(
    private readonly posts: PostsLoader,
    private readonly threads: ThreadService,
    private readonly answers: AnswersService,
  ) {}

  @ResolveField(() => PostConnection, {
    description:
      'The thread below it, oldest first: all of it below a root, the accepted answer before all others; below a reply what answers that. Tombstones stand while there are answers below them.',
  })
  replies(
    @Parent() post: Post,
    @Args() page: ForwardPageArgs,
    @Context() context: GraphqlContext,
  ): Promise<PostConnection> {
    return this.threads.listReplies(context, post, page);
  }

  @Allow('member')
  @Query(() => [Post], {
    description:
      'What a post answers: the root of its thread first, its parent last, tombstones among them; none for a root. At most 100: the root and the nearest. Errors: NOT_FOUND.',
  })
  ancestors(
    @Args('id', { type: () => ID, description: 'The post.' }) id: string,
    @Context() context: GraphqlContext,
  ): Promise<Post[]> {
    return this.threads.getAncestors(context, id);
  }

  @Allow('member')
  @Mutation(() => PostPayload, {
    description:
      'Accepts a reply as the answer to one’s question, in place of an earlier one. Errors: NOT_FOUND, POST_DELETED, FORBIDDEN, BAD_USER_INPUT.',
  })
  async acceptAnswer(
    @Args('input', { description: 'Which reply.' }) input: PostIdInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<PostPayload> {
    await this.answers.accept(viewer, input.postId);
    return { post: await this.posts.getAnew(context, input.postId) };
  }

  @Allow('member')
  @Mutation(() => PostPayload, {
    description:
      'Accepts a reply as the answer no longer. Errors: NOT_FOUND, POST_DELETED, FORBIDDEN, BAD_USER_INPUT.',
  })
  async undoAcceptAnswer(
    @Args('input', { description: 'Which reply.' }) input: PostIdInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<PostPayload> {
    await this.answers.undo(viewer, input.postId);
    return { post: await this.posts.getAnew(context, input.postId) };
  }
}

import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { CreatePostService } from './create-post.service.js';
import { CreatePostInput } from './posts.input.js';
import { CreatePostPayload } from './posts.payload.js';
import { PostsLoader } from './posts.loader.js';

@Resolver()
export class CreatePostResolver {
  constructor(
    private readonly create: CreatePostService,
    private readonly posts: PostsLoader,
  ) {}

  @Allow('member')
  @Mutation(() => CreatePostPayload, {
    description:
      'Posts, answers or quotes. Errors: POST_TOO_LONG, POST_EMPTY, POST_TOO_COMPLEX, LINK_TOO_LONG, TEXT_MALFORMED, FORBIDDEN, AUDIENCE_EMPTY, NOT_FOUND, POST_DELETED, IDEMPOTENCY_KEY_REUSED.',
  })
  async createPost(
    @Args('input', { description: 'What to post.' }) input: CreatePostInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<CreatePostPayload> {
    const id = await this.create.create(viewer, input);
    return { post: await this.posts.getAnew(context, id) };
  }
}

import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { DeletePostService } from './delete-post.service.js';
import { EditPostService } from './edit-post.service.js';
import { PostVersion } from './post-version.model.js';
import { PostVersionsLoader } from './post-versions.loader.js';
import { PostVersions } from './post-versions.service.js';
import { Post } from './post.model.js';
import { PostIdInput, PurgePostVersionInput, SetPostLanguageInput, UpdatePostInput } from './posts.input.js';
import { PostsLoader } from './posts.loader.js';
import { DeletePostPayload, UpdatePostPayload } from './posts.payload.js';

@Resolver(() => Post)
export class EditPostResolver {
  constructor(
    private readonly posts: PostsLoader,
    private readonly editing: EditPostService,
    private readonly deleting: DeletePostService,
    private readonly kept: PostVersions,
    private readonly keptLoader: PostVersionsLoader,
  ) {}

  @ResolveField(() => [PostVersion], {
    description: 'What it said before each edit and, last, what it says now; none on a tombstone.',
  })
  versions(@Parent() post: Post, @Context() context: GraphqlContext): Promise<PostVersion[]> {
    return this.keptLoader.byPost(context).load(post.id);
  }

  @Allow('member')
  @Mutation(() => UpdatePostPayload, {
    description:
      'Changes text and kind of a post of one’s own; its place stays. Errors: POST_TOO_LONG, POST_EMPTY, POST_TOO_COMPLEX, LINK_TOO_LONG, TEXT_MALFORMED, NOT_FOUND, POST_DELETED, FORBIDDEN.',
  })
  async updatePost(
    @Args('input', { description: 'Which post, and what it shall be.' }) input: UpdatePostInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<UpdatePostPayload> {
    await this.editing.edit(viewer, input);
    return { post: await this.posts.getAnew(context, input.id) };
  }

  @Allow('member')
  @Mutation(() => UpdatePostPayload, {
    description:
      'Says in which language a post of one’s own is written. Errors: BAD_USER_INPUT, NOT_FOUND, POST_DELETED, FORBIDDEN.',
  })
  async setPostLanguage(
    @Args('input', { description: 'Which post, and its language.' }) input: SetPostLanguageInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<UpdatePostPayload> {
    await this.editing.setLanguage(viewer, input.id, input.lang);
    return { post: await this.posts.getAnew(context, input.id) };
  }

  @Allow('member')
  @Mutation(() => UpdatePostPayload, {
    description:
      'Removes the text of an earlier version for good, for its author and for moderators who read the post; the mark stays. Errors: BAD_USER_INPUT, NOT_FOUND, POST_DELETED, FORBIDDEN.',
  })
  async purgePostVersion(
    @Args('input', { description: 'Which version of which post.' }) input: PurgePostVersionInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<UpdatePostPayload> {
    await this.kept.purge(viewer, input.postId, input.number);
    return { post: await this.posts.getAnew(context, input.postId) };
  }

  @Allow('member')
  @Mutation(() => DeletePostPayload, {
    description:
      'Deletes a post of one’s own: a tombstone stays at its address, and in its thread while there are answers. Errors: NOT_FOUND, POST_DELETED, FORBIDDEN.',
  })
  async deletePost(
    @Args('input', { description: 'Which post.' }) input: PostIdInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<DeletePostPayload> {
    await this.deleting.delete(viewer, input.postId);
    return { post: await this.posts.getAnew(context, input.postId) };
  }
}

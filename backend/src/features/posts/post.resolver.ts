import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { Post } from './post.model.js';
import { PostsLoader } from './posts.loader.js';

/** The most posts fetched again at once. */
const MAX_POSTS = 100;

@Resolver(() => Post)
export class PostResolver {
  constructor(private readonly posts: PostsLoader) {}

  @Allow('member')
  @Query(() => Post, { description: 'One post. NOT_FOUND when hidden or absent.' })
  post(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @Context() context: GraphqlContext,
  ): Promise<Post> {
    return this.posts.get(context, id);
  }

  @Allow('member')
  @Query(() => [Post], {
    name: 'posts',
    description: 'Posts on screen, fetched again in one batch; those hidden or absent are left out.',
  })
  async postsById(
    @Args('ids', { type: () => [ID], description: 'At most 100 ids.' }) ids: string[],
    @Context() context: GraphqlContext,
  ): Promise<Post[]> {
    if (ids.length > MAX_POSTS) throw new BreveError('BAD_USER_INPUT', { reason: 'ids', limit: MAX_POSTS });
    const posts = await Promise.all(ids.map((id) => this.posts.byId(context).load(id)));
    return posts.filter((post) => post !== null);
  }

  @ResolveField(() => Post, {
    nullable: true,
    description: 'The post it answers, while the reader may read it.',
  })
  inReplyTo(@Parent() post: Post, @Context() context: GraphqlContext): Promise<Post | null> | null {
    return post.parentId === null ? null : this.posts.byId(context).load(post.parentId);
  }

  @ResolveField(() => Post, {
    nullable: true,
    description: 'The post it quotes; absent for those who may not read that, a tombstone once deleted.',
  })
  quoteOf(@Parent() post: Post, @Context() context: GraphqlContext): Promise<Post | null> | null {
    return post.quoteOfId === null ? null : this.posts.byId(context).load(post.quoteOfId);
  }

  @ResolveField(() => Post, { nullable: true, description: 'On a question: the reply its author accepted.' })
  acceptedAnswer(@Parent() post: Post, @Context() context: GraphqlContext): Promise<Post | null> | null {
    return post.acceptedAnswerId === null ? null : this.posts.byId(context).load(post.acceptedAnswerId);
  }
}

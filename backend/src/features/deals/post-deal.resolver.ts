import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { isDealKind } from '../posts/post-deal.hooks.js';
import { Post } from '../posts/post.model.js';
import { DealContext } from './deal-context.model.js';
import { DealContexts } from './deal-context.service.js';
import { Deal } from './deal.model.js';
import { DealsLoader, type LoadedDeal } from './deals.loader.js';

@Resolver(() => Post)
export class PostDealResolver {
  constructor(
    private readonly deals: DealsLoader,
    private readonly contexts: DealContexts,
  ) {}

  @ResolveField(() => Deal, { nullable: true, description: 'Of a win or a loss: the deal.' })
  deal(@Parent() post: Post, @Context() context: GraphqlContext): Promise<LoadedDeal | null> | null {
    return isDealKind(post.kind) ? this.deals.byPost(context).load(post.id) : null;
  }

  @Allow('member')
  @Query(() => DealContext, {
    description:
      'What wins and losses are read with while one writes on these topics. Errors: BAD_USER_INPUT.',
  })
  dealContext(
    @Args('topicKeys', {
      type: () => [String],
      description: 'The text’s topics as written, or their match keys; at most 20.',
    })
    topicKeys: string[],
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<DealContext> {
    return this.contexts.read(context, viewer, [...new Set(topicKeys)]);
  }
}

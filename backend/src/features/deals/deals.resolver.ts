import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { Post } from '../posts/post.model.js';
import { PostIdInput } from '../posts/posts.input.js';
import { PostsLoader } from '../posts/posts.loader.js';
import { VisibleTopicsLoader } from '../topic-pages/visible-topics.loader.js';
import { Topic, TopicKind } from '../topics/topic.model.js';
import { Deal } from './deal.model.js';
import { SetLossReasonInput } from './deals.input.js';
import { DealsLoader, type LoadedDeal } from './deals.loader.js';
import { DealPayload } from './deals.payload.js';
import { LossReasons } from './loss-reason.service.js';

@Resolver(() => Deal)
export class DealsResolver {
  constructor(
    private readonly deals: DealsLoader,
    private readonly posts: PostsLoader,
    private readonly topics: VisibleTopicsLoader,
    private readonly reasons: LossReasons,
  ) {}

  @ResolveField(() => Post, { description: 'The post that says it.' })
  post(@Parent() deal: LoadedDeal, @Context() context: GraphqlContext): Promise<Post> {
    return this.posts.get(context, deal.id);
  }

  @ResolveField(() => Topic, {
    nullable: true,
    description: 'The client’s topic, if it has one the reader may see.',
  })
  async clientTopic(@Parent() deal: LoadedDeal, @Context() context: GraphqlContext): Promise<Topic | null> {
    if (deal.clientKey === null) return null;
    const topic = await this.topics.byName(context).load(deal.clientKey);
    return topic?.kind === TopicKind.CLIENT ? topic : null;
  }

  @ResolveField(() => Post, { nullable: true, description: 'Of a loss: the reply that says why.' })
  reasonReply(@Parent() deal: LoadedDeal, @Context() context: GraphqlContext): Promise<Post | null> | null {
    return deal.reasonPostId === null ? null : this.posts.byId(context).load(deal.reasonPostId);
  }

  @Allow('member')
  @Query(() => Deal, {
    nullable: true,
    description:
      'The newest loss of the viewer’s of the last thirty days for which they gave no reason and did not decline to.',
  })
  async lossToExplain(
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<LoadedDeal | null> {
    const id = await this.reasons.findAsked(viewer);
    return id === null ? null : this.deals.byPost(context).load(id);
  }

  @Allow('member')
  @Mutation(() => DealPayload, {
    description:
      'Says why a deal of one’s own was lost, in the place of what was said before. Errors: NOT_FOUND, FORBIDDEN, BAD_USER_INPUT.',
  })
  async setLossReason(
    @Args('input', { description: 'Which, and why.' }) input: SetLossReasonInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<{ deal: LoadedDeal }> {
    await this.reasons.set(viewer, input);
    return this.answer(context, input.postId);
  }

  @Allow('member')
  @Mutation(() => DealPayload, {
    description:
      'Is asked no more why a deal of one’s own was lost. Errors: NOT_FOUND, FORBIDDEN, BAD_USER_INPUT.',
  })
  async declineLossReason(
    @Args('input', { description: 'Which post.' }) input: PostIdInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<{ deal: LoadedDeal }> {
    await this.reasons.decline(viewer, input.postId);
    return this.answer(context, input.postId);
  }

  private async answer(context: GraphqlContext, postId: string): Promise<{ deal: LoadedDeal }> {
    context.loaders.clear();
    const deal = await this.deals.byPost(context).load(postId);
    if (!deal) throw new BreveError('NOT_FOUND');
    return { deal };
  }
}

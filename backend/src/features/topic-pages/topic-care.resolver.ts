import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { TopicPairInput } from '../topics/topics.input.js';
import { TopicCare } from './near-topics.model.js';
import { TopicCareService } from './topic-care.service.js';

@Resolver()
export class TopicCareResolver {
  constructor(private readonly care: TopicCareService) {}

  @Allow('moderate')
  @Query(() => TopicCare, { description: 'Topics that may be one, are kept apart, or were merged.' })
  topicCare(@Context() context: GraphqlContext): Promise<TopicCare> {
    return this.care.read(context);
  }

  @Allow('moderate')
  @Mutation(() => TopicCare, {
    description:
      'Keeps two topics apart: they are not proposed again, or not for thirty days. Errors: NOT_FOUND, BAD_USER_INPUT.',
  })
  async keepTopicsApart(
    @Args('input', { description: 'Which.' }) input: TopicPairInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<TopicCare> {
    await this.care.keepApart(context, viewer, [input.one, input.other], input.later === true);
    return this.care.read(context);
  }

  @Allow('moderate')
  @Mutation(() => TopicCare, {
    description: 'Proposes two topics again that were kept apart. Errors: NOT_FOUND, BAD_USER_INPUT.',
  })
  async proposeTopicsAgain(
    @Args('input', { description: 'Which.' }) input: TopicPairInput,
    @Context() context: GraphqlContext,
  ): Promise<TopicCare> {
    await this.care.proposeAgain(context, [input.one, input.other]);
    return this.care.read(context);
  }
}

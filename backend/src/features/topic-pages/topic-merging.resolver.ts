import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { Topic } from '../topics/topic.model.js';
import { MergeTopicsInput, TopicNameInput } from '../topics/topics.input.js';
import { TopicPayload } from '../topics/topics.payload.js';
import { MergedTopic } from './merged-topic.model.js';
import { MergedTopicsLoader } from './merged-topics.loader.js';
import { TopicActionsService } from './topic-actions.service.js';

@Resolver(() => Topic)
export class TopicMergingResolver {
  constructor(
    private readonly actions: TopicActionsService,
    private readonly merged: MergedTopicsLoader,
  ) {}

  @Allow('member')
  @Mutation(() => TopicPayload, {
    description:
      'Makes two topics one: the first one’s hashtag leads to the second from now on, in everything. Posts keep what is written. Moderators may, and whoever owns both. Errors: NOT_FOUND, FORBIDDEN, TOPICS_ALREADY_ONE, TOPIC_NOT_PUBLIC, CONFLICT, TOO_MANY.',
  })
  mergeTopics(
    @Args('input', { description: 'Which.' }) input: MergeTopicsInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<TopicPayload> {
    return this.actions.merge(context, viewer, input.from, input.into);
  }

  @Allow('member')
  @Mutation(() => TopicPayload, {
    description:
      'Takes a merge back: the topic stands for itself again, with its posts, its counts and its followers, and those who followed meanwhile. Errors: NOT_FOUND, FORBIDDEN.',
  })
  undoTopicMerge(
    @Args('input', { description: 'The topic that was merged, by its own hashtag.' }) input: TopicNameInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<TopicPayload> {
    return this.actions.undoMerge(context, viewer, input.name);
  }

  @ResolveField(() => [MergedTopic], { description: 'The topics merged into it, the newest merge first.' })
  mergedTopics(@Parent() topic: Topic, @Context() context: GraphqlContext): Promise<MergedTopic[]> {
    return this.merged.of(context).load(topic.id);
  }

  @ResolveField(() => Boolean, {
    description: 'Whether the reader may merge it: moderators into any, its owner into one they own too.',
  })
  viewerMayMerge(@Parent() topic: Topic, @CurrentViewer() viewer: Viewer): boolean {
    return viewer.roles.has('MODERATOR') || topic.ownerId === viewer.personId;
  }
}

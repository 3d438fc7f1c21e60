import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { TopicFollowLevelInput, TopicNameInput, UpdateTopicInput } from '../topics/topics.input.js';
import { TopicPayload } from '../topics/topics.payload.js';
import { TopicActionsService } from './topic-actions.service.js';

@Resolver()
export class TopicActionsResolver {
  constructor(private readonly actions: TopicActionsService) {}

  @Allow('member')
  @Mutation(() => TopicPayload, { description: 'Follows a topic. Errors: NOT_FOUND.' })
  followTopic(
    @Args('input', { description: 'Which.' }) input: TopicNameInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<TopicPayload> {
    return this.actions.follow(context, viewer, input.name);
  }

  @Allow('member')
  @Mutation(() => TopicPayload, {
    description:
      'Says how much one wants to hear of a topic, and follows it if one did not. Errors: NOT_FOUND.',
  })
  setTopicFollowLevel(
    @Args('input', { description: 'Which, and how much.' }) { name, level }: TopicFollowLevelInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<TopicPayload> {
    return this.actions.follow(context, viewer, name, level);
  }

  @Allow('member')
  @Mutation(() => TopicPayload, { description: 'Follows a topic no more. Errors: NOT_FOUND.' })
  unfollowTopic(
    @Args('input', { description: 'Which.' }) input: TopicNameInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<TopicPayload> {
    return this.actions.unfollow(context, viewer, input.name);
  }

  @Allow('member')
  @Mutation(() => TopicPayload, {
    description: 'Mutes a topic: posts that carry it leave the home timeline. Errors: NOT_FOUND.',
  })
  muteTopic(
    @Args('input', { description: 'Which.' }) input: TopicNameInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<TopicPayload> {
    return this.actions.mute(context, viewer, input.name);
  }

  @Allow('member')
  @Mutation(() => TopicPayload, { description: 'Mutes a topic no more. Errors: NOT_FOUND.' })
  unmuteTopic(
    @Args('input', { description: 'Which.' }) input: TopicNameInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<TopicPayload> {
    return this.actions.unmute(context, viewer, input.name);
  }

  @Allow('member')
  @Mutation(() => TopicPayload, {
    description:
      'Describes a topic: its owner, moderators and administrators may; whoever describes one without owner and description becomes its owner. From then on the topic is known to the company even without a post. Errors: NOT_FOUND, FORBIDDEN, BAD_USER_INPUT.',
  })
  updateTopic(
    @Args('input', { description: 'What to change.' }) input: UpdateTopicInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<TopicPayload> {
    return this.actions.update(context, viewer, input);
  }
}

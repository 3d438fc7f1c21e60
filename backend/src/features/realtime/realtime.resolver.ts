import { Args, Context, Resolver, Subscription } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { TopicNameInput } from '../topics/topics.input.js';
import type { Channel } from './channel.js';
import { LiveNotifications } from './live-notifications.service.js';
import { LiveTimelines } from './live-timelines.service.js';
import { LiveTopics } from './live-topics.service.js';
import { NotificationsChange } from './notifications-change.model.js';
import { TimelineChange } from './timeline-change.model.js';
import { TimelineChangedInput, TimelineKind } from './timeline-changed.input.js';
import { TimelineTargets } from './timeline-targets.service.js';
import { TopicChange } from './topic-change.model.js';

@Resolver()
export class RealtimeResolver {
  constructor(
    private readonly targets: TimelineTargets,
    private readonly timelines: LiveTimelines,
    private readonly liveNotifications: LiveNotifications,
    private readonly topics: LiveTopics,
  ) {}

  @Allow('member')
  @Subscription(() => TimelineChange, {
    description: 'What happens in a timeline while it is open. Errors: NOT_FOUND, BAD_USER_INPUT.',
  })
  async timelineChanged(
    @Args('input', { description: 'Which timeline.' }) input: TimelineChangedInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<Channel<{ timelineChanged: TimelineChange }>> {
    const target = await this.targets.find(context, input);
    return this.timelines.subscribe(viewer.personId, input.timeline, target);
  }

  @Allow('member')
  @Subscription(() => TopicChange, {
    description: 'That a topic changed beside its posts, while its page is open. Errors: NOT_FOUND.',
  })
  async topicChanged(
    @Args('input', { description: 'Which topic.' }) input: TopicNameInput,
    @Context() context: GraphqlContext,
  ): Promise<Channel<{ topicChanged: TopicChange }>> {
    const target = await this.targets.find(context, { timeline: TimelineKind.TOPIC, key: input.name });
    return this.topics.subscribe(target ?? '');
  }

  @Allow('member')
  @Subscription(() => NotificationsChange, {
    description: 'The reader’s notifications: how many are unread, at once and whenever that changes.',
  })
  notificationsChanged(
    @CurrentViewer() viewer: Viewer,
  ): Channel<{ notificationsChanged: NotificationsChange }> {
    return this.liveNotifications.subscribe(viewer.personId);
  }
}

import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { Notification, NotificationKind } from '../notifications/notification.model.js';
import { Topic } from '../topics/topic.model.js';
import { TopicsLoader } from '../topics/topics.loader.js';

/** Which topic waits for figures. One that reminds is known to the company. */
@Resolver(() => Notification)
export class FigureRemindersResolver {
  constructor(private readonly topics: TopicsLoader) {}

  @ResolveField(() => Topic, { nullable: true, description: 'Of FIGURES: the topic that expects them.' })
  awaitingTopic(
    @Parent() { kind, subjectId }: Notification,
    @Context() context: GraphqlContext,
  ): Promise<Topic | null> | null {
    if (kind !== NotificationKind.FIGURES || subjectId === null) return null;
    return this.topics.byId(context).load(subjectId);
  }
}

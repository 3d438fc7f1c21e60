import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { TopicsLoader } from '../topics/topics.loader.js';
import { AlertCountsLoader } from './alert-counts.loader.js';
import { FollowAlert } from './follow-alert.model.js';
import { Notification, NotificationKind } from './notification.model.js';

@Resolver(() => Notification)
export class FollowAlertsResolver {
  constructor(
    private readonly counts: AlertCountsLoader,
    private readonly topics: TopicsLoader,
  ) {}

  @ResolveField(() => FollowAlert, {
    nullable: true,
    description: 'Of POSTED: what one follows, and how many posts; its post is the newest of them.',
  })
  async followAlert(
    @Parent() { id, kind, subjectId, actorId }: Notification,
    @Context() context: GraphqlContext,
  ): Promise<FollowAlert | null> {
    if (kind !== NotificationKind.POSTED || subjectId === null) return null;
    const [topic, postCount] = await Promise.all([
      subjectId === actorId ? null : this.topics.byId(context).load(subjectId),
      this.counts.byNotification(context).load(id),
    ]);
    return { topic, postCount };
  }
}

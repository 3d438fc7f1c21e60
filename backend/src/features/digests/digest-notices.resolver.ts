import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { Notification, NotificationKind } from '../notifications/notification.model.js';
import { DigestNoticesLoader } from './digest-notices.loader.js';
import { DigestNotice } from './digest.model.js';

@Resolver(() => Notification)
export class DigestNoticesResolver {
  constructor(private readonly notices: DigestNoticesLoader) {}

  @ResolveField(() => DigestNotice, {
    nullable: true,
    description: 'Of DIGEST: the digest that is there; null for one that is no more.',
  })
  digestNotice(
    @Parent() { kind, subjectId }: Notification,
    @Context() context: GraphqlContext,
  ): Promise<DigestNotice | null> | null {
    if (kind !== NotificationKind.DIGEST || subjectId === null) return null;
    return this.notices.byPlan(context).load(subjectId);
  }
}

import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { readPage, writeCursor } from '../../platform/database/keyset.js';
import { connect } from '../../platform/graphql/connection.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { ForwardPageArgs } from '../../platform/graphql/page.args.js';
import { PeopleLoader } from '../people/people.loader.js';
import { Person } from '../people/person.model.js';
import { Post, ReactionKind } from '../posts/post.model.js';
import { PostsLoader } from '../posts/posts.loader.js';
import { Handover } from './handover.model.js';
import { HandoversLoader } from './handovers.loader.js';
import { NotificationConnection } from './notification-connection.model.js';
import { Notification, NotificationKind } from './notification.model.js';
import { NotificationIdInput } from './notifications.input.js';
import { NotificationsReadPayload } from './notifications.payload.js';
import type { NotificationRow } from './notifications.query.js';
import { NotificationsService } from './notifications.service.js';

@Resolver(() => Notification)
export class NotificationsResolver {
  constructor(
    private readonly notificationsOf: NotificationsService,
    private readonly people: PeopleLoader,
    private readonly posts: PostsLoader,
    private readonly handovers: HandoversLoader,
  ) {}

  @Allow('member')
  @Query(() => NotificationConnection, {
    description: 'What concerns the reader, newest first; what may no longer be read is left out.',
  })
  async notifications(
    @Args() page: ForwardPageArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<NotificationConnection> {
    const slice = await this.notificationsOf.readPage(viewer.personId, readPage(page));
    return connect(slice, (row) => ({ cursor: writeCursor(row), node: toNotification(row) }));
  }

  @Allow('member')
  @Mutation(() => NotificationsReadPayload, {
    description: 'Marks one notification of the reader’s as read. Errors: NOT_FOUND.',
  })
  async markNotificationRead(
    @Args('input', { description: 'Which one.' }) input: NotificationIdInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<NotificationsReadPayload> {
    return { unreadCount: await this.notificationsOf.markRead(viewer.personId, input.id) };
  }

  @Allow('member')
  @Mutation(() => NotificationsReadPayload, {
    description: 'Marks all notifications of the reader’s as read.',
  })
  async markAllNotificationsRead(@CurrentViewer() viewer: Viewer): Promise<NotificationsReadPayload> {
    return { unreadCount: await this.notificationsOf.markAllRead(viewer.personId) };
  }

  @ResolveField(() => Handover, { nullable: true, description: 'Of HANDOVER: what passed to the reader.' })
  handover(
    @Parent() { kind, subjectId }: Notification,
    @Context() context: GraphqlContext,
  ): Promise<Handover | null> | null {
    if (kind !== NotificationKind.HANDOVER || subjectId === null) return null;
    return this.handovers.byId(context).load(subjectId);
  }

  @ResolveField(() => Person, { description: 'Who did it.' })
  actor(@Parent() notification: Notification, @Context() context: GraphqlContext): Promise<Person | null> {
    return this.people.byId(context).load(notification.actorId);
  }

  @ResolveField(() => Post, {
    nullable: true,
    description: 'The post that says so; of a reaction and a repost, the reader’s own. None of a follow.',
  })
  post(
    @Parent() notification: Notification,
    @Context() context: GraphqlContext,
  ): Promise<Post | null> | null {
    return notification.postId === null ? null : this.posts.byId(context).load(notification.postId);
  }
}

function toNotification(row: NotificationRow): Notification {
  return {
    id: row.id,
    kind: NotificationKind[row.kind],
    createdAt: row.at,
    readAt: row.read_at,
    reactionKind: row.reaction_kind && ReactionKind[row.reaction_kind],
    actorId: row.actor_id,
    postId: row.post_id,
    subjectId: row.subject_id,
  };
}

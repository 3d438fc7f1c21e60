import { Field, ObjectType } from '@nestjs/graphql';

import { PageInfo } from '../../platform/graphql/page-info.model.js';
import { Notification } from './notification.model.js';

@ObjectType({ description: 'A notification in the list.' })
export class NotificationEdge {
  @Field(() => String, { description: 'Where to go on from here.' })
  cursor!: string;

  @Field(() => Notification, { description: 'The notification.' })
  node!: Notification;
}

@ObjectType({ description: 'Notifications, a page at a time.' })
export class NotificationConnection {
  @Field(() => [NotificationEdge], { description: 'The notifications of this page.' })
  edges!: NotificationEdge[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;
}

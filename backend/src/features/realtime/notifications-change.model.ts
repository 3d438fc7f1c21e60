import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description: 'The reader’s notifications changed. The first one comes at once and tells how it stands.',
})
export class NotificationsChange {
  @Field(() => Int, { description: 'How many are unread now.' })
  unreadCount!: number;

  @Field(() => ID, { nullable: true, description: 'The one that came, when one did.' })
  notificationId!: string | null;
}

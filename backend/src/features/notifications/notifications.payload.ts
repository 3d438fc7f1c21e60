import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Marked read.' })
export class NotificationsReadPayload {
  @Field(() => Int, { description: 'How many are unread now.' })
  unreadCount!: number;
}

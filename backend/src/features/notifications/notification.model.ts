import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

import { ReactionKind } from '../posts/post.model.js';

export enum NotificationKind {
  MENTION = 'MENTION',
  REPLY = 'REPLY',
  REACTION = 'REACTION',
  REPOST = 'REPOST',
  QUOTE = 'QUOTE',
  FOLLOW = 'FOLLOW',
  ANNOUNCEMENT = 'ANNOUNCEMENT',
  ACCEPTANCE = 'ACCEPTANCE',
  ANSWER = 'ANSWER',
  PROPOSAL = 'PROPOSAL',
  OVERDUE = 'OVERDUE',
  CARD = 'CARD',
  SEARCH = 'SEARCH',
  FIGURES = 'FIGURES',
  REMINDER = 'REMINDER',
  BLOCKED = 'BLOCKED',
  PINNED = 'PINNED',
  DIGEST = 'DIGEST',
  HANDOVER = 'HANDOVER',
  POSTED = 'POSTED',
}
registerEnumType(NotificationKind, { name: 'NotificationKind', description: 'What a notification tells.' });

@ObjectType({ description: 'Something that concerns the reader. Shown only while its post may be read.' })
export class Notification {
  @Field(() => ID, { description: 'The id.' })
  id!: string;

  @Field(() => NotificationKind, { description: 'What happened.' })
  kind!: NotificationKind;

  @Field(() => Date, { description: 'When it happened.' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was marked read; null while it is unread.' })
  readAt!: Date | null;

  @Field(() => ReactionKind, { nullable: true, description: 'Of a reaction: which.' })
  reactionKind!: ReactionKind | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'What it is about when that is no post: of CARD, the card; of FIGURES, the topic; of DIGEST, the plan; of PINNED, the topic besides; of SEARCH, the search; of POSTED, the person or the topic one follows.',
  })
  subjectId!: string | null;

  actorId!: string;
  postId!: string | null;
}

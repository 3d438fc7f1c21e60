import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import { ReactionCount } from '../posts/post.model.js';

export enum TimelineChangeKind {
  NEW = 'NEW',
  LEFT = 'LEFT',
  UPDATED = 'UPDATED',
  DELETED = 'DELETED',
  COUNTS = 'COUNTS',
}
registerEnumType(TimelineChangeKind, { name: 'TimelineChangeKind', description: 'What happened to a post.' });

@ObjectType({
  description:
    'NEW: this post belongs to the timeline now. LEFT: it no longer does; ignore it unless it is on screen. Others: a post the viewer may read changed; ignore it unless it is on screen. A change may be told twice.',
})
export class TimelineChange {
  @Field(() => TimelineChangeKind, { description: 'What happened.' })
  kind!: TimelineChangeKind;

  @Field(() => ID, { description: 'The post, to be read like any other.' })
  postId!: string;

  @Field(() => ID, { nullable: true, description: 'Of a new post: who wrote it.' })
  authorId!: string | null;

  @Field(() => Int, { nullable: true, description: 'With COUNTS: direct answers.' })
  replyCount!: number | null;

  @Field(() => Int, { nullable: true, description: 'With COUNTS: how many people reposted it.' })
  repostCount!: number | null;

  @Field(() => Int, { nullable: true, description: 'With COUNTS: quotes all may read.' })
  quoteCount!: number | null;

  @Field(() => [ReactionCount], {
    nullable: true,
    description: 'With COUNTS: reactions given at least once.',
  })
  reactions!: ReactionCount[] | null;
}

import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import { Post } from '../posts/post.model.js';

export enum EventState {
  UPCOMING = 'UPCOMING',
  LIVE = 'LIVE',
  ENDED = 'ENDED',
}
registerEnumType(EventState, {
  name: 'EventState',
  description: 'Where an event stands today.',
  valuesMap: {
    UPCOMING: { description: 'Its next days are still to come.' },
    LIVE: { description: 'It takes place.' },
    ENDED: { description: 'It sleeps until its next edition.' },
  },
});

@ObjectType({ description: 'The latest edition of an event; days of the company.' })
export class EventEdition {
  @Field(() => String, { description: 'Its first day, YYYY-MM-DD.' })
  startsOn!: string;

  @Field(() => String, { description: 'Its last day, YYYY-MM-DD.' })
  endsOn!: string;

  @Field(() => EventState, { description: 'Where it stands today.' })
  state!: EventState;
}

@ObjectType({ description: 'What remains of an edition that is over. Company posts alone.' })
export class EventRecap {
  @Field(() => ID, { description: 'The id.' })
  id!: string;

  @Field(() => String, { description: 'The first day of that edition, YYYY-MM-DD.' })
  startsOn!: string;

  @Field(() => String, { description: 'Its last day, YYYY-MM-DD.' })
  endsOn!: string;

  @Field(() => Int, { description: 'Posts and replies of those days that carry the topic.' })
  postCount!: number;

  @Field(() => Int, { nullable: true, description: 'How many people wrote them; null for fewer than five.' })
  authorCount!: number | null;

  @Field(() => Int, { description: 'How many of them are questions.' })
  questionCount!: number;

  @Field(() => [Post], { description: 'At most 5, those most reposted first.' })
  mostReposted!: Post[];

  @Field(() => [Post], { description: 'At most 5 questions, those with most answers first.' })
  questions!: Post[];
}

import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import { Person } from '../people/person.model.js';
import { Post } from '../posts/post.model.js';
import { Topic } from '../topics/topic.model.js';

export enum KnowingReason {
  ANSWERED = 'ANSWERED',
  WROTE = 'WROTE',
}
registerEnumType(KnowingReason, {
  name: 'KnowingReason',
  description: 'Why somebody may know: an answer of theirs was accepted, or they wrote about it.',
});

@ObjectType({ description: 'Somebody who may know, and why. No score is shown to anybody.' })
export class Knower {
  @Field(() => Person, { description: 'Who.' })
  person!: Person;

  @Field(() => KnowingReason, { description: 'Why.' })
  reason!: KnowingReason;

  @Field(() => Post, { nullable: true, description: 'The post that says so; all may read it.' })
  evidence!: Post | null;
}

@ObjectType({ description: 'A question that was proposed to the reader, and why to them.' })
export class Proposal {
  @Field(() => KnowingReason, { description: 'Why.' })
  reason!: KnowingReason;

  @Field(() => Topic, {
    nullable: true,
    description: 'The topic they know; none when it is by what was written.',
  })
  topic!: Topic | null;

  @Field(() => Post, { nullable: true, description: 'The post of theirs that says so.' })
  evidence!: Post | null;

  @Field(() => Boolean, { description: 'The reader passed.' })
  passed!: boolean;
}

@ObjectType({
  description: 'How long the questions of a month waited for their first answer, in minutes of work.',
})
export class AnswerTime {
  @Field(() => String, { description: 'The month of the answers: YYYY-MM.' })
  month!: string;

  @Field(() => Boolean, {
    description:
      'Fewer than five people answered, or those of one of the topics merged here would be: nothing is told of how long it took.',
  })
  withheld!: boolean;

  @Field(() => Int, { nullable: true, description: 'Half of them waited no longer.' })
  median!: number | null;

  @Field(() => Int, { nullable: true, description: 'A quarter of them waited no longer.' })
  low!: number | null;

  @Field(() => Int, { nullable: true, description: 'Three quarters of them waited no longer.' })
  high!: number | null;
}

@ObjectType({ description: 'A link that is worth reading, with all that was said of it.' })
export class ReadingItem {
  @Field(() => ID, { description: 'The link in its one form.' })
  id!: string;

  @Field(() => String, { description: 'The link as it was shared first.' })
  url!: string;

  @Field(() => String, { description: 'Its host.' })
  host!: string;

  @Field(() => [Post], { description: 'What was said of it, newest first; at most 5.' })
  remarks!: Post[];
}

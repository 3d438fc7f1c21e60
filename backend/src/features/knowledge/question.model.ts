import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum QuestionState {
  OPEN = 'OPEN',
  ANSWERED = 'ANSWERED',
  ACCEPTED = 'ACCEPTED',
  STALE = 'STALE',
}
registerEnumType(QuestionState, {
  name: 'QuestionState',
  description:
    'How far a question is: open; answered by somebody else; answered and accepted; stale, without an answer for 30 days or a week beyond its day.',
});

@ObjectType({ description: 'What a question has beside its post.' })
export class Question {
  @Field(() => QuestionState, {
    description: 'How far it is; of one that is the same as another, how far that one is.',
  })
  state!: QuestionState;

  @Field(() => String, { nullable: true, description: 'What the answer is for.' })
  purpose!: string | null;

  @Field(() => String, { nullable: true, description: 'By when it is needed: YYYY-MM-DD.' })
  dueOn!: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When its topics want it answered, in working hours; null until the clock has looked at it.',
  })
  targetAt!: Date | null;

  @Field(() => Boolean, { description: 'It is open and that time has passed.' })
  overdue!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the reader may say what for, by when, and that it is the same as another.',
  })
  viewerMayDescribe!: boolean;

  sameAsId!: string | null;
  postId!: string;
}

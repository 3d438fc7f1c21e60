import { ArgsType, Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';

import { ForwardPageArgs } from '../../platform/graphql/page.args.js';

export enum QuestionList {
  OPEN = 'OPEN',
  FOLLOWED = 'FOLLOWED',
  OTHERS = 'OTHERS',
  MINE = 'MINE',
  ANSWERED = 'ANSWERED',
  STALE = 'STALE',
}
registerEnumType(QuestionList, {
  name: 'QuestionList',
  description:
    'Which questions: all that are open, oldest first; open on topics the reader follows or looks after, oldest first; the other open ones, oldest first; the reader’s own; those answered; those stale, each newest first.',
});

@ArgsType()
export class QuestionsArgs extends ForwardPageArgs {
  @Field(() => QuestionList, { description: 'Which.' })
  list!: QuestionList;

  @Field(() => String, { nullable: true, description: 'Of a topic alone, in any spelling.' })
  topic?: string | null;
}

@InputType({ description: 'What is said of a question.' })
export class DescribeQuestionInput {
  @Field(() => ID, { description: 'Its post.' })
  postId!: string;

  @Field(() => String, { nullable: true, description: 'What the answer is for; none takes it away.' })
  purpose?: string | null;

  @Field(() => String, { nullable: true, description: 'By when, YYYY-MM-DD; none takes it away.' })
  dueOn?: string | null;
}

@InputType({ description: 'Within how long the questions of a topic want an answer.' })
export class SetQuestionTargetInput {
  @Field(() => String, { description: 'The topic, in any spelling.' })
  topic!: string;

  @Field(() => Int, { nullable: true, description: 'Minutes of work, 5 to 9,600; an hour unless given.' })
  minutes?: number | null;
}

@InputType({ description: 'Whether questions are proposed to the reader.' })
export class SetAskableInput {
  @Field(() => Boolean, { description: 'Whether.' })
  askable!: boolean;
}

@InputType({ description: 'A question that is the same as another.' })
export class MarkSameQuestionInput {
  @Field(() => ID, { description: 'Its post.' })
  postId!: string;

  @Field(() => ID, { nullable: true, description: 'The post of the other; none takes it back.' })
  sameAsId?: string | null;
}

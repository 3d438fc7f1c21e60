import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'When an event takes place: days of the company.' })
export class SetEventDaysInput {
  @Field(() => String, { description: 'Which topic: any spelling, with or without #.' })
  name!: string;

  @Field(() => String, { description: 'Its first day, YYYY-MM-DD.' })
  startsOn!: string;

  @Field(() => String, { description: 'Its last day, YYYY-MM-DD.' })
  endsOn!: string;
}

@InputType({ description: 'A post of a topic, and whether it is done or undone.' })
export class TopicPostInput {
  @Field(() => String, { description: 'Which topic: any spelling, with or without #.' })
  name!: string;

  @Field(() => ID, { description: 'Which post.' })
  postId!: string;

  @Field(() => Boolean, { description: 'False takes it back.' })
  on!: boolean;
}

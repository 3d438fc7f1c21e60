import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One day of a topic.' })
export class TopicDay {
  @Field(() => String, { description: 'The day, YYYY-MM-DD.' })
  date!: string;

  @Field(() => Int, { description: 'Company posts of that day that carry the topic.' })
  postCount!: number;
}

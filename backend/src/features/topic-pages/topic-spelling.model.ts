import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A way in which a topic is written in posts all may read.' })
export class TopicSpelling {
  @Field(() => String, { description: 'Without its #.' })
  spelling!: string;

  @Field(() => Int, { description: 'Company posts that write it so first.' })
  postCount!: number;

  @Field(() => Boolean, {
    description:
      'Whether it may become a topic of its own: it has a capital, an accent or a mark that its match key lacks, and is not the only spelling of that key.',
  })
  canLeave!: boolean;
}

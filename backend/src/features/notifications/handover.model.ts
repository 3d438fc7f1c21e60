import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What passed to the reader from a colleague who left.' })
export class Handover {
  @Field(() => Int, { description: 'How many topics.' })
  topicCount!: number;

  @Field(() => Int, { description: 'How many cards.' })
  cardCount!: number;
}

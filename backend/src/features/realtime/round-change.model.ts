import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A round changed: whoever shows it reads it again. May be told twice.' })
export class RoundChange {
  @Field(() => ID, { description: 'The id of the round.' })
  roundId!: string;
}

import { ArgsType, Field, Int } from '@nestjs/graphql';

@ArgsType()
export class DigestArgs {
  @Field(() => [String], {
    defaultValue: [],
    description: 'Handles of teams, each with those below it; at most 20 teams and topics together.',
  })
  teams!: string[];

  @Field(() => [String], { defaultValue: [], description: 'Topics, in any spelling, with or without #.' })
  topics!: string[];

  @Field(() => Int, {
    nullable: true,
    description: 'Of so many days before today, 1 to 31; since the last working day unless given.',
  })
  days?: number | null;
}

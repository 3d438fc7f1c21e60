import { ArgsType, Field, Int } from '@nestjs/graphql';

import { DealOutcome } from './deal.model.js';

@ArgsType()
export class DealSpanArgs {
  @Field(() => String, {
    nullable: true,
    description: 'The first day, YYYY-MM-DD; the first of the reader’s month unless given.',
  })
  from?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The last day, YYYY-MM-DD, at most five years later; the reader’s today unless given.',
  })
  to?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The handle of a team: its deals and those of teams below; all unless given.',
  })
  team?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A topic the posts carry, in any spelling; all unless given.',
  })
  topic?: string | null;
}

@ArgsType()
export class DealsArgs extends DealSpanArgs {
  @Field(() => DealOutcome, { nullable: true, description: 'Won or lost; both unless given.' })
  outcome?: DealOutcome | null;

  @Field(() => String, { nullable: true, description: 'A client’s key; all unless given.' })
  client?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many entries, 1 to 100; 20 unless given.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor after which to go on.' })
  after?: string | null;
}

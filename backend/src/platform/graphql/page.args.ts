import { ArgsType, Field, Int } from '@nestjs/graphql';

/** The arguments of a list that is read forward only. */
@ArgsType()
export class ForwardPageArgs {
  @Field(() => Int, { nullable: true, description: 'How many entries, 1 to 100; 20 unless given.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor after which to go on.' })
  after?: string | null;
}

/** The arguments of a list that is read in both directions. */
@ArgsType()
export class PageArgs extends ForwardPageArgs {
  @Field(() => Int, { nullable: true, description: 'How many entries from the other end, 1 to 100.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor before which to go on.' })
  before?: string | null;
}

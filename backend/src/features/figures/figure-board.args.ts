import { ArgsType, Field, ID } from '@nestjs/graphql';

import { FigurePeriod } from './figure-period.model.js';

@ArgsType()
class ScopeArgs {
  @Field(() => String, { description: 'Which topic: any spelling, with or without #.' })
  topic!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The handle of a team: it and those below it; the whole company unless given.',
  })
  team?: string | null;
}

@ArgsType()
export class BoardArgs extends ScopeArgs {
  @Field(() => FigurePeriod, { defaultValue: FigurePeriod.DAY, description: 'How long each point is.' })
  by!: FigurePeriod;

  @Field(() => String, { nullable: true, description: 'The last day, YYYY-MM-DD; today unless given.' })
  until?: string | null;
}

@ArgsType()
export class FigurePostsArgs extends ScopeArgs {
  @Field(() => ID, { description: 'The metric.' })
  metricId!: string;

  @Field(() => String, { description: 'The unit.' })
  unit!: string;

  @Field(() => String, { description: 'The first day, YYYY-MM-DD.' })
  from!: string;

  @Field(() => String, { description: 'The day after the last, YYYY-MM-DD.' })
  before!: string;
}

@ArgsType()
export class FigureCsvArgs extends ScopeArgs {
  @Field(() => String, { description: 'The first day, YYYY-MM-DD.' })
  from!: string;

  @Field(() => String, { description: 'The last day, YYYY-MM-DD.' })
  to!: string;
}

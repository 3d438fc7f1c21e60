import { Field, ObjectType } from '@nestjs/graphql';

import { Team } from '../people/team.model.js';

@ObjectType({ description: 'What wins and losses are read with while one writes.' })
export class DealContext {
  @Field(() => String, { description: 'ISO 4217 code of what $ means.' })
  dollar!: string;

  @Field(() => [String], {
    description: 'Of the names and match keys asked for, those that lead to a client.',
  })
  clientKeys!: string[];

  @Field(() => [Team], { description: 'Whose deal it may be; the first one’s unless chosen.' })
  teams!: Team[];
}

import { Field, ObjectType } from '@nestjs/graphql';

import { Team } from '../people/team.model.js';

@ObjectType({ description: 'How a topic counts.' })
export class TopicCounting {
  @Field(() => String, { description: 'Local time, HH:MM, at which its day ends.' })
  dayEnd!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Time of the company’s zone, HH:MM, at which who is missing is reminded; null for never.',
  })
  closesAt!: string | null;

  @Field(() => [Team], { description: 'The teams whose figures are expected, by name; at most 200.' })
  reportingTeams!: Team[];
}

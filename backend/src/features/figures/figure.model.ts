import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { Team } from '../people/team.model.js';
import { Metric } from './metric.model.js';

@ObjectType({ description: 'A number that a post says of a metric, for a team and a day.' })
export class Figure {
  @Field(() => ID, { description: 'The id.' })
  id!: string;

  @Field(() => Int, { description: 'Where it begins in the text, in UTF-16 units.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends.' })
  end!: number;

  @Field(() => Metric, { description: 'What it counts for.' })
  metric!: Metric;

  @Field(() => Team, { nullable: true, description: 'Whose it is.' })
  team!: Team | null;

  @Field(() => String, { description: 'The day it counts for, YYYY-MM-DD.' })
  day!: string;

  @Field(() => String, { description: 'An exact decimal.' })
  value!: string;

  @Field(() => String, { description: 'Its unit; a currency may be another than its metric’s.' })
  unit!: string;

  @Field(() => String, { nullable: true, description: 'What it said before it was corrected, if it was.' })
  firstValue!: string | null;

  @Field(() => String, { nullable: true, description: 'The percentage that follows it; in no series.' })
  delta!: string | null;

  @Field(() => Boolean, { description: 'Its author said that it is no figure: it is in no series.' })
  refused!: boolean;
}

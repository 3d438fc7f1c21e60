import { Field, ObjectType } from '@nestjs/graphql';

import { Team } from '../people/team.model.js';
import { FigurePeriod } from './figure-period.model.js';

@ObjectType({ description: 'What a metric is to bring in a day, a week or a month.' })
export class MetricTarget {
  @Field(() => FigurePeriod, { description: 'In how long.' })
  period!: FigurePeriod;

  @Field(() => Team, {
    nullable: true,
    description: 'The team that is to bring it, with those below it; null for the whole company.',
  })
  team!: Team | null;

  @Field(() => String, { description: 'An exact decimal in the unit of the metric.' })
  value!: string;
}

@ObjectType({ description: 'What each period of a series is to bring.' })
export class SeriesTarget {
  @Field(() => String, { description: 'An exact decimal in the unit of the series.' })
  value!: string;

  @Field(() => [Team], {
    description:
      'The teams whose targets add up to it, where nobody set one for the whole; empty where somebody did.',
  })
  sumOf!: Team[];
}

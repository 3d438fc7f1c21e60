import { Field, ID, InputType } from '@nestjs/graphql';

import { FigurePeriod } from './figure-period.model.js';

@InputType({ description: 'One target.' })
export class MetricTargetInput {
  @Field(() => FigurePeriod, { description: 'In how long.' })
  period!: FigurePeriod;

  @Field(() => ID, {
    nullable: true,
    description: 'The team that is to bring it, with those below it; the whole company unless given.',
  })
  teamId?: string | null;

  @Field(() => String, {
    description: 'An exact decimal in the unit of the metric; an empty text takes the target away.',
  })
  value!: string;
}

@InputType({ description: 'What a metric is to bring; targets that are left out stay.' })
export class SetMetricTargetsInput {
  @Field(() => ID, { description: 'The metric.' })
  id!: string;

  @Field(() => [MetricTargetInput], { description: 'At most 603, one of each team and period.' })
  targets!: MetricTargetInput[];
}

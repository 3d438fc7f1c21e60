import { Field, ObjectType } from '@nestjs/graphql';

import { Metric } from './metric.model.js';

@ObjectType({ description: 'A metric after what was done to it.' })
export class MetricPayload {
  @Field(() => Metric, { description: 'The metric as it is now.' })
  metric!: Metric;
}

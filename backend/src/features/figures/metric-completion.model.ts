import { Field, ObjectType } from '@nestjs/graphql';

import { Topic } from '../topics/topic.model.js';
import { Metric } from './metric.model.js';

@ObjectType({ description: 'A metric to compare figures of in a search.' })
export class MetricCompletion {
  @Field(() => String, { description: 'How a search writes it: panier-moyen, before > or another operator.' })
  label!: string;

  @Field(() => Metric, { description: 'The metric.' })
  metric!: Metric;

  @Field(() => Topic, { description: 'The topic it counts for.' })
  topic!: Topic;
}

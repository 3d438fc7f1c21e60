import { Field, ID, InputType, Int } from '@nestjs/graphql';

import { MetricRule } from './metric.model.js';

@InputType({ description: 'A metric that a topic is to count from now on.' })
export class AddMetricInput {
  @Field(() => String, { description: 'Which topic: any spelling, with or without #.' })
  topic!: string;

  @Field(() => String, { description: 'Its name in French, at most 40 characters.' })
  nameFr!: string;

  @Field(() => String, { description: 'Its name in English, at most 40 characters.' })
  nameEn!: string;

  @Field(() => String, { description: 'An ISO 4217 code, %, pts, h, d, or COUNT for what its nouns count.' })
  unit!: string;

  @Field(() => [String], { defaultValue: [], description: 'More labels left of its figures.' })
  labels!: string[];

  @Field(() => [String], { defaultValue: [], description: 'Nouns for its unit, singular and plural.' })
  nouns!: string[];

  @Field(() => MetricRule, { defaultValue: MetricRule.SUM, description: 'How figures become one value.' })
  rule!: MetricRule;

  @Field(() => ID, { nullable: true, description: 'With RATIO: the metric of the topic that is divided.' })
  numeratorId?: string | null;

  @Field(() => ID, { nullable: true, description: 'With RATIO: the metric of the topic it is divided by.' })
  denominatorId?: string | null;

  @Field(() => Int, { defaultValue: 0, description: 'Digits shown after the mark, 0 to 6.' })
  decimals!: number;

  @Field(() => String, { nullable: true, description: 'HT or TTC.' })
  taxNote?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Takes what has its unit and no label.' })
  isDefault!: boolean;
}

@InputType({ description: 'What to change of a metric; what is left out stays.' })
export class UpdateMetricInput {
  @Field(() => ID, { description: 'The metric.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Its name in French.' })
  nameFr?: string | null;

  @Field(() => String, { nullable: true, description: 'Its name in English.' })
  nameEn?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Its unit; refused with METRIC_UNIT_FIXED once it has figures: add a new metric instead. Another unit takes its targets away.',
  })
  unit?: string | null;

  @Field(() => [String], { nullable: true, description: 'Its labels.' })
  labels?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Its nouns.' })
  nouns?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Digits shown after the mark.' })
  decimals?: number | null;

  @Field(() => String, { nullable: true, description: 'HT or TTC; an empty text takes it away.' })
  taxNote?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Takes what has its unit and no label.' })
  isDefault?: boolean | null;
}

@InputType({ description: 'Which metric.' })
export class MetricIdInput {
  @Field(() => ID, { description: 'The metric.' })
  id!: string;
}

@InputType({ description: 'How a topic counts.' })
export class SetTopicCountingInput {
  @Field(() => String, { description: 'Which topic: any spelling, with or without #.' })
  topic!: string;

  @Field(() => String, { nullable: true, description: 'Local time, HH:MM, at which its day ends.' })
  dayEnd?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Time of the company’s zone, HH:MM, at which expected teams that gave nothing are reminded; an empty text for never.',
  })
  closesAt?: string | null;

  @Field(() => [ID], { nullable: true, description: 'The teams whose figures are expected, at most 200.' })
  reportingTeamIds?: string[] | null;
}

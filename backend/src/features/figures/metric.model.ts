import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum MetricRule {
  SUM = 'SUM',
  LAST = 'LAST',
  MEAN = 'MEAN',
  RATIO = 'RATIO',
}
registerEnumType(MetricRule, {
  name: 'MetricRule',
  description:
    'How a period’s figures become one value: all added up, the last of each team added up, their mean, or one metric divided by another.',
});

@ObjectType({ description: 'What a topic counts.' })
export class Metric {
  @Field(() => ID, { description: 'The id.' })
  id!: string;

  @Field(() => String, { description: 'Its name in French.' })
  nameFr!: string;

  @Field(() => String, { description: 'Its name in English.' })
  nameEn!: string;

  @Field(() => String, { description: 'An ISO 4217 code, %, pts, h, d, or COUNT for what its nouns count.' })
  unit!: string;

  @Field(() => [String], { description: 'What stands left of its figures, in both languages.' })
  labels!: string[];

  @Field(() => [String], { description: 'Nouns that stand for its unit, in both languages.' })
  nouns!: string[];

  @Field(() => MetricRule, { description: 'How a period’s figures become one value.' })
  rule!: MetricRule;

  @Field(() => ID, { nullable: true, description: 'Of a ratio: the metric that is divided.' })
  numeratorId!: string | null;

  @Field(() => ID, { nullable: true, description: 'Of a ratio: the metric it is divided by.' })
  denominatorId!: string | null;

  @Field(() => Int, { description: 'Digits shown after the mark.' })
  decimals!: number;

  @Field(() => String, { nullable: true, description: 'HT or TTC: without or with tax.' })
  taxNote!: string | null;

  @Field(() => Boolean, { description: 'Takes what stands on its topic in its unit without a label.' })
  isDefault!: boolean;

  @Field(() => Date, {
    nullable: true,
    description:
      'When it stopped counting: posts written from then on bring it no figures, its history stays.',
  })
  retiredAt!: Date | null;

  topicId!: string;
}

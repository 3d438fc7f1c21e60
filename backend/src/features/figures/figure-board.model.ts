import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { Team } from '../people/team.model.js';
import { Topic } from '../topics/topic.model.js';
import { Metric } from './metric.model.js';
import { SeriesTarget } from './metric-target.model.js';

@ObjectType({
  description:
    'Public holidays in a period and in those it is compared with, by name: why a value may not be like another.',
})
export class PointHolidays {
  @Field(() => [String], { description: 'In the period itself.' })
  own!: string[];

  @Field(() => [String], { description: 'In the period before.' })
  previous!: string[];

  @Field(() => [String], { description: 'Of days: on the same weekday before.' })
  weekBefore!: string[];

  @Field(() => [String], { description: 'In the period a year before.' })
  yearBefore!: string[];
}

@ObjectType({ description: 'A metric over one day, week or month, as the reader may know it.' })
export class SeriesPoint {
  @Field(() => String, { description: 'Its first day, YYYY-MM-DD.' })
  start!: string;

  @Field(() => String, { description: 'The day after its last, YYYY-MM-DD.' })
  before!: string;

  @Field(() => Boolean, { description: 'It is not over yet.' })
  isPartial!: boolean;

  @Field(() => String, { nullable: true, description: 'An exact decimal; null without figures.' })
  value!: string | null;

  @Field(() => Int, { description: 'Of how many figures.' })
  figureCount!: number;

  @Field(() => Int, { description: 'How many of them were corrected.' })
  correctedCount!: number;

  @Field(() => String, { nullable: true, description: 'The value of the period before.' })
  previous!: string | null;

  @Field(() => String, { nullable: true, description: 'Of days: the value of the same weekday before.' })
  weekBefore!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The value a year before: the same weekday, week or month.',
  })
  yearBefore!: string | null;

  @Field(() => PointHolidays, { description: 'Public holidays of the company’s default site.' })
  holidays!: PointHolidays;

  @Field(() => Int, {
    description: 'How many of the teams expected by then gave figures of the metric, in whatever unit.',
  })
  reportedCount!: number;

  @Field(() => [Team], { description: 'The teams expected by then that gave none.' })
  missingTeams!: Team[];
}

@ObjectType({
  description:
    'The whole days of a week or month that is not over, beside the same days of those it is compared with.',
})
export class PeriodToDate {
  @Field(() => String, { description: 'The first day of the period, YYYY-MM-DD.' })
  start!: string;

  @Field(() => String, { description: 'The day after the last whole one: today.' })
  before!: string;

  @Field(() => String, { nullable: true, description: 'An exact decimal; null without figures.' })
  value!: string | null;

  @Field(() => String, { nullable: true, description: 'Of the same days of the period before.' })
  previous!: string | null;

  @Field(() => String, { nullable: true, description: 'Of the same days a year before.' })
  yearBefore!: string | null;
}

@ObjectType({ description: 'A metric in one unit; what is in several currencies is never added together.' })
export class MetricSeries {
  @Field(() => ID, { description: 'Of metric and unit.' })
  id!: string;

  @Field(() => Metric, { description: 'The metric.' })
  metric!: Metric;

  @Field(() => String, { description: 'The unit of all its values.' })
  unit!: string;

  @Field(() => [SeriesPoint], { description: 'Oldest first, without a gap.' })
  points!: SeriesPoint[];

  @Field(() => SeriesTarget, {
    nullable: true,
    description:
      'What each of its periods is to bring, of this team or the company as things stand now; null without one, and in another unit than the metric’s.',
  })
  target!: SeriesTarget | null;

  @Field(() => PeriodToDate, {
    nullable: true,
    description:
      'What its last week or month has brought so far; null of days, of what is over, and on its first day.',
  })
  toDate!: PeriodToDate | null;
}

@ObjectType({ description: 'What a topic counts, for the company or a team with those below it.' })
export class FigureBoard {
  @Field(() => Topic, { description: 'The topic.' })
  topic!: Topic;

  @Field(() => Team, { nullable: true, description: 'The team, if it is of one.' })
  team!: Team | null;

  @Field(() => [Team], { description: 'The teams whose figures are expected, by name.' })
  expectedTeams!: Team[];

  @Field(() => [MetricSeries], { description: 'One of each metric and unit, in the topic’s order.' })
  series!: MetricSeries[];
}

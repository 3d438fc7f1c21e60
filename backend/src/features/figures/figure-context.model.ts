import { Field, ID, ObjectType } from '@nestjs/graphql';

import { Team } from '../people/team.model.js';
import { Metric } from './metric.model.js';

@ObjectType({ description: 'A topic that counts something.' })
export class CountingTopic {
  @Field(() => [String], { description: 'What leads to it, of the names and match keys asked for.' })
  keys!: string[];

  @Field(() => String, { description: 'Local time, HH:MM, at which its day ends.' })
  dayEnd!: string;

  @Field(() => [Metric], { description: 'What it counts.' })
  metrics!: Metric[];
}

@ObjectType({ description: 'What a metric, team and day hold already, as the reader may know it.' })
export class FilledSlot {
  @Field(() => ID, { description: 'The metric.' })
  metricId!: string;

  @Field(() => ID, { nullable: true, description: 'The team.' })
  teamId!: string | null;

  @Field(() => String, { description: 'The unit.' })
  unit!: string;

  @Field(() => String, { description: 'The day, YYYY-MM-DD.' })
  day!: string;

  @Field(() => String, { description: 'An exact decimal.' })
  value!: string;
}

@ObjectType({ description: 'The last figures of a metric and team: whether a new one is ten times off.' })
export class UsualValues {
  @Field(() => ID, { description: 'The metric.' })
  metricId!: string;

  @Field(() => ID, { nullable: true, description: 'The team.' })
  teamId!: string | null;

  @Field(() => String, { description: 'The unit.' })
  unit!: string;

  @Field(() => [String], { description: 'At most nine exact decimals, the newest day first.' })
  values!: string[];
}

@ObjectType({ description: 'What figures are read with while one writes.' })
export class FigureContext {
  @Field(() => String, { description: 'ISO 4217 code of what $ means.' })
  dollar!: string;

  @Field(() => [CountingTopic], { description: 'Those of the topics asked for that count something.' })
  topics!: CountingTopic[];

  @Field(() => [Team], {
    description: 'Whose figures the viewer may give, at most 100; the first one’s unless chosen.',
  })
  teams!: Team[];

  @Field(() => [FilledSlot], {
    description: 'What these teams have said of the last fourteen days, the newest 2,000.',
  })
  slots!: FilledSlot[];

  @Field(() => [FilledSlot], {
    description:
      'What the thread of the answered post says for these teams, that post’s own first, then the newest; at most 100. A figure of an answer given the team and day of one takes its place.',
  })
  answered!: FilledSlot[];

  @Field(() => [UsualValues], { description: 'What these teams usually say; at most 1,000.' })
  usual!: UsualValues[];
}

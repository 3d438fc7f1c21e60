import { Field, ID, InputType, Int } from '@nestjs/graphql';

import { Visibility } from '../posts/post.model.js';
import { Health } from './health.model.js';

@InputType({ description: 'A line for the round of a project.' })
export class GiveRoundLineInput {
  @Field(() => String, { description: 'The project: any spelling of its topic, with or without #.' })
  topic!: string;

  @Field(() => Health, { description: 'How it stands.' })
  health!: Health;

  @Field(() => String, {
    description:
      'The line. With its mark, what blocks it and the topic it is a post of at most 140 characters.',
  })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'With BLOCKED, and then asked for: by what, by whom; people by mention.',
  })
  blockedBy?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '1 to 64 characters: the same again within seven days answers with the same line.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Which project.' })
export class RoundTopicInput {
  @Field(() => String, { description: 'Any spelling of its topic, with or without #.' })
  topic!: string;
}

@InputType({ description: 'How a project stands, whatever its lines say.' })
export class SetRoundHealthInput {
  @Field(() => String, { description: 'The project: any spelling of its topic, with or without #.' })
  topic!: string;

  @Field(() => Health, {
    nullable: true,
    description: 'How it stands today; null gives the word back to the lines.',
  })
  health?: Health | null;
}

@InputType({ description: 'When a project’s round is asked for, and of whom.' })
export class SetRoundInput {
  @Field(() => String, { description: 'The project: any spelling of its topic, with or without #.' })
  topic!: string;

  @Field(() => [Int], { description: 'Days of the week, 1 for Monday.' })
  days!: number[];

  @Field(() => String, { description: 'When it closes, HH:MM of the clock of its zone.' })
  closesAt!: string;

  @Field(() => String, { description: 'Its time zone, an IANA name.' })
  timeZone!: string;

  @Field(() => String, { description: 'The first day, YYYY-MM-DD.' })
  startsOn!: string;

  @Field(() => String, { nullable: true, description: 'The last day; none for a round without end.' })
  endsOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The handle of who leads; the present lead, else the caller.',
  })
  leadHandle?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Handles of those asked for lines, at most 100; a team’s stands for its present members. Lead and owner alone may say.',
  })
  participantHandles?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'The post that opens the round, which lines answer; asked for where there is none yet.',
  })
  openingText?: string | null;

  @Field(() => Visibility, { nullable: true, description: 'With an opening text: who reads the round.' })
  visibility?: Visibility | null;

  @Field(() => ID, { nullable: true, description: 'With TEAM: the team.' })
  teamId?: string | null;
}

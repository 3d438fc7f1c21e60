import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'Which digest one wants, and when.' })
export class DigestPlanInput {
  @Field(() => ID, { nullable: true, description: 'The plan to change; a new one unless given.' })
  planId?: string | null;

  @Field(() => [String], { defaultValue: [], description: 'Handles of teams, each with those below it.' })
  teams!: string[];

  @Field(() => [String], { defaultValue: [], description: 'Topics, in any spelling.' })
  topics!: string[];

  @Field(() => [Int], { description: 'Weekdays, 1 for Monday; none: only when asked for.' })
  days!: number[];

  @Field(() => String, { description: 'The hour, HH:MM.' })
  at!: string;

  @Field(() => String, { nullable: true, description: 'An IANA time zone; one’s own unless given.' })
  timeZone?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'With what one’s own searches found, those followed by digest or bell; then it may be of no team and no topic.',
  })
  withSearches!: boolean;

  @Field(() => Boolean, { description: 'By mail too; the page keeps every one.' })
  byMail!: boolean;
}

@InputType({ description: 'Which plan.' })
export class DigestPlanIdInput {
  @Field(() => ID, { description: 'One of one’s own.' })
  planId!: string;
}

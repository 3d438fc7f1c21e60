import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { Digest } from './digest.model.js';

@ObjectType({ description: 'A digest that was made and is kept: its address and its span.' })
export class DigestEdition {
  @Field(() => ID, { description: 'For `digestEdition`.' })
  id!: string;

  @Field(() => Date, { description: 'From when on.' })
  from!: Date;

  @Field(() => Date, { description: 'Until when.' })
  to!: Date;

  @Field(() => Date, { description: 'When it was made.' })
  madeAt!: Date;
}

@ObjectType({ description: 'A digest that one wants again and again.' })
export class DigestPlan {
  @Field(() => ID, { description: 'Identifies it.' })
  id!: string;

  @Field(() => [Int], { description: 'Weekdays, 1 for Monday; none: only when asked for.' })
  days!: number[];

  @Field(() => String, { description: 'The hour, HH:MM.' })
  at!: string;

  @Field(() => String, { description: 'The time zone of days and hour.' })
  timeZone!: string;

  @Field(() => Boolean, { description: 'Whether it comes by mail too.' })
  byMail!: boolean;

  @Field(() => Boolean, {
    description: 'Whether it tells what one follows by digest or bell brought: searches, people, topics.',
  })
  withSearches!: boolean;

  @Field(() => Date, { nullable: true, description: 'When the next one is due.' })
  nextDueAt!: Date | null;

  /** Shown as `teams` and `topics`. */
  teamIds!: readonly string[];
  topicKeys!: readonly string[];
}

@ObjectType({ description: 'One’s digests.' })
export class DigestPlanList {
  @Field(() => Boolean, { description: 'Whether there is a server to send mail by.' })
  mailEnabled!: boolean;

  @Field(() => [DigestPlan], { description: 'Oldest first, twenty at most.' })
  plans!: DigestPlan[];
}

@ObjectType({ description: 'A plan as it is now.' })
export class DigestPlanPayload {
  @Field(() => DigestPlan, { description: 'The plan.' })
  plan!: DigestPlan;
}

@ObjectType({ description: 'That a plan is no more.' })
export class DeleteDigestPlanPayload {
  @Field(() => ID, { description: 'Its id.' })
  planId!: string;
}

@ObjectType({ description: 'A digest just made.' })
export class MakeDigestPayload {
  @Field(() => Digest, { description: 'The digest.' })
  digest!: Digest;
}

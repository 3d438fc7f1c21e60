import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { Post } from '../posts/post.model.js';
import { Topic } from '../topics/topic.model.js';
import { Health } from './health.model.js';

@ObjectType({ description: 'What somebody says of a project in a round.' })
export class RoundLine {
  @Field(() => Health, { description: 'How it stands, for them.' })
  health!: Health;

  @Field(() => Post, { nullable: true, description: 'The line itself; null once it was deleted.' })
  post!: Post | null;

  @Field(() => Boolean, { description: 'Nothing has changed: the line is that of an earlier day.' })
  repeated!: boolean;

  @Field(() => Boolean, { description: 'It came when the round had closed, and is not in its report.' })
  isLate!: boolean;
}

@ObjectType({ description: 'The round of a project on one day. Once closed its numbers stay.' })
export class RoundDay {
  @Field(() => ID, { description: 'The id.' })
  id!: string;

  @Field(() => String, { description: 'The day, YYYY-MM-DD, in the round’s time zone.' })
  day!: string;

  @Field(() => Date, { description: 'When it closes, or closed.' })
  closesAt!: Date;

  @Field(() => Boolean, { description: 'It has closed, and this is its report.' })
  isClosed!: boolean;

  @Field(() => Health, {
    nullable: true,
    description: 'That of the worst line, unless the lead says otherwise; null without news.',
  })
  health!: Health | null;

  @Field(() => String, {
    nullable: true,
    description: 'The first day of those in a row on which it was blocked; null unless it is.',
  })
  blockedSince!: string | null;

  @Field(() => Int, { description: 'How many people gave a line.' })
  givenCount!: number;

  @Field(() => Int, { description: 'How many were asked for one; those away are excused.' })
  expectedCount!: number;

  @Field(() => [RoundLine], { description: 'The lines, in the order they were given; late ones last.' })
  lines!: RoundLine[];

  saidById!: string | null;
  /** Null for all but the lead and the topic's owner. */
  awaitedIds!: readonly string[] | null;
}

@ObjectType({ description: 'A day in the strip of a project.' })
export class RoundStripDay {
  @Field(() => String, { description: 'The day, YYYY-MM-DD.' })
  day!: string;

  @Field(() => Health, { nullable: true, description: 'How the project stood; null without news.' })
  health!: Health | null;

  @Field(() => Int, { description: 'How many people gave a line.' })
  givenCount!: number;

  @Field(() => Int, { description: 'How many were asked.' })
  expectedCount!: number;
}

@ObjectType({
  description:
    'The evening round of a project. Known to those who may read the post that opened it; to others it is as if there were none.',
})
export class Round {
  @Field(() => ID, { description: 'The id of its topic.' })
  id!: string;

  @Field(() => Topic, { description: 'The project.' })
  topic!: Topic;

  @Field(() => String, { description: 'What stands after # in its lines: a spelling of its topic.' })
  tag!: string;

  @Field(() => [Int], { description: 'Days of the week, 1 for Monday.' })
  days!: number[];

  @Field(() => String, { description: 'When it closes, HH:MM of the clock of its zone.' })
  closesAt!: string;

  @Field(() => String, { description: 'Its time zone, an IANA name.' })
  timeZone!: string;

  @Field(() => String, { description: 'The first day, YYYY-MM-DD.' })
  startsOn!: string;

  @Field(() => String, { nullable: true, description: 'The last day, if there is one.' })
  endsOn!: string | null;

  @Field(() => Boolean, {
    description: 'It is asked for: neither stopped nor over, its topic a project, its opening post there.',
  })
  isRunning!: boolean;

  @Field(() => Boolean, { description: 'Somebody stopped it, or the post that opened it was deleted.' })
  isStopped!: boolean;

  @Field(() => Post, { nullable: true, description: 'The post that opened it; its lines answer it.' })
  opening!: Post | null;

  @Field(() => Boolean, { description: 'Whether the reader is asked for lines.' })
  viewerTakesPart!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the reader may set it: lead, owner of the topic, moderators.',
  })
  viewerMaySet!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether the reader is its lead or the topic’s owner: these alone know who takes part and who is awaited, and say how it stands.',
  })
  viewerLeads!: boolean;

  @Field(() => RoundDay, {
    nullable: true,
    description: 'Today’s, from midnight to midnight in its zone; null on a day without round.',
  })
  today!: RoundDay | null;

  @Field(() => RoundDay, { nullable: true, description: 'The one asked for, else the last that closed.' })
  report!: RoundDay | null;

  @Field(() => [RoundStripDay], { description: 'Its last twenty closed days, oldest first.' })
  strip!: RoundStripDay[];

  @Field(() => RoundLine, {
    nullable: true,
    description: 'What the reader said last, which “no change” repeats; null if nothing stands.',
  })
  viewerLastLine!: RoundLine | null;

  @Field(() => RoundLine, { nullable: true, description: 'What the reader said in today’s round.' })
  viewerLine!: RoundLine | null;

  leadId!: string;
  /** Null for all but the lead and the topic's owner. */
  participantIds!: readonly string[] | null;
}

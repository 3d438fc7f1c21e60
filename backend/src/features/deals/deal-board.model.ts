import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { Team } from '../people/team.model.js';
import { Topic } from '../topics/topic.model.js';
import { DealReason } from './deal.model.js';

@ObjectType({ description: 'Amounts in one currency; those in several are never added together.' })
export class DealAmounts {
  @Field(() => String, { description: 'ISO 4217 code.' })
  currency!: string;

  @Field(() => Int, { description: 'Deals won that name an amount in it.' })
  wonCount!: number;

  @Field(() => Int, { description: 'Deals lost that name an amount in it.' })
  lostCount!: number;

  @Field(() => String, { nullable: true, description: 'Won, an exact decimal; null without a deal.' })
  won!: string | null;

  @Field(() => String, { nullable: true, description: 'Lost, an exact decimal; null without a deal.' })
  lost!: string | null;

  @Field(() => String, { nullable: true, description: 'The average amount of a deal won, to the cent.' })
  averageWon!: string | null;

  @Field(() => String, { nullable: true, description: 'Won, in percent of won and lost, by amount.' })
  winRate!: string | null;
}

@ObjectType({ description: 'Deals added up, as the reader may know them.' })
export class DealSums {
  @Field(() => Int, { description: 'How many were won.' })
  wonCount!: number;

  @Field(() => Int, { description: 'How many were lost.' })
  lostCount!: number;

  @Field(() => String, { nullable: true, description: 'Won, in percent of won and lost, by count.' })
  winRate!: string | null;

  @Field(() => [DealAmounts], { description: 'By currency; the company’s own first.' })
  amounts!: DealAmounts[];
}

@ObjectType({ description: 'The deals of a month.' })
export class DealMonth {
  @Field(() => String, { description: 'YYYY-MM.' })
  month!: string;

  @Field(() => DealSums, { description: 'Added up.' })
  sums!: DealSums;
}

@ObjectType({ description: 'The deals of a team and of those below it.' })
export class DealTeam {
  @Field(() => Team, { description: 'The team.' })
  team!: Team;

  @Field(() => Int, {
    description: 'How deep it stands below the first one shown above it; 0 for a first one.',
  })
  depth!: number;

  @Field(() => DealSums, { description: 'Added up.' })
  sums!: DealSums;
}

@ObjectType({ description: 'The deals on a topic.' })
export class DealTopic {
  @Field(() => Topic, { description: 'The topic.' })
  topic!: Topic;

  @Field(() => DealSums, { description: 'Added up.' })
  sums!: DealSums;
}

@ObjectType({ description: 'The deals with a client.' })
export class DealClient {
  @Field(() => ID, { description: 'The name folded: to ask for the client’s deals with.' })
  key!: string;

  @Field(() => String, { description: 'As written last.' })
  name!: string;

  @Field(() => Topic, {
    nullable: true,
    description: 'The client’s topic, if it has one the reader may see.',
  })
  topic!: Topic | null;

  @Field(() => DealSums, { description: 'Added up.' })
  sums!: DealSums;
}

@ObjectType({ description: 'The losses with one reason.' })
export class DealReasonSums {
  @Field(() => ID, { description: 'Of the reason; REPLY or NONE for those without.' })
  id!: string;

  @Field(() => DealReason, { nullable: true, description: 'The reason, if it is one of the list.' })
  reason!: DealReason | null;

  @Field(() => Boolean, { description: 'Said in a reply alone, not from the list.' })
  isInReply!: boolean;

  @Field(() => DealSums, { description: 'Added up.' })
  sums!: DealSums;
}

@ObjectType({
  description: 'Won and lost, for the company or a team with those below it. No number is of a person.',
})
export class DealBoard {
  @Field(() => String, { description: 'The first day, YYYY-MM-DD.' })
  from!: string;

  @Field(() => String, { description: 'The last day, YYYY-MM-DD.' })
  to!: string;

  @Field(() => Team, { nullable: true, description: 'The team, if it is of one.' })
  team!: Team | null;

  @Field(() => Topic, { nullable: true, description: 'The topic, if it is of one.' })
  topic!: Topic | null;

  @Field(() => DealSums, { description: 'All of them.' })
  sums!: DealSums;

  @Field(() => [DealMonth], { description: 'By month, oldest first, without a gap.' })
  months!: DealMonth[];

  @Field(() => [DealTeam], { description: 'By team, each after the one above it.' })
  teams!: DealTeam[];

  @Field(() => [DealTopic], { description: 'By topic, most deals first, at most 50.' })
  topics!: DealTopic[];

  @Field(() => [DealClient], { description: 'By client, most deals first, at most 50.' })
  clients!: DealClient[];

  @Field(() => [DealReasonSums], { description: 'The losses by reason, most losses first.' })
  reasons!: DealReasonSums[];
}

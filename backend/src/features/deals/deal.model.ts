import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import { PageInfo } from '../../platform/graphql/page-info.model.js';
import { Team } from '../people/team.model.js';
import { Post } from '../posts/post.model.js';
import { Topic } from '../topics/topic.model.js';

export enum DealOutcome {
  WON = 'WON',
  LOST = 'LOST',
}
registerEnumType(DealOutcome, { name: 'DealOutcome', description: 'What became of a deal.' });

@ObjectType({ description: 'Why deals get lost: one of the company’s list.' })
export class DealReason {
  @Field(() => ID, { description: 'The id.' })
  id!: string;

  @Field(() => String, { description: 'In French.' })
  labelFr!: string;

  @Field(() => String, { description: 'In English.' })
  labelEn!: string;

  @Field(() => Boolean, { description: 'No longer offered; losses that gave it keep it.' })
  isRetired!: boolean;
}

@ObjectType({ description: 'What a post says was won or lost.' })
export class Deal {
  @Field(() => ID, { description: 'That of its post.' })
  id!: string;

  @Field(() => DealOutcome, { description: 'Won or lost: the kind of its post.' })
  outcome!: DealOutcome;

  @Field(() => String, { nullable: true, description: 'Whom it was won from or lost with, as written.' })
  client!: string | null;

  @Field(() => Topic, {
    nullable: true,
    description: 'The client’s topic, if it has one the reader may see.',
  })
  clientTopic!: Topic | null;

  @Field(() => String, { nullable: true, description: 'An exact decimal.' })
  amount!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217 code of the amount.' })
  currency!: string | null;

  @Field(() => Int, { nullable: true, description: 'Where the amount begins in the text, in UTF-16 units.' })
  amountStart!: number | null;

  @Field(() => Boolean, { description: 'Its author said that none of the amounts is the deal’s.' })
  withoutAmount!: boolean;

  @Field(() => Team, { nullable: true, description: 'Whose it is.' })
  team!: Team | null;

  @Field(() => String, { description: 'The day it counts for, YYYY-MM-DD.' })
  day!: string;

  @Field(() => DealReason, { nullable: true, description: 'Of a loss: why, from the company’s list.' })
  reason!: DealReason | null;

  @Field(() => Post, { nullable: true, description: 'Of a loss: the reply that says why.' })
  reasonReply!: Post | null;

  @Field(() => Boolean, { description: 'Of a loss without a reason: its author does not want to be asked.' })
  reasonDeclined!: boolean;

  @Field(() => Post, { description: 'The post that says it.' })
  post!: Post;

  clientKey!: string | null;
  reasonPostId!: string | null;
}

@ObjectType({ description: 'A deal in a list.' })
export class DealEdge {
  @Field(() => String, { description: 'Where to go on from here.' })
  cursor!: string;

  @Field(() => Deal, { description: 'The deal.' })
  node!: Deal;
}

@ObjectType({ description: 'Deals, a page at a time.' })
export class DealConnection {
  @Field(() => [DealEdge], { description: 'The deals of this page.' })
  edges!: DealEdge[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;
}

import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import { DealSums } from '../deals/deal-board.model.js';
import { Team } from '../people/team.model.js';
import { Post } from '../posts/post.model.js';
import { Health } from '../rounds/health.model.js';
import { Topic } from '../topics/topic.model.js';

export enum DigestSectionName {
  ANNOUNCEMENTS = 'ANNOUNCEMENTS',
  FIGURES = 'FIGURES',
  DEALS = 'DEALS',
  PROJECTS = 'PROJECTS',
  QUESTIONS = 'QUESTIONS',
  ANSWERS = 'ANSWERS',
  RELAYED = 'RELAYED',
  SEARCHES = 'SEARCHES',
}
registerEnumType(DigestSectionName, { name: 'DigestSectionName', description: 'What a section tells of.' });

export enum DigestReason {
  ANNOUNCED = 'ANNOUNCED',
  REPORTED = 'REPORTED',
  WON = 'WON',
  LOST = 'LOST',
  HEALTH = 'HEALTH',
  SILENT = 'SILENT',
  UNANSWERED = 'UNANSWERED',
  ACCEPTED = 'ACCEPTED',
  RELAYED = 'RELAYED',
  FOUND = 'FOUND',
  FOLLOWED = 'FOLLOWED',
}
registerEnumType(DigestReason, { name: 'DigestReason', description: 'Why a line is in a digest.' });

@ObjectType({ description: 'A value of whole days or weeks, beside the one it is compared with.' })
export class DigestComparison {
  @Field(() => String, { description: 'Its first day, YYYY-MM-DD.' })
  start!: string;

  @Field(() => String, { description: 'The day after its last, YYYY-MM-DD.' })
  before!: string;

  @Field(() => String, { nullable: true, description: 'An exact decimal; null without figures.' })
  value!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of a day: the same weekday before; of a week: the week before, or its same days.',
  })
  previous!: string | null;
}

@ObjectType({ description: 'A value of one day.' })
export class DigestFigureDay {
  @Field(() => String, { description: 'The day, YYYY-MM-DD.' })
  day!: string;

  @Field(() => String, { nullable: true, description: 'An exact decimal; null without figures.' })
  value!: string | null;
}

@ObjectType({ description: 'A metric as it stood when the digest was made.' })
export class DigestFigure {
  @Field(() => ID, { description: 'The metric.' })
  metricId!: string;

  @Field(() => Topic, { description: 'The topic that counts it.' })
  topic!: Topic;

  @Field(() => Team, { nullable: true, description: 'Of this team and those below it; null: the company.' })
  team!: Team | null;

  @Field(() => String, { description: 'Its French name.' })
  nameFr!: string;

  @Field(() => String, { description: 'Its English name.' })
  nameEn!: string;

  @Field(() => String, { description: 'The unit of all its values.' })
  unit!: string;

  @Field(() => Int, { description: 'Digits shown after the mark.' })
  decimals!: number;

  @Field(() => DigestComparison, { description: 'Yesterday, beside the same weekday before.' })
  day!: DigestComparison;

  @Field(() => DigestComparison, {
    nullable: true,
    description: 'This week up to yesterday, beside the same days of the week before; null on a Monday.',
  })
  weekToDate!: DigestComparison | null;

  @Field(() => DigestComparison, { description: 'The last whole week, beside the one before.' })
  week!: DigestComparison;

  @Field(() => [DigestFigureDay], { description: 'The last fourteen whole days, oldest first.' })
  days!: DigestFigureDay[];

  @Field(() => Int, { description: 'How many teams are expected to give figures.' })
  expectedCount!: number;

  @Field(() => [Team], { description: 'Those that gave none yesterday.' })
  missingTeams!: Team[];
}

@ObjectType({ description: 'How a project stood when its round closed.' })
export class DigestProject {
  @Field(() => Topic, { description: 'The project.' })
  topic!: Topic;

  @Field(() => String, { description: 'The day of the round, YYYY-MM-DD.' })
  day!: string;

  @Field(() => Health, { nullable: true, description: 'How it stood; null without news.' })
  health!: Health | null;

  @Field(() => Int, { description: 'How many lines were given.' })
  givenCount!: number;

  @Field(() => Int, { description: 'How many were expected.' })
  expectedCount!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The first day of those in a row on which it was blocked, YYYY-MM-DD; null unless it is.',
  })
  blockedSince!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of one without news: the last day there were some, YYYY-MM-DD.',
  })
  heardOn!: string | null;
}

@ObjectType({ description: 'A line of a digest: a post, a figure or a project, and why it is there.' })
export class DigestLine {
  @Field(() => ID, { description: 'Of what it shows and why; unique within the digest.' })
  id!: string;

  @Field(() => DigestReason, { description: 'Why it is there.' })
  reason!: DigestReason;

  @Field(() => Post, { nullable: true, description: 'The post, with its words of now.' })
  post!: Post | null;

  @Field(() => DigestFigure, { nullable: true, description: 'The figure, with its numbers of then.' })
  figure!: DigestFigure | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of RELAYED: by how many people of other teams in that time.',
  })
  count!: number | null;

  @Field(() => DigestProject, { nullable: true, description: 'The project; its post is its worst line.' })
  project!: DigestProject | null;

  @Field(() => Date, { nullable: true, description: 'Of UNANSWERED: since when.' })
  since!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of FOUND: what one calls the search; null for one that is no more.',
  })
  search!: string | null;

  @Field(() => Topic, {
    nullable: true,
    description:
      'Of FOLLOWED: the topic one follows, or the one it was merged into; null: whoever wrote the post.',
  })
  followedTopic!: Topic | null;
}

@ObjectType({ description: 'A section of a digest. One that has nothing to say is left out.' })
export class DigestSection {
  @Field(() => DigestSectionName, { description: 'What it tells of.' })
  name!: DigestSectionName;

  @Field(() => [DigestLine], { description: 'Its lines, fifty at most.' })
  lines!: DigestLine[];

  @Field(() => Int, { description: 'How many of them to show before one asks for more.' })
  shownFirst!: number;

  @Field(() => Int, {
    description: 'How many more there were than these fifty; of more than a thousand in all: 950.',
  })
  leftOut!: number;

  @Field(() => DealSums, {
    nullable: true,
    description: 'Of DEALS: all of them added up, beyond what is listed too.',
  })
  deals!: DealSums | null;
}

@ObjectType({ description: 'What happened in teams and topics in a span of time, in twelve lines and more.' })
export class Digest {
  @Field(() => ID, {
    nullable: true,
    description: 'Of an edition; null of one read now, which nobody keeps.',
  })
  id!: string | null;

  @Field(() => [Team], { description: 'The teams it is of, each with those below it.' })
  teams!: Team[];

  @Field(() => [Topic], { description: 'The topics it is of.' })
  topics!: Topic[];

  @Field(() => Date, { description: 'From when on.' })
  from!: Date;

  @Field(() => Date, { description: 'Until when, ten seconds before it was made.' })
  to!: Date;

  @Field(() => Date, { description: 'When it was made.' })
  madeAt!: Date;

  @Field(() => Int, { description: 'How many lines there are.' })
  lineCount!: number;

  @Field(() => [DigestSection], { description: 'In their order.' })
  sections!: DigestSection[];
}

@ObjectType({ description: 'A digest that came at its hour.' })
export class DigestNotice {
  @Field(() => ID, { description: 'For `digestEdition`.' })
  editionId!: string;

  @Field(() => String, { description: 'What it is of, in words.' })
  name!: string;
}

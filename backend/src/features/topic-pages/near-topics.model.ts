import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

import { Topic } from '../topics/topic.model.js';

export enum TopicNearnessName {
  YEAR = 'YEAR',
  PLURAL = 'PLURAL',
  SPELLING = 'SPELLING',
  NAME = 'NAME',
}
registerEnumType(TopicNearnessName, {
  name: 'TopicNearness',
  description: 'Why two topics may be one.',
  valuesMap: {
    YEAR: { description: 'One ends with a year.' },
    PLURAL: { description: 'A plural.' },
    SPELLING: { description: 'One letter.' },
    NAME: { description: 'One is the official name of the other.' },
  },
});

@ObjectType({ description: 'Two topics that may be one.' })
export class NearTopicPair {
  @Field(() => ID, { description: 'The id of the pair.' })
  id!: string;

  @Field(() => Topic, { description: 'The one with fewer posts: it would be led to the other.' })
  from!: Topic;

  @Field(() => Topic, { description: 'The one with more posts.' })
  into!: Topic;

  @Field(() => TopicNearnessName, { description: 'Why.' })
  reason!: TopicNearnessName;
}

@ObjectType({ description: 'Two topics that a moderator keeps apart.' })
export class ApartTopicPair {
  @Field(() => ID, { description: 'The id of the pair.' })
  id!: string;

  @Field(() => Topic, { description: 'One.' })
  one!: Topic;

  @Field(() => Topic, { description: 'The other.' })
  other!: Topic;

  @Field(() => Date, { nullable: true, description: 'When they are proposed again; null for never.' })
  until!: Date | null;
}

@ObjectType({ description: 'Spellings that were kept apart from the others with their match key.' })
export class TopicSplit {
  @Field(() => ID, { description: 'The id of their topic.' })
  id!: string;

  @Field(() => [String], { description: 'The spellings, without #.' })
  spellings!: string[];

  @Field(() => Topic, { description: 'Their topic.' })
  topic!: Topic;

  @Field(() => Topic, { description: 'The topic of the other spellings.' })
  from!: Topic;
}

@ObjectType({ description: 'A merge, as moderators look through them.' })
export class TopicMerge {
  @Field(() => String, { description: 'The key of the topic that was merged.' })
  key!: string;

  @Field(() => String, { description: 'How it is mostly written, without #.' })
  name!: string;

  @Field(() => Topic, { description: 'The topic that stands for both.' })
  into!: Topic;

  @Field(() => Date, { description: 'When.' })
  mergedAt!: Date;
}

@ObjectType({ description: 'What moderators look through so that topics do not split.' })
export class TopicCare {
  @Field(() => [NearTopicPair], {
    description: 'At most 50 pairs that may be one, those with most posts first.',
  })
  near!: NearTopicPair[];

  @Field(() => [ApartTopicPair], { description: 'The 50 pairs last kept apart.' })
  apart!: ApartTopicPair[];

  @Field(() => [TopicSplit], { description: 'The 50 last topics made of spellings kept apart.' })
  splits!: TopicSplit[];

  @Field(() => [TopicMerge], { description: 'The last 50 merges.' })
  merges!: TopicMerge[];

  @Field(() => [Topic], {
    description:
      'At most 50 described topics whose owner left the company, or that have none; most posts first.',
  })
  ownerless!: Topic[];
}

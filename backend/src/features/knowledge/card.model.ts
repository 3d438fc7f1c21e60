import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

import { PageInfo } from '../../platform/graphql/page-info.model.js';

export enum CardState {
  VALID = 'VALID',
  DUE = 'DUE',
  TO_CHECK = 'TO_CHECK',
  RETIRED = 'RETIRED',
}
registerEnumType(CardState, {
  name: 'CardState',
  description:
    'Whether a card still holds: valid; past its end, its owner was asked; to be checked, for nobody answered or its source was edited; retired.',
});

@ObjectType({
  description: 'Something the company knows: a question and its answer, 140 characters at most each.',
})
export class Card {
  @Field(() => ID, { description: 'The id.' })
  id!: string;

  @Field(() => String, { description: 'The question: as written on the card, else as its post says it now.' })
  question!: string;

  @Field(() => String, { description: 'The answer, likewise.' })
  answer!: string;

  @Field(() => String, { description: 'The language of its words: fr, en or und.' })
  lang!: string;

  @Field(() => CardState, { description: 'Whether it still holds.' })
  state!: CardState;

  @Field(() => String, { description: 'The last day it holds without a new look: YYYY-MM-DD.' })
  validUntil!: string;

  @Field(() => Boolean, { description: 'Somebody wrote it in other words than its thread.' })
  rewritten!: boolean;

  @Field(() => Date, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => Date, { description: 'When it was last changed or confirmed.' })
  changedAt!: Date;

  @Field(() => Boolean, {
    description:
      'Whether the reader may confirm, rewrite, retire and hand it over: its owner, the owners of its topics, moderators.',
  })
  viewerMayKeep!: boolean;

  questionId!: string | null;
  answerId!: string | null;
  ownerId!: string;
  topicIds!: readonly string[];
}

export enum CardChangeKind {
  ACCEPTED = 'ACCEPTED',
  WRITTEN = 'WRITTEN',
  REWRITTEN = 'REWRITTEN',
  SOURCE = 'SOURCE',
  CONFIRMED = 'CONFIRMED',
  ASKED = 'ASKED',
  TO_CHECK = 'TO_CHECK',
  HANDED = 'HANDED',
  RETIRED = 'RETIRED',
}
registerEnumType(CardChangeKind, { name: 'CardChangeKind', description: 'What happened to a card.' });

export enum CardFormat {
  MARKDOWN = 'MARKDOWN',
  JSON = 'JSON',
}
registerEnumType(CardFormat, { name: 'CardFormat', description: 'In which form cards leave.' });

@ObjectType({ description: 'A step of a card’s history.' })
export class CardChange {
  @Field(() => ID, { description: 'The id.' })
  id!: string;

  @Field(() => CardChangeKind, { description: 'What happened.' })
  kind!: CardChangeKind;

  @Field(() => Date, { description: 'When.' })
  createdAt!: Date;

  @Field(() => String, { nullable: true, description: 'The question that was written on it then.' })
  question!: string | null;

  @Field(() => String, { nullable: true, description: 'The answer that was written on it then.' })
  answer!: string | null;

  personId!: string | null;
}

@ObjectType({ description: 'A card in a list.' })
export class CardEdge {
  @Field(() => String, { description: 'Where to go on from here.' })
  cursor!: string;

  @Field(() => Card, { description: 'The card.' })
  node!: Card;
}

@ObjectType({ description: 'Cards, a page at a time.' })
export class CardConnection {
  @Field(() => [CardEdge], { description: 'The cards of this page.' })
  edges!: CardEdge[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;
}

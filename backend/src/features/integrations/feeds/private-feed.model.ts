import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum FeedSource {
  TOPIC = 'TOPIC',
  PERSON = 'PERSON',
  TEAM = 'TEAM',
  KIND = 'KIND',
  SEARCH = 'SEARCH',
  DIGEST = 'DIGEST',
}
registerEnumType(FeedSource, { name: 'FeedSource', description: 'What a private feed is of.' });

@ObjectType({ description: 'A private feed: an address for a reader of feeds, with a token of its own.' })
export class PrivateFeed {
  @Field(() => ID, { description: 'The id.' })
  id!: string;

  @Field(() => FeedSource, { description: 'What it is of.' })
  source!: FeedSource;

  @Field(() => String, {
    nullable: true,
    description: 'Which one, in the reader’s language; null for what is not there for them any more.',
  })
  title!: string | null;

  @Field(() => Date, { description: 'When its address was made.' })
  createdAt!: Date;
}

@InputType({ description: 'What to open a feed of.' })
export class OpenFeedInput {
  @Field(() => FeedSource, { description: 'What of.' })
  source!: FeedSource;

  @Field(() => String, {
    description:
      'A topic’s name, a person’s or team’s handle, a kind, or the id of a saved search or of a digest’s plan.',
  })
  key!: string;
}

@InputType({ description: 'One private feed.' })
export class PrivateFeedIdInput {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;
}

@ObjectType({ description: 'A feed with its addresses: they are shown this once.' })
export class OpenFeedPayload {
  @Field(() => PrivateFeed, { description: 'The feed.' })
  feed!: PrivateFeed;

  @Field(() => String, { description: 'Its address as Atom.' })
  atomUrl!: string;

  @Field(() => String, { description: 'Its address as JSON Feed.' })
  jsonUrl!: string;
}

@ObjectType({ description: 'One’s feeds after some were closed.' })
export class PrivateFeedsPayload {
  @Field(() => [PrivateFeed], { description: 'Those left.' })
  privateFeeds!: PrivateFeed[];
}

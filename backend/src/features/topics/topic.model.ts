import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum TopicKind {
  SUBJECT = 'SUBJECT',
  PROJECT = 'PROJECT',
  CLIENT = 'CLIENT',
  EVENT = 'EVENT',
}
registerEnumType(TopicKind, { name: 'TopicKind', description: 'What a topic stands for.' });

@ObjectType({
  description:
    'What a hashtag leads to. Every spelling with the same match key is this topic, unless it was kept apart.',
})
export class Topic {
  @Field(() => ID, { description: 'The id.' })
  id!: string;

  @Field(() => String, {
    description:
      'The match key: accents, case and separators folded. Of spellings kept apart, one of them as it is written.',
  })
  key!: string;

  @Field(() => TopicKind, { description: 'What it stands for.' })
  kind!: TopicKind;

  @Field(() => String, { nullable: true, description: 'The official name in French, if any.' })
  nameFr!: string | null;

  @Field(() => String, { nullable: true, description: 'The official name in English, if any.' })
  nameEn!: string | null;

  @Field(() => String, { description: 'What it is about; may be empty.' })
  description!: string;

  @Field(() => Boolean, { description: 'It counts something: figures are read in its posts.' })
  hasMetrics!: boolean;

  @Field(() => Boolean, { description: 'The company stands behind it.' })
  isOfficial!: boolean;

  /**
   * The spelling all may know; the field `name` answers the official one of the reader's language before it. Null while
   * only posts hidden from some carry the topic: then each reader is shown a spelling they read themselves.
   */
  spelling!: string | null;

  ownerId!: string | null;

  /** Prepared where it needs no look at posts; otherwise resolved. */
  name?: string;

  /** Company posts that carry it, where they have just been counted; otherwise resolved. */
  postCount?: number | undefined;
}

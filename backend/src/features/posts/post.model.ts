import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import { Person } from '../people/person.model.js';
import { Team } from '../people/team.model.js';
import { Topic } from '../topics/topic.model.js';
import { Mention } from './mention.model.js';
import { PostPermissions } from './post-permissions.model.js';
import type { StoredTextEntity } from './stored-text-entity.js';
import { TextEntity } from './text-entity.model.js';

export enum PostKindName {
  PLAIN = 'PLAIN',
  STATUS = 'STATUS',
  WIN = 'WIN',
  LOSS = 'LOSS',
  SALES = 'SALES',
  QUESTION = 'QUESTION',
  KNOWLEDGE = 'KNOWLEDGE',
  ANNOUNCEMENT = 'ANNOUNCEMENT',
}
registerEnumType(PostKindName, { name: 'PostKind', description: 'What a post is.' });

export enum Visibility {
  COMPANY = 'COMPANY',
  TEAM = 'TEAM',
  MENTIONED = 'MENTIONED',
}
registerEnumType(Visibility, {
  name: 'Visibility',
  description: 'Who reads a thread: all, a team with those below it, or those it mentions.',
});

export enum ReactionKind {
  AGREE = 'AGREE',
  BRAVO = 'BRAVO',
  THANKS = 'THANKS',
  USEFUL = 'USEFUL',
  SUPPORT = 'SUPPORT',
  SURPRISE = 'SURPRISE',
}
registerEnumType(ReactionKind, {
  name: 'ReactionKind',
  description: 'The six reactions; one a person and post.',
});

/** The order of `post_counter.reaction_counts`. */
export const REACTION_KINDS = [
  ReactionKind.AGREE,
  ReactionKind.BRAVO,
  ReactionKind.THANKS,
  ReactionKind.USEFUL,
  ReactionKind.SUPPORT,
  ReactionKind.SURPRISE,
] as const;

@ObjectType({ description: 'How often one reaction was given.' })
export class ReactionCount {
  @Field(() => ReactionKind, { description: 'The reaction.' })
  kind!: ReactionKind;

  @Field(() => Int, { description: 'By how many people.' })
  count!: number;
}

@ObjectType({
  description:
    'A post, 140 characters at most. Deleted, it is a tombstone: no author, text, topics or counts.',
})
export class Post {
  @Field(() => ID, { description: 'The id; sorted by time.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'The normalised text; null on a tombstone.' })
  text!: string | null;

  @Field(() => Int, { description: 'Its length by the rules: 1 a grapheme, 23 a link.' })
  characterCount!: number;

  @Field(() => PostKindName, { description: 'What it is.' })
  kind!: PostKindName;

  @Field(() => Visibility, { description: 'Who reads the thread.' })
  visibility!: Visibility;

  @Field(() => String, { description: 'BCP 47 tag: fr, en or und.' })
  lang!: string;

  @Field(() => Date, { description: 'When it was posted.' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was last edited.' })
  editedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was deleted: this is a tombstone.' })
  deletedAt!: Date | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The first post of its thread; null when it is that itself.',
  })
  rootId!: string | null;

  @Field(() => Int, { description: 'Direct answers.' })
  replyCount!: number;

  @Field(() => Int, { description: 'How many people reposted it.' })
  repostCount!: number;

  @Field(() => Int, { description: 'Quotes all may read.' })
  quoteCount!: number;

  @Field(() => [ReactionCount], { description: 'Reactions given at least once.' })
  reactions!: ReactionCount[];

  @Field(() => ReactionKind, { nullable: true, description: 'The reader’s own reaction.' })
  viewerReaction!: ReactionKind | null;

  @Field(() => Boolean, { description: 'Whether the reader reposted it.' })
  viewerReposted!: boolean;

  @Field(() => Boolean, { description: 'Whether the reader keeps it among the bookmarks.' })
  viewerBookmarked!: boolean;

  @Field(() => Boolean, { description: 'Whether the author of the question accepted this answer.' })
  isAcceptedAnswer!: boolean;

  @Field(() => Person, { nullable: true, description: 'Who wrote it; null on a tombstone.' })
  author!: Person | null;

  @Field(() => PostPermissions, { description: 'What the reader may do with it.' })
  viewerMay!: PostPermissions;

  @Field(() => Team, { nullable: true, description: 'The team it is addressed to, if it is to one.' })
  audienceTeam!: Team | null;

  @Field(() => [Topic], { description: 'The topics it carries, in the order of the text.' })
  topics!: Topic[];

  @Field(() => [Mention], { description: 'Whom it mentions, in the order of the text, each once.' })
  mentions!: Mention[];

  @Field(() => [TextEntity], { description: 'Links, hashtags and mentions, in the order of the text.' })
  entities!: TextEntity[];

  /** Null on a tombstone, although the row keeps it. */
  authorId!: string | null;
  stored!: readonly StoredTextEntity[];
  audienceTeamId!: string | null;
  threadId!: string;
  parentId!: string | null;
  quoteOfId!: string | null;
  acceptedAnswerId!: string | null;
  /** Whether the reader is in its audience now: whoever left it still reads their own posts. */
  viewerInAudience!: boolean;
  /** Whether it answers a question of the reader's. */
  answersViewer!: boolean;

  /** Prepared where there is none: then no resolver is asked. */
  inReplyTo!: null | undefined;
  quoteOf!: null | undefined;
  acceptedAnswer!: null | undefined;
}

import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import { Sql, type SqlRunner } from '../../platform/database/sql.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { isId } from '../../platform/ids/ids.js';
import { type Post, PostKindName, REACTION_KINDS, ReactionKind, Visibility } from './post.model.js';
import { inAudience, readable } from './readable.js';
import type { StoredTextEntity } from './stored-text-entity.js';

interface PostRow {
  id: string;
  author_id: string;
  kind: keyof typeof PostKindName;
  text: string;
  character_count: number;
  lang: string;
  entities: StoredTextEntity[];
  visibility: keyof typeof Visibility;
  audience_team_id: string | null;
  root_id: string;
  parent_id: string | null;
  quote_of_id: string | null;
  accepted_answer_id: string | null;
  is_accepted: boolean;
  created_at: Date;
  edited_at: Date | null;
  deleted_at: Date | null;
  reply_count: number;
  repost_count: number;
  quote_count: number;
  reaction_counts: number[];
  viewer_reaction: keyof typeof ReactionKind | null;
  viewer_reposted: boolean;
  viewer_bookmarked: boolean;
  viewer_in_audience: boolean;
  answers_viewer: boolean;
}

/** $1: reader, $2: ids. Own state and counts come with the post: one statement, however many posts. */
const READ_POSTS = `
  SELECT p.id, p.author_id, p.kind, p.text, p.character_count, p.lang, p.entities, p.visibility,
         CASE WHEN p.visibility = 'TEAM' THEN a.team_id END AS audience_team_id,
         p.root_id, p.parent_id, p.quote_of_id, p.accepted_answer_id,
         EXISTS (SELECT 1 FROM post q WHERE q.accepted_answer_id = p.id) AS is_accepted,
         p.created_at, p.edited_at, p.deleted_at,
         c.reply_count, c.repost_count, c.quote_count, c.reaction_counts,
         (SELECT r.kind FROM reaction r WHERE r.post_id = p.id AND r.person_id = $1) AS viewer_reaction,
         EXISTS (SELECT 1 FROM repost r WHERE r.post_id = p.id AND r.person_id = $1) AS viewer_reposted,
         EXISTS (SELECT 1 FROM bookmark b WHERE b.post_id = p.id AND b.person_id = $1) AS viewer_bookmarked,
         ${inAudience('p', '$1')} AS viewer_in_audience,
         p.parent_id IS NOT NULL AND root.author_id = $1 AND root.kind = 'QUESTION' AND root.deleted_at IS NULL
           AS answers_viewer
    FROM post p
    JOIN post root ON root.id = p.root_id
    JOIN audience a ON a.id = p.audience_id
    JOIN post_counter c ON c.post_id = p.id
   WHERE p.id = ANY($2::uuid[]) AND ${readable('p', '$1')}`;

function toPost(row: PostRow): Post {
  const base = {
    id: row.id,
    kind: PostKindName[row.kind],
    visibility: Visibility[row.visibility],
    lang: row.lang,
    createdAt: row.created_at,
    rootId: row.root_id === row.id ? null : row.root_id,
    threadId: row.root_id,
    parentId: row.parent_id,
    audienceTeamId: row.audience_team_id,
  };
  if (row.deleted_at) return { ...base, ...TOMBSTONE, deletedAt: row.deleted_at };
  return {
    ...base,
    text: row.text,
    characterCount: row.character_count,
    editedAt: row.edited_at,
    deletedAt: null,
    replyCount: row.reply_count,
    repostCount: row.repost_count,
    quoteCount: row.quote_count,
    reactions: REACTION_KINDS.map((kind, index) => ({ kind, count: row.reaction_counts[index] ?? 0 })).filter(
      ({ count }) => count > 0,
    ),
    viewerReaction: row.viewer_reaction && ReactionKind[row.viewer_reaction],
    viewerReposted: row.viewer_reposted,
    viewerBookmarked: row.viewer_bookmarked,
    isAcceptedAnswer: row.is_accepted,
    authorId: row.author_id,
    stored: row.entities,
    topicIds: [
      ...new Set(row.entities.flatMap((entity) => (entity.type === 'hashtag' ? [entity.topicId] : []))),
    ],
    quoteOfId: row.quote_of_id,
    acceptedAnswerId: row.accepted_answer_id,
    viewerInAudience: row.viewer_in_audience,
    answersViewer: row.answers_viewer,
  };
}

/** Everything a deleted post no longer tells. */
const TOMBSTONE = {
  text: null,
  characterCount: 0,
  kind: PostKindName.PLAIN,
  editedAt: null,
  replyCount: 0,
  repostCount: 0,
  quoteCount: 0,
  reactions: [],
  viewerReaction: null,
  viewerReposted: false,
  viewerBookmarked: false,
  isAcceptedAnswer: false,
  authorId: null,
  stored: [],
  topicIds: [],
  quoteOfId: null,
  acceptedAnswerId: null,
  viewerInAudience: false,
  answersViewer: false,
} satisfies Partial<Post>;

/** Posts as one reader may see them: the only way from an id to a post. */
@Injectable()
export class PostsLoader {
  constructor(private readonly sql: Sql) {}

  /** By id; null for what is hidden from the reader or absent, without telling which. */
  byId(context: GraphqlContext): DataLoader<string, Post | null> {
    const viewerId = context.viewer?.personId;
    if (viewerId === undefined) throw new BreveError('UNAUTHENTICATED');
    return context.loaders.get(this, 'byId', async (ids) => {
      const found = await this.read(this.sql, viewerId, ids);
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  /**
   * One post that a reader opens.
   *
   * @throws BreveError `NOT_FOUND`, the same for hidden, absent and malformed
   */
  async get(context: GraphqlContext, id: string): Promise<Post> {
    const post = await this.byId(context).load(id);
    if (!post) throw new BreveError('NOT_FOUND');
    return post;
  }

  /** The same after a change: what was read before it is forgotten. */
  getAnew(context: GraphqlContext, id: string): Promise<Post> {
    context.loaders.clear();
    return this.get(context, id);
  }

  /** Posts by id for one reader, on the pool or inside a transaction. */
  async read(runner: SqlRunner, viewerId: string, ids: readonly string[]): Promise<Map<string, Post>> {
    const rows = await runner.rows<PostRow>(READ_POSTS, [viewerId, ids.filter(isId)]);
    return new Map(rows.map((row) => [row.id, toPost(row)]));
  }
}

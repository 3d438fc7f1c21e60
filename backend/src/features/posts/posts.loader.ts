import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import { ChangeLog } from '../../platform/changes/change-log.js';
import { Sql } from '../../platform/database/sql.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { isId } from '../../platform/ids/ids.js';
import { PostParts } from './post-parts.service.js';
import {
  type Post,
  PostKindName,
  REACTION_KINDS,
  type ReactionCount,
  ReactionKind,
  Visibility,
} from './post.model.js';
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

/**
 * One literal, every property always there: objects spread together from this many properties cost V8 a hundred times
 * as much, and this runs for every post on every page.
 */
function toPost(row: PostRow): Post {
  const stands = row.deleted_at === null;
  // Everything a deleted post no longer tells is left out here.
  return {
    id: row.id,
    text: stands ? row.text : null,
    characterCount: stands ? row.character_count : 0,
    kind: stands ? PostKindName[row.kind] : PostKindName.PLAIN,
    visibility: Visibility[row.visibility],
    lang: row.lang,
    createdAt: row.created_at,
    editedAt: stands ? row.edited_at : null,
    deletedAt: row.deleted_at,
    rootId: row.root_id === row.id ? null : row.root_id,
    replyCount: stands ? row.reply_count : 0,
    repostCount: stands ? row.repost_count : 0,
    quoteCount: stands ? row.quote_count : 0,
    reactions: stands ? toReactions(row.reaction_counts) : [],
    viewerReaction: stands && row.viewer_reaction ? ReactionKind[row.viewer_reaction] : null,
    viewerReposted: stands && row.viewer_reposted,
    viewerBookmarked: stands && row.viewer_bookmarked,
    isAcceptedAnswer: stands && row.is_accepted,
    author: null,
    viewerMay: NOTHING,
    audienceTeam: null,
    topics: [],
    mentions: [],
    entities: [],
    authorId: stands ? row.author_id : null,
    stored: stands ? row.entities : [],
    audienceTeamId: row.audience_team_id,
    threadId: row.root_id,
    parentId: row.parent_id,
    quoteOfId: stands ? row.quote_of_id : null,
    acceptedAnswerId: stands ? row.accepted_answer_id : null,
    viewerInAudience: stands && row.viewer_in_audience,
    answersViewer: stands && row.answers_viewer,
    inReplyTo: row.parent_id === null ? null : undefined,
    quoteOf: stands && row.quote_of_id !== null ? undefined : null,
    acceptedAnswer: stands && row.accepted_answer_id !== null ? undefined : null,
  };
}

const NOTHING = { edit: false, delete: false, purge: false, reply: false, acceptAnswer: false };

function toReactions(counts: readonly number[]): ReactionCount[] {
  const reactions: ReactionCount[] = [];
  for (const [index, kind] of REACTION_KINDS.entries()) {
    const count = counts[index] ?? 0;
    if (count > 0) reactions.push({ kind, count });
  }
  return reactions;
}

/** Posts as one reader may see them: the only way from an id to a post. */
@Injectable()
export class PostsLoader {
  constructor(
    private readonly sql: Sql,
    private readonly parts: PostParts,
    private readonly changes: ChangeLog,
  ) {}

  /** By id; null for what is hidden from the reader or absent, without telling which. */
  byId(context: GraphqlContext): DataLoader<string, Post | null> {
    const { viewer } = context;
    if (viewer === null) throw new BreveError('UNAUTHENTICATED');
    return context.loaders.get(this, 'byId', async (ids) => {
      const rows = await this.sql.rows<PostRow>(READ_POSTS, [viewer.personId, ids.filter(isId)]);
      const posts = rows.map(toPost);
      await this.parts.complete(context, viewer, posts);
      const found = new Map(posts.map((post) => [post.id, post]));
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

  /** The same after a change that has been committed: what was read before it is forgotten. */
  async getAnew(context: GraphqlContext, id: string): Promise<Post> {
    context.loaders.clear();
    if (context.hasOneRoot) {
      await this.changes.catchUp();
      context.usesKept = true;
    }
    return this.get(context, id);
  }
}

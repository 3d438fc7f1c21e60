import type { PostKindName, ReactionKind, Visibility } from './post.model.js';
import { inAudience, readable } from './readable.js';
import type { StoredTextEntity } from './stored-text-entity.js';

/** What a post says: the same for all who may read it, until the log of changes tells that it changed. */
export interface PostContent {
  readonly id: string;
  readonly author_id: string;
  readonly kind: keyof typeof PostKindName;
  readonly text: string;
  readonly character_count: number;
  readonly lang: string;
  readonly entities: readonly StoredTextEntity[];
  readonly visibility: keyof typeof Visibility;
  readonly audience_team_id: string | null;
  readonly root_id: string;
  readonly parent_id: string | null;
  readonly quote_of_id: string | null;
  readonly accepted_answer_id: string | null;
  readonly created_at: Date;
  readonly edited_at: Date | null;
  readonly deleted_at: Date | null;
}

/** How a post stands: what it counts, and its reader's own part in it. Of posts that they may read alone. */
export interface PostState {
  readonly id: string;
  readonly reply_count: number;
  readonly repost_count: number;
  readonly quote_count: number;
  readonly reaction_counts: readonly number[];
  /** Of a reply: whether the author of its question accepted it, which is written on the question. */
  readonly is_accepted: boolean;
  readonly viewer_reaction: keyof typeof ReactionKind | null;
  readonly viewer_reposted: boolean;
  readonly viewer_bookmarked: boolean;
  readonly viewer_in_audience: boolean;
  readonly answers_viewer: boolean;
}

/** A post as it is read from the database. */
export interface ReadPost extends PostContent, PostState {
  readonly viewer_may_read: boolean;
}

const CONTENT = `
         p.author_id, p.kind, p.text, p.character_count, p.lang, p.entities, p.visibility,
         CASE WHEN p.visibility = 'TEAM' THEN a.team_id END AS audience_team_id,
         p.root_id, p.parent_id, p.quote_of_id, p.accepted_answer_id, p.created_at, p.edited_at, p.deleted_at`;

const STATE = `
         p.id, c.reply_count, c.repost_count, c.quote_count, c.reaction_counts,
         coalesce(root.accepted_answer_id = p.id, false) AS is_accepted,
         CASE WHEN 0 <> ANY (c.reaction_counts)
              THEN (SELECT r.kind FROM reaction r WHERE r.post_id = p.id AND r.person_id = $1) END AS viewer_reaction,
         EXISTS (SELECT 1 FROM repost r WHERE r.post_id = p.id AND r.person_id = $1) AS viewer_reposted,
         EXISTS (SELECT 1 FROM bookmark b WHERE b.post_id = p.id AND b.person_id = $1) AS viewer_bookmarked,
         ${inAudience('p', '$1')} AS viewer_in_audience,
         coalesce(root.author_id = $1 AND root.kind = 'QUESTION' AND root.deleted_at IS NULL, false) AS answers_viewer`;

/** Of a post that begins its thread no root is looked up: what is asked of it, a root cannot be. */
const FROM = `
    FROM post p
    LEFT JOIN post root ON root.id = nullif(p.root_id, p.id)
    JOIN post_counter c ON c.post_id = p.id`;

/**
 * $1: reader, $2: ids. Own state and counts come with the post: one statement, however many posts. Those that the reader
 * may not read are among them, and say so: their content is kept for others.
 */
export const READ_POSTS = `
  SELECT ${STATE}, ${CONTENT}, ${readable('p', '$1')} AS viewer_may_read
    ${FROM} JOIN audience a ON a.id = p.audience_id
   WHERE p.id = ANY($2::uuid[])`;

/** $1: reader, $2: ids of posts whose content is kept. Only of those that the reader may read. */
export const READ_STATES = `SELECT ${STATE} ${FROM} WHERE p.id = ANY($2::uuid[]) AND ${readable('p', '$1')}`;

export function toContent(row: PostContent): PostContent {
  return {
    id: row.id,
    author_id: row.author_id,
    kind: row.kind,
    text: row.text,
    character_count: row.character_count,
    lang: row.lang,
    entities: row.entities,
    visibility: row.visibility,
    audience_team_id: row.audience_team_id,
    root_id: row.root_id,
    parent_id: row.parent_id,
    quote_of_id: row.quote_of_id,
    accepted_answer_id: row.accepted_answer_id,
    created_at: row.created_at,
    edited_at: row.edited_at,
    deleted_at: row.deleted_at,
  };
}

import type { SqlRunner } from '../../platform/database/sql.js';
import { readableByEach } from '../posts/readable.js';

/** A post as live delivery needs it, with those of the connected viewers who may read it now. */
export interface PostAudience {
  readonly id: string;
  readonly author_id: string;
  readonly kind: string;
  readonly visibility: string;
  readonly root_id: string;
  readonly parent_id: string | null;
  readonly is_deleted: boolean;
  readonly reply_count: number;
  readonly repost_count: number;
  readonly quote_count: number;
  readonly reaction_counts: number[];
  readonly reader_ids: string[];
}

/** $1: the post; $2: viewers. The counts are read here, not taken from events, which may overtake each other. */
const STATEMENT = `
  SELECT p.id, p.author_id, p.kind, p.visibility, p.root_id, p.parent_id, p.deleted_at IS NOT NULL AS is_deleted,
         c.reply_count, c.repost_count, c.quote_count, c.reaction_counts,
         ARRAY(SELECT v.id FROM unnest($2::uuid[]) AS v (id) WHERE ${readableByEach('p', 'v.id')}) AS reader_ids
    FROM post p JOIN post_counter c ON c.post_id = p.id
   WHERE p.id = $1`;

/** A post and its readers among these; null without such a post. */
export async function readPostAudience(
  runner: SqlRunner,
  postId: string,
  viewerIds: readonly string[],
): Promise<PostAudience | null> {
  const [audience] = await runner.rows<PostAudience>(STATEMENT, [postId, viewerIds]);
  return audience ?? null;
}

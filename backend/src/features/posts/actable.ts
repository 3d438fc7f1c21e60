import type { SqlRunner } from '../../platform/database/sql.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { isId } from '../../platform/ids/ids.js';
import { readable } from './readable.js';

/** What an action needs to know of the post it is done to. */
export interface ActablePost {
  readonly id: string;
  readonly author_id: string;
  readonly kind: string;
  readonly visibility: 'COMPANY' | 'TEAM' | 'MENTIONED';
  readonly audience_id: string;
  readonly root_id: string;
  readonly parent_id: string | null;
  readonly quote_of_id: string | null;
  readonly created_at: Date;
}

const FIND_ACTABLE = `
  SELECT p.id, p.author_id, p.kind, p.visibility, p.audience_id, p.root_id, p.parent_id, p.quote_of_id, p.created_at,
         p.deleted_at
    FROM post p
   WHERE p.id = $2 AND ${readable('p', '$1')}`;

/**
 * A post that a reader wants to act on: answer, quote, repost, react, edit, delete.
 *
 * @throws BreveError `NOT_FOUND` for hidden, absent and malformed alike; `POST_DELETED` on a tombstone
 */
export async function getActable(runner: SqlRunner, viewerId: string, postId: string): Promise<ActablePost> {
  const [post] = isId(postId)
    ? await runner.rows<ActablePost & { deleted_at: Date | null }>(FIND_ACTABLE, [viewerId, postId])
    : [];
  if (!post) throw new BreveError('NOT_FOUND');
  if (post.deleted_at) throw new BreveError('POST_DELETED');
  return post;
}

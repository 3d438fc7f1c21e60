import type { Transaction } from '../../platform/database/transaction.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { isId } from '../../platform/ids/ids.js';
import { inAudience, readable } from './readable.js';

/** What an action needs to know of the post it is done to. */
export interface ActablePost {
  readonly id: string;
  readonly author_id: string;
  readonly kind: string;
  readonly text: string;
  readonly lang: string;
  readonly visibility: 'COMPANY' | 'TEAM' | 'MENTIONED';
  readonly audience_id: string;
  readonly root_id: string;
  readonly parent_id: string | null;
  readonly quote_of_id: string | null;
  readonly accepted_answer_id: string | null;
  readonly created_at: Date;
  readonly edited_at: Date | null;
  /** Whether whoever acts is in its audience now, and not only its author. */
  readonly in_audience: boolean;
}

/**
 * How firmly an action holds its post until commit.
 *
 * `stays`: it is not deleted meanwhile (answering, quoting, reposting, reacting).
 * `same`: nor changed (editing).
 * `alone`: nor does anything new hang on it (deleting).
 */
export type Hold = 'stays' | 'same' | 'alone';

const LOCKS: Record<Hold, string> = {
  stays: 'FOR KEY SHARE OF p',
  same: 'FOR NO KEY UPDATE OF p',
  alone: 'FOR UPDATE OF p',
};

function statement(lock: string): string {
  return `
  SELECT p.id, p.author_id, p.kind, p.text, p.lang, p.visibility, p.audience_id, p.root_id, p.parent_id,
         p.quote_of_id, p.accepted_answer_id, p.created_at, p.edited_at, p.deleted_at, ${inAudience('p', '$1')} AS in_audience
    FROM post p
   WHERE p.id = $2 AND ${readable('p', '$1')} ${lock}`;
}

/**
 * A post that a reader wants to act on. It is held: whoever waited for another's change sees that change.
 *
 * @throws BreveError `NOT_FOUND` for hidden, absent and malformed alike; `POST_DELETED` on a tombstone
 */
export async function getActable(
  transaction: Transaction,
  viewerId: string,
  postId: string,
  hold: Hold,
): Promise<ActablePost> {
  const post = isId(postId)
    ? await transaction.row<ActablePost & { deleted_at: Date | null }>(statement(LOCKS[hold]), [
        viewerId,
        postId,
      ])
    : null;
  if (!post) throw new BreveError('NOT_FOUND');
  if (post.deleted_at) throw new BreveError('POST_DELETED');
  return post;
}

/**
 * The same for what only its author may do.
 *
 * @throws BreveError `NOT_FOUND`, `POST_DELETED`, `FORBIDDEN` to other readers
 */
export async function getOwn(
  transaction: Transaction,
  viewerId: string,
  postId: string,
  hold: Hold,
): Promise<ActablePost> {
  const post = await getActable(transaction, viewerId, postId, hold);
  if (post.author_id !== viewerId) throw new BreveError('FORBIDDEN', { reason: 'author' });
  return post;
}

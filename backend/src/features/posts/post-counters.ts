import type { Transaction } from '../../platform/database/transaction.js';
import type { PostCounts } from './posts.events.js';

/** How much to add to a post's counts. */
export interface CountChange {
  readonly replies?: number;
  readonly reposts?: number;
  readonly quotes?: number;
  /** Position in `REACTION_KINDS`, and how much to add there. */
  readonly reactions?: readonly { readonly index: number; readonly by: number }[];
}

/**
 * Holds the counts of posts until commit, in the order of their ids. Called before more than one of them is changed, so
 * that two transactions never wait for each other in a ring; and by whoever must know a row before counting it.
 */
export async function holdCounts(transaction: Transaction, postIds: readonly string[]): Promise<void> {
  if (postIds.length === 0) return;
  await transaction.rows(
    'SELECT 1 FROM post_counter WHERE post_id = ANY($1::uuid[]) ORDER BY post_id FOR NO KEY UPDATE',
    [postIds],
  );
}

/** Changes the counts of a post and tells everybody who has it on screen; a tombstone tells none. */
export async function countPost(
  transaction: Transaction,
  postId: string,
  change: CountChange,
): Promise<void> {
  const added = [0, 0, 0, 0, 0, 0];
  for (const { index, by } of change.reactions ?? []) added[index] = (added[index] ?? 0) + by;
  const counted = await transaction.row<PostCounts & { stands: boolean }>(
    `UPDATE post_counter c
        SET reply_count = reply_count + $2, repost_count = repost_count + $3, quote_count = quote_count + $4,
            reaction_counts = ARRAY(
              SELECT old + new FROM unnest(reaction_counts, $5::int[]) WITH ORDINALITY AS both_(old, new, position)
               ORDER BY position)
       FROM post p
      WHERE c.post_id = $1 AND p.id = c.post_id
      RETURNING reply_count AS "replyCount", repost_count AS "repostCount", quote_count AS "quoteCount",
                reaction_counts AS "reactionCounts", p.deleted_at IS NULL AS stands`,
    [postId, change.replies ?? 0, change.reposts ?? 0, change.quotes ?? 0, added],
  );
  if (!counted) return;
  const { stands, ...counts } = counted;
  if (stands) transaction.emit('post.counted', { postId, counts });
}

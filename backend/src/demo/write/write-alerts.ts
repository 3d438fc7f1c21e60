import { AlertHitEntity } from '../../features/notifications/alert-hit.entity.js';
import { FOLLOWED_POSTS, type FollowedPost } from '../../features/notifications/follow-alerts.query.js';
import { NotificationEntity } from '../../features/notifications/notification.entity.js';
import type { Transaction } from '../../platform/database/transaction.js';
import type { DemoIds } from './demo-ids.js';
import { load } from './load.js';

const TEN_MINUTES = 10 * 60_000;

/** $1: since when. */
const LATELY = 'SELECT id, author_id, created_at FROM post WHERE created_at >= $1 AND deleted_at IS NULL';

interface Post {
  id: string;
  author_id: string;
  created_at: Date;
}

interface Rung extends FollowedPost {
  readonly notificationId: string;
  readonly at: Date;
  readonly newest: Post;
}

/**
 * What rang for those who follow by bell, as it does at work: one notification a thing followed and ten minutes. Comes
 * after all else that people are told.
 *
 * @param o `since`: from when on it rang; `readUntil`: what came before has been read
 */
export async function writeAlerts(
  transaction: Transaction,
  ids: DemoIds,
  { since, readUntil }: { since: Date; readUntil: Date },
): Promise<void> {
  const lately = await transaction.rows<Post>(LATELY, [since]);
  const posts = new Map(lately.map((post) => [post.id, post]));
  const found = await transaction.rows<FollowedPost>(FOLLOWED_POSTS, [[...posts.keys()]]);
  const rung = new Map<string, Rung>();
  const hits: { personId: string; postId: string; notificationId: string }[] = [];
  for (const bell of found) {
    const post = posts.get(bell.post_id);
    if (!post) continue;
    const key = `${bell.person_id} ${bell.subject_id}`;
    const open = [...rung.values()].findLast((each) => `${each.person_id} ${each.subject_id}` === key);
    const goesOn = open && post.created_at.getTime() - open.at.getTime() < TEN_MINUTES;
    const notificationId = goesOn ? open.notificationId : ids.next(post.created_at.getTime());
    rung.set(notificationId, {
      ...bell,
      notificationId,
      at: goesOn ? open.at : post.created_at,
      newest: post,
    });
    hits.push({ personId: bell.person_id, postId: post.id, notificationId });
  }
  await load(
    transaction,
    NotificationEntity,
    [...rung.values()].map(({ notificationId, person_id, subject_id, newest, at }) => ({
      id: notificationId,
      personId: person_id,
      kind: 'POSTED',
      actorId: newest.author_id,
      postId: newest.id,
      subjectId: subject_id,
      reactionKind: null,
      createdAt: at,
      readAt: newest.created_at < readUntil ? readUntil : null,
    })),
  );
  await load(transaction, AlertHitEntity, hits);
}

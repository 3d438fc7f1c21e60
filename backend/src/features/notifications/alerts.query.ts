import { readable } from '../posts/readable.js';
import type { AlertSource } from './alert-sources.js';

/** $1: whom it concerns; held until commit, in one order, so that two posts do not wait for each other in a ring. */
export const HOLD = 'SELECT FROM person WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE';

/**
 * $1: whom; $2: what for; $3: ids of new notifications; $4: the kind; $5: the post; $6: since when a notification goes on;
 * $7: now. One that goes on shows this post and is unread again.
 */
export function ringStatement({ stands }: AlertSource): string {
  return `
  WITH placed AS (
    SELECT w.person_id, w.subject_id, coalesce((
             SELECT n.id FROM notification n
              WHERE n.person_id = w.person_id AND n.kind = $4 AND n.subject_id = w.subject_id AND n.created_at > $6
              ORDER BY n.created_at DESC, n.id DESC LIMIT 1), w.new_id) AS notification_id
      FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS w (person_id, subject_id, new_id)
     WHERE ${stands('w.person_id', 'w.subject_id')}
  ), hit AS (
    INSERT INTO alert_hit (person_id, post_id, notification_id)
    SELECT placed.person_id, $5, placed.notification_id FROM placed
    ON CONFLICT DO NOTHING
    RETURNING person_id
  )
  INSERT INTO notification (id, person_id, kind, actor_id, post_id, subject_id, created_at)
  SELECT placed.notification_id, placed.person_id, $4, p.author_id, p.id, placed.subject_id, $7
    FROM hit JOIN placed ON placed.person_id = hit.person_id JOIN post p ON p.id = $5
  ON CONFLICT (id) DO UPDATE SET actor_id = excluded.actor_id, post_id = excluded.post_id, read_at = NULL
  RETURNING person_id, subject_id, actor_id`;
}

/** $1: a post that is being deleted. What rang with it and stands for others too shows the newest of these. */
export const FORGET = `
  WITH gone AS (DELETE FROM alert_hit WHERE post_id = $1 RETURNING notification_id)
  UPDATE notification n SET post_id = newest.id, actor_id = newest.author_id
    FROM gone
    JOIN notification o ON o.id = gone.notification_id AND o.post_id = $1
    CROSS JOIN LATERAL (
      SELECT p.id, p.author_id
        FROM alert_hit h JOIN post p ON p.id = h.post_id
       WHERE h.notification_id = o.id AND p.id <> $1 AND p.deleted_at IS NULL AND ${readable('p', 'o.person_id')}
       ORDER BY p.created_at DESC, p.id DESC LIMIT 1) newest
   WHERE n.id = o.id
  RETURNING n.person_id`;

/** How many posts each notification stands for that its reader may read now. $1: notifications; $2: whose. */
export const COUNT = `
  SELECT n.id, n.subject_id,
         (SELECT count(*)::int FROM alert_hit h JOIN post p ON p.id = h.post_id
           WHERE h.notification_id = n.id AND p.deleted_at IS NULL AND ${readable('p', '$2')}) AS post_count
    FROM notification n WHERE n.id = ANY($1::uuid[]) AND n.person_id = $2 AND n.subject_id IS NOT NULL`;

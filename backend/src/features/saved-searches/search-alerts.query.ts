import { readable, readableByEach } from '../posts/readable.js';
import { carriesChosen } from '../topics/topic-members.js';

/** A saved search that a new post may ring for. */
export interface Candidate {
  readonly post_id: string;
  readonly id: string;
  readonly person_id: string;
  readonly query: string;
  readonly language: 'fr' | 'en';
  readonly time_zone: string;
}

/**
 * $1: posts. Whose searches may want them, by their words: people who are there, may read the post, did not write it, have
 * muted neither its author nor a topic of it, and were not told of it otherwise.
 */
export const CANDIDATES = `
  WITH told AS MATERIALIZED (
    SELECT p.*, breve_search_vector(p.text) AS words FROM post p WHERE p.id = ANY($1::uuid[]) AND p.deleted_at IS NULL
  )
  SELECT p.id AS post_id, s.id, s.person_id, s.query, o.language, o.time_zone
    FROM told p
    JOIN saved_search s ON s.level = 'BELL' AND s.person_id <> p.author_id AND (s.words IS NULL OR p.words @@ s.words)
    JOIN person o ON o.id = s.person_id AND o.suspended_at IS NULL
   WHERE ${readableByEach('p', 's.person_id')}
     AND NOT EXISTS (SELECT FROM person_mute pm WHERE pm.person_id = s.person_id AND pm.muted_person_id = p.author_id)
     AND NOT ${carriesChosen('topic_mute', 'p.id', 's.person_id')}
     AND NOT EXISTS (SELECT FROM notification n WHERE n.person_id = s.person_id AND n.post_id = p.id)
     AND NOT EXISTS (SELECT FROM search_hit h WHERE h.post_id = p.id AND h.saved_search_id = s.id)
   ORDER BY p.created_at, p.id, s.person_id, s.position, s.id`;

/** $1: which; held until commit, in one order, so that two posts do not wait for each other in a ring. */
export const HOLD = `
  SELECT s.id, s.person_id, s.alert_id, s.alert_at
    FROM saved_search s WHERE s.id = ANY($1::uuid[]) AND s.level = 'BELL' ORDER BY s.id FOR UPDATE`;

/** $1: searches; $2: their notifications; $3: the post. Gives those it had not rung for. */
export const HIT = `
  INSERT INTO search_hit (saved_search_id, post_id, notification_id)
  SELECT h.search_id, $3, h.notification_id FROM unnest($1::uuid[], $2::uuid[]) AS h (search_id, notification_id)
  ON CONFLICT DO NOTHING
  RETURNING saved_search_id AS id`;

/** $1: notifications; $2: whose; $3: the post; $4: now. One that is there shows the newest post and is unread again. */
export const RING = `
  INSERT INTO notification (id, person_id, kind, actor_id, post_id, created_at)
  SELECT r.id, r.person_id, 'SEARCH', p.author_id, p.id, $4
    FROM unnest($1::uuid[], $2::uuid[]) AS r (id, person_id) JOIN post p ON p.id = $3
  ON CONFLICT (id) DO UPDATE SET actor_id = excluded.actor_id, post_id = excluded.post_id, read_at = NULL`;

/** $1: searches; $2: their new notifications; $3: now. */
export const BEGIN_ALERT = `
  UPDATE saved_search s SET alert_id = b.notification_id, alert_at = $3
    FROM unnest($1::uuid[], $2::uuid[]) AS b (id, notification_id) WHERE s.id = b.id`;

/**
 * $1: a post that was deleted. What rang with it and stood for others too shows the newest of these again.
 */
export const FORGET = `
  WITH gone AS (DELETE FROM search_hit WHERE post_id = $1 RETURNING saved_search_id, notification_id)
  INSERT INTO notification (id, person_id, kind, actor_id, post_id, created_at)
  SELECT g.notification_id, s.person_id, 'SEARCH', newest.author_id, newest.id, newest.created_at
    FROM gone g
    JOIN saved_search s ON s.id = g.saved_search_id
    CROSS JOIN LATERAL (
      SELECT p.id, p.author_id, p.created_at
        FROM search_hit h JOIN post p ON p.id = h.post_id
       WHERE h.notification_id = g.notification_id AND p.id <> $1 AND p.deleted_at IS NULL
         AND ${readable('p', 's.person_id')}
       ORDER BY p.created_at DESC, p.id DESC LIMIT 1) newest
  ON CONFLICT DO NOTHING
  RETURNING person_id`;

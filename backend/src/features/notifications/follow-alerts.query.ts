import { mayRing } from './alert-sources.js';

/** A bell that a new post is to ring. */
export interface FollowedPost {
  readonly post_id: string;
  readonly person_id: string;
  readonly subject_id: string;
}

/**
 * $1: posts. Whose bells on their authors and topics they ring: for what a follow brings into one's home, so of a person
 * no replies. Of several the person comes first, then topics in one order, which keeps two that were merged one.
 */
export const FOLLOWED_POSTS = `
  WITH told AS MATERIALIZED (SELECT p.* FROM post p WHERE p.id = ANY($1::uuid[])),
  bell (post_id, person_id, subject_id, strength) AS (
    SELECT p.id, f.follower_id, f.followee_id, 1
      FROM told p JOIN person_follow f ON f.followee_id = p.author_id AND f.level = 'BELL'
     WHERE p.parent_id IS NULL
    UNION ALL
    SELECT c.post_id, f.person_id, f.topic_id, 2
      FROM told p JOIN post_topic c ON c.post_id = p.id
      JOIN topic_follow f ON f.topic_id = c.topic_id AND f.level = 'BELL'
    UNION ALL
    SELECT c.post_id, f.person_id, f.topic_id, 2
      FROM told p JOIN post_topic c ON c.post_id = p.id JOIN topic_same same ON same.topic_id = c.topic_id
      JOIN topic_follow f ON f.topic_id = same.other_id AND f.level = 'BELL'
  )
  SELECT DISTINCT ON (p.created_at, p.id, b.person_id) p.id AS post_id, b.person_id, b.subject_id
    FROM told p JOIN bell b ON b.post_id = p.id JOIN person o ON o.id = b.person_id
   WHERE ${mayRing('p', 'o')}
   ORDER BY p.created_at, p.id, b.person_id, b.strength, b.subject_id`;

/** Whether somebody follows a person or a topic by bell, as an SQL condition over ids. */
export function followedByBell(person: string, subject: string): string {
  return `(EXISTS (SELECT FROM person_follow f WHERE f.follower_id = ${person} AND f.followee_id = ${subject} AND f.level = 'BELL')
    OR EXISTS (SELECT FROM topic_follow f WHERE f.person_id = ${person} AND f.topic_id = ${subject} AND f.level = 'BELL'))`;
}

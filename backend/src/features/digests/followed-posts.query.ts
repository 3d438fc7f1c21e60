import type { SqlRunner } from '../../platform/database/sql.js';
import { showable } from '../timelines/home-conditions.js';
import { MOST_COUNTED } from './digest-content.js';
import { postsFrom } from './digest-posts.query.js';
import type { DigestQuestion } from './digest-section.js';

/** A post, and the topic by which it comes; null for whoever wrote it. */
export interface FollowedPost {
  readonly id: string;
  readonly topicId: string | null;
}

/**
 * $1: reader; $2, $3: span; $4: what was held already; $5: limit. What others wrote that a follow brings into a home, so
 * of a person no replies, of whom and what the reader follows by digest or bell.
 */
const FOLLOWED = `
  WITH followed (post_id, topic_id) AS (
    SELECT p.id, NULL::uuid
      FROM person_follow f JOIN post p ON p.author_id = f.followee_id AND p.parent_id IS NULL AND p.deleted_at IS NULL
     WHERE f.follower_id = $1 AND f.level <> 'FEED' AND p.created_at >= $2 AND p.created_at < $3
    UNION ALL
    SELECT c.post_id, f.topic_id
      FROM topic_follow f JOIN post_topic c ON c.topic_id = f.topic_id
     WHERE f.person_id = $1 AND f.level <> 'FEED' AND c.created_at >= $2 AND c.created_at < $3
    UNION ALL
    SELECT c.post_id, f.topic_id
      FROM topic_follow f JOIN topic_same same ON same.topic_id = f.topic_id JOIN post_topic c ON c.topic_id = same.other_id
     WHERE f.person_id = $1 AND f.level <> 'FEED' AND c.created_at >= $2 AND c.created_at < $3
  ), one AS (
    SELECT DISTINCT ON (post_id) post_id, topic_id FROM followed ORDER BY post_id, topic_id NULLS FIRST
  )
  SELECT p.id, one.topic_id AS "topicId"
    FROM one JOIN post p ON p.id = one.post_id
   WHERE p.author_id <> $1 AND p.id <> ALL($4::uuid[]) AND ${showable('p', '$1')}
   ORDER BY p.created_at DESC, p.id DESC LIMIT $5`;

/** Newest first; a post by whoever wrote it before its topics. */
export function readFollowed(runner: SqlRunner, { viewer, span }: DigestQuestion): Promise<FollowedPost[]> {
  return runner.rows(FOLLOWED, [viewer.personId, postsFrom(span), span.to, span.heldIds, MOST_COUNTED]);
}

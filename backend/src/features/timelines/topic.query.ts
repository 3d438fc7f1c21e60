import type { Keyset, Page } from '../../platform/database/keyset.js';
import type { SqlRunner } from '../../platform/database/sql.js';
import { readable } from '../posts/readable.js';
import { topicMembers } from '../topics/topic-members.js';
import { directed, placeOf } from './directed.js';

/** A page of each topic that is one with it, by that topic's index; the best of them are the page. */
const STATEMENT = directed(
  ({ beyond, order }) => `
  SELECT DISTINCT found.id, found.at
    FROM (${topicMembers('$5')}) AS member (id)
    CROSS JOIN LATERAL (
      SELECT p.id, p.created_at AS at
        FROM post_topic l JOIN post p ON p.id = l.post_id
       WHERE l.topic_id = member.id AND p.deleted_at IS NULL AND ${readable('p', '$4')}
         AND (l.created_at, l.post_id) ${beyond} ($1::timestamptz, $2::uuid)
       ORDER BY l.created_at ${order}, l.post_id ${order}
       LIMIT $3) AS found
   ORDER BY found.at ${order}, found.id ${order}
   LIMIT $3`,
);

/** Readable posts and replies that carry a topic. */
export function readTopicTimeline(
  runner: SqlRunner,
  viewerId: string,
  topicId: string,
  part: Page,
): Promise<Keyset[]> {
  return runner.rows(STATEMENT(part), [...placeOf(part), viewerId, topicId]);
}

/** The newest posts and replies that carry a topic, whoever may read them. */
export function readTopicHead(runner: SqlRunner, topicId: string, limit: number): Promise<Keyset[]> {
  return runner.rows(
    `SELECT DISTINCT found.id, found.at
       FROM (${topicMembers('$1')}) AS member (id)
       CROSS JOIN LATERAL (
         SELECT p.id, p.created_at AS at
           FROM post_topic l JOIN post p ON p.id = l.post_id
          WHERE l.topic_id = member.id AND p.deleted_at IS NULL
          ORDER BY l.created_at DESC, l.post_id DESC
          LIMIT $2) AS found
      ORDER BY found.at DESC, found.id DESC
      LIMIT $2`,
    [topicId, limit],
  );
}

/** Of some posts those that carry a topic, each at its place, whoever may read them. */
export function readTopicPlaces(
  runner: SqlRunner,
  topicId: string,
  postIds: readonly string[],
): Promise<Keyset[]> {
  return runner.rows(
    `SELECT DISTINCT p.id, p.created_at AS at
       FROM post_topic l JOIN post p ON p.id = l.post_id
      WHERE l.topic_id IN (${topicMembers('$1')}) AND l.post_id = ANY($2::uuid[]) AND p.deleted_at IS NULL`,
    [topicId, postIds],
  );
}

/** The keys of the posts that may carry a topic: its members. */
export async function readTopicKeys(runner: SqlRunner, topicId: string): Promise<string[]> {
  const rows = await runner.rows<{ id: string }>(
    `SELECT member.id FROM (${topicMembers('$1')}) AS member (id)`,
    [topicId],
  );
  return rows.map(({ id }) => id);
}

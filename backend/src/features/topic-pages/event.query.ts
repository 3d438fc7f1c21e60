import { unlessFew } from '../../platform/covenant/few.js';
import type { SqlRunner } from '../../platform/database/sql.js';
import { topicMembers } from '../topics/topic-members.js';

const MOST = 5;

export interface EditionRow {
  readonly topic_id: string;
  /** The topic it was written for: `topic_id`, or one merged into it. */
  readonly own_id: string;
  readonly starts_on: string;
  readonly ends_on: string;
  readonly today: string;
}

/** $1: topics; $2: now. Each edition, of those merged into them too, the latest first; the day is the company's. */
const EDITIONS = `
  SELECT asked.id AS topic_id, e.topic_id AS own_id, e.starts_on::text, e.ends_on::text,
         ($2::timestamptz AT TIME ZONE coalesce((SELECT time_zone FROM company), 'UTC'))::date::text AS today
    FROM unnest($1::uuid[]) AS asked (id) JOIN topic_edition e ON e.topic_id IN (${topicMembers('asked.id')})
   ORDER BY asked.id, e.starts_on DESC, e.topic_id <> asked.id, e.topic_id`;

export function readEditions(
  runner: SqlRunner,
  topicIds: readonly string[],
  now: Date,
): Promise<EditionRow[]> {
  return runner.rows(EDITIONS, [topicIds, now]);
}

export interface RecapRow {
  readonly post_count: number;
  /** Null for fewer than five. */
  readonly author_count: number | null;
  readonly question_count: number;
  readonly reposted_ids: string[];
  readonly question_ids: string[];
}

/** $1: topic; $2, $3: first and last day. Company posts alone: what is told is known to all. */
const RECAP = `
  WITH zone AS (SELECT coalesce((SELECT time_zone FROM company), 'UTC') AS name),
  carried AS (
    SELECT DISTINCT p.id, p.author_id, p.kind, p.parent_id, p.created_at, c.repost_count, c.reply_count
      FROM zone, post_topic l JOIN post p ON p.id = l.post_id JOIN post_counter c ON c.post_id = p.id
     WHERE l.topic_id IN (${topicMembers('$1')}) AND p.visibility = 'COMPANY' AND p.deleted_at IS NULL
       AND l.created_at >= $2::date::timestamp AT TIME ZONE zone.name
       AND l.created_at < ($3::date + 1)::timestamp AT TIME ZONE zone.name)
  SELECT count(*)::int AS post_count, (${unlessFew('count(DISTINCT author_id)', 'author_id')})::int AS author_count,
         count(*) FILTER (WHERE kind = 'QUESTION')::int AS question_count,
         ARRAY(SELECT id FROM carried WHERE repost_count > 0
                ORDER BY repost_count DESC, created_at DESC, id LIMIT ${String(MOST)}) AS reposted_ids,
         ARRAY(SELECT id FROM carried WHERE kind = 'QUESTION'
                ORDER BY reply_count DESC, created_at DESC, id LIMIT ${String(MOST)}) AS question_ids
    FROM carried`;

export async function readRecap(
  runner: SqlRunner,
  topicId: string,
  edition: { starts_on: string; ends_on: string },
): Promise<RecapRow> {
  const [row] = await runner.rows<RecapRow>(RECAP, [topicId, edition.starts_on, edition.ends_on]);
  if (!row) throw new Error('A count gives a row.');
  return row;
}

/** $1: topic; $2: how many. What everybody in the room may read, newest first, but for what was taken off. */
const WALL = `
  SELECT DISTINCT found.id, found.created_at
    FROM (${topicMembers('$1')}) AS member (id)
    CROSS JOIN LATERAL (
      SELECT p.id, p.created_at
        FROM post_topic l JOIN post p ON p.id = l.post_id
       WHERE l.topic_id = member.id AND p.visibility = 'COMPANY' AND p.deleted_at IS NULL
         AND NOT EXISTS (SELECT FROM topic_wall_hidden h
                          WHERE h.post_id = p.id AND h.topic_id IN (${topicMembers('$1')}))
       ORDER BY l.created_at DESC, l.post_id DESC LIMIT $2) AS found
   ORDER BY found.created_at DESC, found.id DESC LIMIT $2`;

export async function readWall(runner: SqlRunner, topicId: string, limit: number): Promise<string[]> {
  const rows = await runner.rows<{ id: string }>(WALL, [topicId, limit]);
  return rows.map(({ id }) => id);
}

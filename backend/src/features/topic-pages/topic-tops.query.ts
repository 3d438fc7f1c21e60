import type { SqlRunner } from '../../platform/database/sql.js';
import { topicMembers } from '../topics/topic-members.js';

/** A topic that others were merged into shows the pins of all of them: at most so many. */
const MOST_SHOWN = 6;
const MOST_OFFICIAL = 3;

interface TopRow {
  readonly topic_id: string;
  readonly post_id: string;
}

/** The topic of the pin is the one the post was written with: taken apart, each topic keeps its own. */
const SHOWS = `JOIN post p ON p.id = pin.post_id AND p.visibility = 'COMPANY' AND p.deleted_at IS NULL
        JOIN post_topic carried ON carried.post_id = p.id AND carried.topic_id = pin.topic_id`;

/** $1: topics. Only company posts that still carry one of its members: what is pinned is for everybody. */
const PINNED = `
  SELECT asked.id AS topic_id, top.post_id
    FROM unnest($1::uuid[]) AS asked (id) CROSS JOIN LATERAL (
      SELECT pin.post_id, max(pin.pinned_at) AS pinned_at
        FROM topic_pin pin ${SHOWS}
       WHERE pin.topic_id IN (${topicMembers('asked.id')})
       GROUP BY pin.post_id
       ORDER BY 2 DESC, 1 LIMIT ${String(MOST_SHOWN)}) AS top
   ORDER BY top.pinned_at DESC, top.post_id`;

/** $1: topics. The newest announcements that carry it and are not pinned to it. */
const OFFICIAL = `
  SELECT asked.id AS topic_id, top.post_id
    FROM unnest($1::uuid[]) AS asked (id) CROSS JOIN LATERAL (
      SELECT DISTINCT p.id AS post_id, p.created_at
        FROM post_topic l JOIN post p ON p.id = l.post_id
       WHERE l.topic_id IN (${topicMembers('asked.id')}) AND p.kind = 'ANNOUNCEMENT'
         AND p.visibility = 'COMPANY' AND p.deleted_at IS NULL
         AND NOT EXISTS (SELECT FROM topic_pin pin
                          WHERE pin.post_id = p.id AND pin.topic_id IN (${topicMembers('asked.id')}))
       ORDER BY p.created_at DESC, p.id DESC LIMIT ${String(MOST_OFFICIAL)}) AS top
   ORDER BY top.created_at DESC, top.post_id DESC`;

export interface PinnablePost {
  readonly author_id: string;
  /** The topic to pin it to: one of the members that it carries; null where it does not fit. */
  readonly topic_id: string | null;
  readonly is_pinned: boolean;
  /** How many are pinned now. */
  readonly pins: number;
}

/** $1: topic; $2: post. */
const PINNABLE = `
  SELECT p.author_id,
         (SELECT l.topic_id FROM post_topic l
           WHERE l.post_id = p.id AND l.topic_id IN (${topicMembers('$1')})
             AND p.visibility = 'COMPANY' AND p.deleted_at IS NULL
           ORDER BY l.topic_id = $1 DESC, l.position LIMIT 1) AS topic_id,
         EXISTS (SELECT FROM topic_pin o
                  WHERE o.post_id = p.id AND o.topic_id IN (${topicMembers('$1')})) AS is_pinned,
         (SELECT count(DISTINCT p.id)::int FROM topic_pin pin ${SHOWS}
           WHERE pin.topic_id IN (${topicMembers('$1')})) AS pins
    FROM post p WHERE p.id = $2`;

export function readPinnable(runner: SqlRunner, topicId: string, postId: string): Promise<PinnablePost[]> {
  return runner.rows(PINNABLE, [topicId, postId]);
}

/** What stands on top of topics, in their order there. */
export async function readTops(
  runner: SqlRunner,
  which: 'pinned' | 'official',
  topicIds: readonly string[],
): Promise<string[][]> {
  const rows = await runner.rows<TopRow>(which === 'pinned' ? PINNED : OFFICIAL, [topicIds]);
  return topicIds.map((id) => rows.filter((row) => row.topic_id === id).map((row) => row.post_id));
}

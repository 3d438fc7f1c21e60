import type { Transaction } from '../../platform/database/transaction.js';
import { shownTopic, spelledTopics, topicMembers } from './topic-members.js';

/** A topic whose group is held until commit. */
export interface HeldTopic {
  readonly id: string;
  readonly ownerId: string | null;
  /** The topic that stands for it. */
  readonly shownId: string;
  /** What it was merged into; null for one that stands for itself. */
  readonly intoId: string | null;
  /** Everybody may know of it. */
  readonly isPublic: boolean;
  /** How many company posts carry it or one merged into it. */
  readonly wholeCount: number;
  /** All topics that are one with it, itself included. */
  readonly members: readonly string[];
}

/** In the order of ids, as posting holds the topics it counts: a post that is being counted is waited for, and waits. */
const HOLD = {
  'NO KEY UPDATE': hold('NO KEY UPDATE'),
  UPDATE: hold('UPDATE'),
};

function hold(strength: string): string {
  return `
    SELECT t.id FROM topic t
     WHERE t.id IN (SELECT unnest($1::uuid[]) UNION SELECT other_id FROM topic_same WHERE topic_id = ANY($1::uuid[]))
     ORDER BY t.id FOR ${strength}`;
}

const READ = `
  SELECT t.id, t.owner_id AS "ownerId", ${shownTopic('t.id')} AS "shownId", a.into_id AS "intoId",
         t.declared_at IS NOT NULL OR t.post_count + t.merged_count > 0 AS "isPublic",
         t.post_count + t.merged_count AS "wholeCount", ARRAY(${topicMembers('t.id')}) AS members
    FROM topic t LEFT JOIN topic_alias a ON a.merged_id = t.id
   WHERE t.id = ANY($1::uuid[])`;

/**
 * Merging and undoing come one after the other: they are rare, and each sees the groups the last one left. Posting waits
 * for neither this lock nor, but for the topics held, for them.
 */
const ALONE = 7_140_171;

/**
 * Holds topics with all that are one with them; by id.
 *
 * @param strength with `UPDATE` a post that carries one of them waits even where it is not counted
 */
export async function holdGroups(
  transaction: Transaction,
  ids: readonly string[],
  strength: keyof typeof HOLD = 'NO KEY UPDATE',
): Promise<Map<string, HeldTopic>> {
  await transaction.rows('SELECT pg_advisory_xact_lock($1)', [ALONE]);
  const held = await transaction.rows<{ id: string }>(HOLD[strength], [ids]);
  const rows = await transaction.rows<HeldTopic>(READ, [held.map(({ id }) => id)]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** How many company posts carry topics of both groups. The rows of one are read, and each is looked up in the other. */
export async function sharedPosts(
  transaction: Transaction,
  one: readonly string[],
  other: readonly string[],
): Promise<number> {
  const row = await transaction.row<{ count: number }>(
    `SELECT count(*)::int AS count
       FROM (SELECT l.post_id FROM post_topic l WHERE l.topic_id = ANY($1::uuid[])
             INTERSECT SELECT l.post_id FROM post_topic l WHERE l.topic_id = ANY($2::uuid[])) AS shared
       JOIN post p ON p.id = shared.post_id
      WHERE p.visibility = 'COMPANY'`,
    [one, other],
  );
  return row?.count ?? 0;
}

/** Counts anew what only merged topics bring to the one that stands for them: at once where there are none. */
export async function recountTopic(
  transaction: Transaction,
  shownId: string,
  members: readonly string[],
): Promise<void> {
  await transaction.rows(
    `UPDATE topic t SET merged_count = CASE WHEN cardinality($2::uuid[]) = 1 THEN 0 ELSE (
              SELECT count(DISTINCT l.post_id) FROM post_topic l JOIN post p ON p.id = l.post_id
               WHERE l.topic_id = ANY($2::uuid[]) AND p.visibility = 'COMPANY') - t.post_count END
      WHERE t.id = $1`,
    [shownId, members],
  );
}

/** Names topics from which spellings were kept apart after the spelling most used in them now. */
export async function nameBySpelling(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await transaction.rows(
    `UPDATE topic t SET name = coalesce((
              SELECT s.spelling FROM topic_spelling s
               WHERE s.topic_id IN (${spelledTopics('t.id')}) AND s.post_count > 0
               ORDER BY s.post_count DESC, s.spelling LIMIT 1), t.name)
      WHERE t.id = ANY($1::uuid[]) AND EXISTS (SELECT FROM topic_split split WHERE split.from_id = t.id)`,
    [ids],
  );
}

/** Writes which topics are one; those of the groups given and no others. */
export async function relateTopics(
  transaction: Transaction,
  groups: readonly (readonly string[])[],
): Promise<void> {
  await transaction.rows('DELETE FROM topic_same WHERE topic_id = ANY($1::uuid[])', [groups.flat()]);
  for (const group of groups) {
    await transaction.rows(
      `INSERT INTO topic_same (topic_id, other_id)
       SELECT one.id, other.id FROM unnest($1::uuid[]) AS one (id) CROSS JOIN unnest($1::uuid[]) AS other (id)
        WHERE one.id <> other.id`,
      [group],
    );
  }
}

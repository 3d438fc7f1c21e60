import type { Transaction } from '../../platform/database/transaction.js';
import { escapeLike } from '../../platform/database/word-patterns.js';
import { carriedTopics, entitiesApart, type KeptApart, type StoredEntity } from './kept-apart.js';

/** How many posts are looked at in one statement. */
const AT_ONCE = 2000;

interface FoundPost {
  id: string;
  created_at: Date;
  text: string;
  entities: StoredEntity[];
}

/**
 * $1: topic; $2: spellings; $3: patterns of them within a text, for a post keeps the spelling that comes first alone; $4,
 * $5: the place after which to go on; $6: how many.
 */
const FIND = `
  SELECT p.id, l.created_at, p.text, p.entities
    FROM post_topic l JOIN post p ON p.id = l.post_id
   WHERE l.topic_id = $1 AND (l.spelling = ANY($2::text[]) OR p.text LIKE ANY($3::text[]))
     AND ($4::timestamptz IS NULL OR (l.created_at, l.post_id) > ($4::timestamptz, $5::uuid))
   ORDER BY l.created_at, l.post_id LIMIT $6`;

const ENTITIES = `
  UPDATE post p SET entities = n.entities::jsonb
    FROM unnest($1::uuid[], $2::text[]) AS n (id, entities) WHERE p.id = n.id`;

/** $1: the topic they carried; $2 to $5: what they carry now. */
const CARRY = `
  INSERT INTO post_topic (post_id, created_at, topic_id, spelling, position, asks)
  SELECT n.post_id, l.created_at, n.topic_id, n.spelling, n.position, l.asks
    FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::int[]) AS n (post_id, topic_id, spelling, position)
    JOIN post_topic l ON l.post_id = n.post_id AND l.topic_id = $1
  ON CONFLICT (post_id, topic_id) DO UPDATE SET spelling = excluded.spelling, position = excluded.position`;

/** Gives posts the topic whose spelling they are written with. The topic they carried is held until commit. */
export async function movePosts(
  transaction: Transaction,
  apart: KeptApart,
  moved: (postIds: readonly string[]) => Promise<void>,
): Promise<void> {
  const spellings = [...apart.spellings];
  const patterns = spellings.flatMap((spelling) =>
    ['#', '＃'].map((sign) => `%${sign}${escapeLike(spelling)}%`),
  );
  let last: FoundPost | undefined;
  for (;;) {
    const found: FoundPost[] = await transaction.rows<FoundPost>(FIND, [
      apart.fromId,
      spellings,
      patterns,
      last?.created_at ?? null,
      last?.id ?? null,
      AT_ONCE,
    ]);
    const postIds = await rewrite(transaction, apart, found);
    if (postIds.length > 0) await moved(postIds);
    last = found.at(-1);
    if (last === undefined || found.length < AT_ONCE) return;
  }
}

/** @returns those that carry the other topic now */
async function rewrite(
  transaction: Transaction,
  apart: KeptApart,
  found: readonly FoundPost[],
): Promise<string[]> {
  const posts = found.flatMap((post) => {
    const entities = entitiesApart(post, apart);
    const carried = carriedTopics({ text: post.text, entities });
    return carried.has(apart.toId) ? [{ id: post.id, entities, carried }] : [];
  });
  const postIds = posts.map(({ id }) => id);
  if (postIds.length === 0) return [];
  await transaction.rows(ENTITIES, [postIds, posts.map(({ entities }) => JSON.stringify(entities))]);
  const rows = posts.flatMap(({ id, carried }) =>
    [...carried].map(([topicId, spelling], position) => ({ id, topicId, spelling, position })),
  );
  await transaction.rows(CARRY, [
    apart.fromId,
    rows.map(({ id }) => id),
    rows.map(({ topicId }) => topicId),
    rows.map(({ spelling }) => spelling),
    rows.map(({ position }) => position),
  ]);
  const left = posts.filter(({ carried }) => !carried.has(apart.fromId)).map(({ id }) => id);
  await transaction.rows('DELETE FROM post_topic WHERE topic_id = $1 AND post_id = ANY($2::uuid[])', [
    apart.fromId,
    left,
  ]);
  return postIds;
}

/** Counts anew the spellings of topics, and the company posts that carry them. */
export async function countSpellings(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await transaction.rows('DELETE FROM topic_spelling WHERE topic_id = ANY($1::uuid[])', [ids]);
  await transaction.rows(
    `INSERT INTO topic_spelling (topic_id, spelling, post_count)
     SELECT l.topic_id, l.spelling, count(*)::int
       FROM post_topic l JOIN post p ON p.id = l.post_id
      WHERE l.topic_id = ANY($1::uuid[]) AND p.visibility = 'COMPANY' AND p.deleted_at IS NULL
      GROUP BY l.topic_id, l.spelling`,
    [ids],
  );
  await transaction.rows(
    `UPDATE topic t SET post_count = (
              SELECT coalesce(sum(s.post_count), 0)::int FROM topic_spelling s WHERE s.topic_id = t.id)
      WHERE t.id = ANY($1::uuid[])`,
    [ids],
  );
}

/**
 * $1: the new topic; $2: a moment; $3: the topic it was, and all that was one with it. Of several levels the loudest, which
 * is the first in the order of letters.
 */
const FOLLOW = [
  `INSERT INTO topic_follow (person_id, topic_id, created_at, level)
   SELECT DISTINCT ON (f.person_id) f.person_id, $1::uuid, $2::timestamptz, f.level
     FROM topic_follow f WHERE f.topic_id = ANY($3::uuid[]) ORDER BY f.person_id, f.level`,
  `INSERT INTO topic_mute (person_id, topic_id, created_at)
   SELECT DISTINCT m.person_id, $1::uuid, $2::timestamptz FROM topic_mute m WHERE m.topic_id = ANY($3::uuid[])`,
];

/** Whoever followed or muted a topic, or one it was one with, does so as loudly with what was kept apart from it. */
export async function followBoth(
  transaction: Transaction,
  toId: string,
  members: readonly string[],
): Promise<void> {
  for (const each of FOLLOW) await transaction.rows(each, [toId, transaction.now, members]);
}

const RULES = [
  `INSERT INTO topic_posting (topic_id, posters, default_team_id, template_fr, template_en)
   SELECT $2, posters, default_team_id, '', '' FROM topic_posting WHERE topic_id = $1`,
  'INSERT INTO topic_poster (topic_id, team_id) SELECT $2, team_id FROM topic_poster WHERE topic_id = $1',
];

/** Who may post there, and to whom by default, stays what it was. */
export async function keepRules(transaction: Transaction, shownId: string, toId: string): Promise<void> {
  for (const each of RULES) await transaction.rows(each, [shownId, toId]);
}

/** What stood on top of the topic's page, and was hidden on its wall, goes with the posts that left it. */
export async function moveTops(transaction: Transaction, { fromId, toId }: KeptApart): Promise<void> {
  for (const table of ['topic_pin', 'topic_wall_hidden']) {
    await transaction.rows(
      `UPDATE ${table} o SET topic_id = $2
        WHERE o.topic_id = $1 AND EXISTS (SELECT FROM post_topic l WHERE l.post_id = o.post_id AND l.topic_id = $2)
          AND NOT EXISTS (SELECT FROM post_topic l WHERE l.post_id = o.post_id AND l.topic_id = $1)`,
      [fromId, toId],
    );
  }
}

import pg from 'pg';
import { openCluster } from '../cluster.mjs';

/** The topics that are merged; the last one is posted to beside them, and merged with nothing. */
export const TOPICS = /** @type {const} */ (['fusiona', 'fusionb', 'ailleurs']);

/**
 * Gives a network two topics of as many posts each, a tenth of which carry both, and a moderator. Straight into the
 * tables: how posts are written is measured elsewhere. Their words are not kept for searches of beginnings.
 * @param {string} dataDir a network that nobody serves
 * @param {number} many
 */
export async function fillTopics(dataDir, many) {
  const cluster = await openCluster(dataDir);
  const client = new pg.Client({ connectionString: cluster.ownerUrl });
  await client.connect();
  try {
    await client.query('ALTER TABLE post DISABLE TRIGGER USER');
    await client.query(
      `INSERT INTO topic (id, key, name, created_at) SELECT gen_random_uuid(), key, key, now() FROM unnest($1::text[]) key`,
      [TOPICS],
    );
    const shared = Math.floor(many / 10);
    await client.query(
      `CREATE TEMPORARY TABLE made AS
       SELECT gen_random_uuid() AS id, n, now() - n * interval '30 seconds' AS created_at
         FROM generate_series(1, $1::int) AS n`,
      [2 * many - shared],
    );
    await client.query(
      `INSERT INTO post (id, author_id, kind, text, character_count, lang, grammar, entities, visibility, audience_id,
                         root_id, created_at)
       SELECT m.id, p.id, 'PLAIN', 'Une ligne', 9, 'fr', 1, '[]', 'COMPANY',
              (SELECT id FROM audience WHERE kind = 'COMPANY'), m.id, m.created_at
         FROM made m JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS number, count(*) OVER () AS all
                             FROM person WHERE suspended_at IS NULL) p ON p.number = m.n % p.all`,
    );
    await client.query('INSERT INTO post_counter (post_id) SELECT id FROM made');
    await client.query(
      `INSERT INTO post_topic (post_id, created_at, topic_id, spelling, position)
       SELECT m.id, m.created_at, t.id, t.key, (t.key <> $1)::int
         FROM made m JOIN topic t ON (t.key = $1 AND m.n <= $3) OR (t.key = $2 AND m.n > $3 - $4)`,
      [TOPICS[0], TOPICS[1], many, shared],
    );
    await client.query(
      `INSERT INTO topic_spelling (topic_id, spelling, post_count)
       SELECT t.id, t.key, $2 FROM topic t WHERE t.key = ANY($1::text[])`,
      [TOPICS.slice(0, 2), many],
    );
    await client.query('UPDATE topic SET post_count = $2 WHERE key = ANY($1::text[])', [
      TOPICS.slice(0, 2),
      many,
    ]);
    await client.query('ALTER TABLE post ENABLE TRIGGER USER');
    await client.query('ANALYZE');
    // Who is signed in first merges.
    await client.query(
      `INSERT INTO account_role (person_id, role)
       SELECT a.person_id, 'MODERATOR' FROM account a
        WHERE a.person_id = (SELECT id FROM person ORDER BY id LIMIT 1) ON CONFLICT DO NOTHING`,
    );
  } finally {
    await client.end();
    await cluster.stop();
  }
}

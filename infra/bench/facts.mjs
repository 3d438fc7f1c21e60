import pg from 'pg';

/**
 * What the load must know of the network to ask for something that is there.
 * @typedef {object} Facts
 * @property {string[]} topics names, the most used first, then down the tail
 * @property {string[]} threads ids: questions and their answers, most short, some long
 * @property {string[]} handles of people
 */

const TOPICS = `
  SELECT name FROM (
    SELECT name, row_number() OVER (ORDER BY post_count DESC, key) AS rank FROM topic WHERE post_count > 0
  ) AS ranked
   WHERE rank <= 8 OR (rank & (rank - 1)) = 0 OR rank % 97 = 0
   ORDER BY rank LIMIT 60`;

/** Of the last days: what people open. Roots, and answers in their midst. */
const THREADS = `
  (SELECT p.id FROM post p JOIN post_counter c ON c.post_id = p.id
    WHERE p.visibility = 'COMPANY' AND p.parent_id IS NULL AND p.deleted_at IS NULL AND c.reply_count > 0
    ORDER BY p.created_at DESC LIMIT 80)
  UNION ALL
  (SELECT p.id FROM post p
    WHERE p.visibility = 'COMPANY' AND p.parent_id <> p.root_id AND p.deleted_at IS NULL
    ORDER BY p.id DESC LIMIT 15)
  UNION ALL
  (SELECT p.id FROM post p JOIN post_counter c ON c.post_id = p.id
    WHERE p.id IN (SELECT root_id FROM post ORDER BY id DESC LIMIT 20000)
      AND p.visibility = 'COMPANY' AND c.reply_count BETWEEN 30 AND 300
    ORDER BY p.id DESC LIMIT 5)`;

/**
 * @param {string} url
 * @returns {Promise<Facts>}
 */
export async function findFacts(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const topics = await client.query(TOPICS);
    const threads = await client.query(THREADS);
    const handles = await client.query(
      'SELECT handle FROM person WHERE suspended_at IS NULL ORDER BY md5(handle) LIMIT 200',
    );
    return {
      topics: topics.rows.map(({ name }) => name),
      threads: threads.rows.map(({ id }) => id),
      handles: handles.rows.map(({ handle }) => handle),
    };
  } finally {
    await client.end();
  }
}

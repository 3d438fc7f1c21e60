import pg from 'pg';

/** As many processes as cores to count on, and what each may gather before it writes to the disk. */
const PROCESSES = 2;
const MEMORY = '256MB';

/** Of part of the posts, the words of each scope, each with a post that has it: as the migration derives them. */
const WORDS = `
  SELECT s.scope, w.word, min(p.id::text COLLATE "C")::uuid AS post_id
    FROM post p
   CROSS JOIN LATERAL breve_word_scopes(p.audience_id, p.author_id, p.visibility) AS s (scope)
   CROSS JOIN LATERAL breve_search_words(p.text) AS w (word)
   WHERE p.deleted_at IS NULL AND p.ctid >= $1::tid AND p.ctid < $2::tid
   GROUP BY s.scope, w.word`;

/**
 * Writes the words that searches complete, which a trigger writes while people post. One process takes five minutes for
 * ten million posts.
 * @param {pg.Client} owner
 * @param {string} url of the same role
 */
export async function writeWords(owner, url) {
  const { rows } = await owner.query(
    `SELECT pg_relation_size('post') / current_setting('block_size')::int AS pages`,
  );
  const share = Math.ceil(Number(rows[0].pages) / PROCESSES);
  await owner.query('ALTER TABLE search_word DROP CONSTRAINT pk_search_word');
  const numbers = Array.from({ length: PROCESSES }, (_, number) => number);
  await Promise.all(
    numbers.map((number) => gather(url, number, `(${number * share},0)`, `(${(number + 1) * share},0)`)),
  );
  const all = numbers.map((number) => `SELECT * FROM ${tableOf(number)}`).join(' UNION ALL ');
  await owner.query(`SET work_mem = '${MEMORY}'`);
  await owner.query(
    `INSERT INTO search_word (scope, word, post_id)
     SELECT DISTINCT ON (scope, word) scope, word, post_id FROM (${all}) AS every_word ORDER BY scope, word, post_id`,
  );
  await owner.query('RESET work_mem');
  for (const number of numbers) await owner.query(`DROP TABLE ${tableOf(number)}`);
  await owner.query('ALTER TABLE search_word ADD CONSTRAINT pk_search_word PRIMARY KEY (scope, word)');
}

/** @param {number} number */
function tableOf(number) {
  return `bench_word_${number}`;
}

/**
 * The words of the posts between two places of the table, in a table of their own.
 * @param {string} url
 * @param {number} number
 * @param {string} from
 * @param {string} to
 */
async function gather(url, number, from, to) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`SET work_mem = '${MEMORY}'`);
  // Scopes are asked for once a post, not with each word.
  await client.query('SET join_collapse_limit = 1');
  await client.query('SET enable_memoize = off');
  await client.query(
    `CREATE UNLOGGED TABLE ${tableOf(number)} (scope uuid, word text COLLATE "C", post_id uuid)`,
  );
  await client.query(`INSERT INTO ${tableOf(number)} ${WORDS}`, [from, to]);
  await client.end();
}

import pg from 'pg';
import { openCluster } from '../cluster.mjs';

/**
 * Lets pages be read into PostgreSQL's memory in a data directory: an extension that only a superuser may add.
 * @param {string} dataDir whose server does not run
 */
export async function allowWarming(dataDir) {
  const cluster = await openCluster(dataDir);
  const client = new pg.Client({ connectionString: cluster.superuserUrl });
  await client.connect();
  await client.query('CREATE EXTENSION IF NOT EXISTS pg_prewarm');
  await client.end();
  await cluster.stop();
}

/** What is left of PostgreSQL's memory for what the requests themselves bring in. */
const SHARE = 0.96;

/** What homes, topics and posting seldom look at: whom one follows is found in the indexes, and some lists are for few. */
const SELDOM = ['person_follow', 'ix_post_kind', 'ix_post_root'];

const RELATIONS = `
  SELECT c.oid::regclass::text AS name, pg_relation_size(c.oid)::float8 / 1048576 AS size
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE n.nspname = 'public' AND c.relkind IN ('r', 'i') AND c.relname <> ALL($1)
   ORDER BY 2`;

/**
 * Reads tables and indexes until the memory is full. A day begins with what the day before has left there; a copy of a
 * network begins with nothing, and its first minutes would measure the disk.
 * @param {string} url of the application's role
 * @param {number} memory of PostgreSQL for pages, in MB
 * @returns {Promise<number>} megabytes read
 */
export async function warm(url, memory) {
  const client = new pg.Client({ connectionString: url, statement_timeout: 0 });
  await client.connect();
  let read = 0;
  try {
    const { rows } = await client.query(RELATIONS, [SELDOM]);
    for (const { name, size } of rows) {
      if (read + size > memory * SHARE) continue;
      await client.query('SELECT pg_prewarm($1::regclass)', [name]);
      read += size;
    }
  } finally {
    await client.end();
  }
  return read;
}

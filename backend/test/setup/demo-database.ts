import pg from 'pg';

import { Clock } from '../../src/platform/clock/clock.js';
import { seedDemo } from '../../src/demo/seed-demo.js';
import { cloneDatabase, type TestDatabase } from './test-database.js';
import { startInstance } from './test-instance.js';

/** The moment at which the demo company of the tests was made: a Tuesday afternoon in Paris. */
export const DEMO_NOW = new Date('2026-03-17T15:20:00Z');

const TEMPLATE = 'demo_template';
/** Any number of our own: whoever comes first makes it, the others wait. */
const LOCK = 7_140_190;

/** A database of one's own that holds the demo company as of `DEMO_NOW`. Made once for all files of a run. */
export async function cloneDemoDatabase(): Promise<TestDatabase> {
  const url = new URL(process.env.BREVE_TEST_OWNER_URL ?? '');
  url.pathname = '/postgres';
  const server = new pg.Client({ connectionString: url.href });
  await server.connect();
  try {
    await server.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const { rows } = await server.query('SELECT 1 FROM pg_database WHERE datname = $1', [TEMPLATE]);
    if (rows.length === 0) await makeTemplate(server);
    return await cloneDatabase(TEMPLATE);
  } finally {
    await server.end();
  }
}

async function makeTemplate(server: pg.Client): Promise<void> {
  const database = await cloneDatabase();
  const instance = await startInstance(database.appUrl);
  // Its schedules go by the same clock, else they would do what has been due ever since.
  Object.assign(instance.app.get(Clock), { now: () => DEMO_NOW });
  try {
    await seedDemo(instance.app, { now: DEMO_NOW, log: () => undefined });
  } finally {
    await instance.stop();
  }
  await server.query(`CREATE DATABASE ${TEMPLATE} TEMPLATE ${new URL(database.ownerUrl).pathname.slice(1)}`);
  await database.drop();
}

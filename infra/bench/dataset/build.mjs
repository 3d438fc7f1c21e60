import pg from 'pg';
import { fromServer, openCluster, say } from '../cluster.mjs';
import { Calendar } from './calendar.mjs';
import { migrateTo, SCHEMA } from './migrate-to.mjs';
import { Network } from './network.mjs';
import { Random } from './random.mjs';
import { dropSecondaryIndexes } from './secondary-indexes.mjs';
import { Sentences } from './sentences.mjs';
import { Topics } from './topics.mjs';
import { writeNotifications, writeTeamReaders, writeTopics } from './write-derived.mjs';
import { writeFollows } from './write-follows.mjs';
import { writeNetwork } from './write-network.mjs';
import { writePosts } from './write-posts.mjs';
import { writeWords } from './write-words.mjs';

/** Any number: the same one gives the same network. */
const SEED = 140;
/** Nobody signs in with it; one hash for all, because each takes as long as signing in. */
const PASSWORD = 'mot de passe du banc';

/**
 * Makes a network in an empty data directory: the rows the server would have written, had people posted for months.
 * @param {string} dataDir
 * @param {import('./sizes.mjs').Size} size
 * @param {number} end the present of the network, milliseconds
 */
export async function buildDataset(dataDir, size, end) {
  const cluster = await openCluster(dataDir);
  try {
    await migrateTo(cluster.ownerUrl, SCHEMA);
    const owner = new pg.Client({ connectionString: cluster.ownerUrl });
    await owner.connect();
    await fill(owner, cluster, size, end);
    await owner.end();
    // Whatever later versions derive from these rows, their migrations must be able to derive.
    await step('migrations', async () => (await fromServer('app/migrate.js')).migrate(cluster.ownerUrl));
    await step('statistics', () => vacuum(cluster.superuserUrl));
  } finally {
    await cluster.stop();
  }
}

/**
 * @param {pg.Client} owner
 * @param {{ ownerUrl: string, superuserUrl: string }} cluster
 * @param {import('./sizes.mjs').Size} size
 * @param {number} end
 */
async function fill(owner, { ownerUrl, superuserUrl: url }, size, end) {
  const random = new Random(SEED);
  const calendar = new Calendar(size, end);
  const network = new Network(random, size, calendar.opening);
  const topics = new Topics(random, size.topics);
  // Of its own, so that the same names are frequent and rare in networks of all sizes: searches ask for them.
  const sentences = new Sentences(new Random(SEED + 1));
  const { hashPassword } = await fromServer('features/accounts/password.js');
  const passwordHash = await hashPassword(PASSWORD);
  const restoreIndexes = await dropSecondaryIndexes(owner);
  await step('people and teams', () => writeNetwork(url, network, { end, passwordHash }));
  await step('follows', () => writeFollows(url, { random, size, network, topics }));
  await step('posts', () =>
    writePosts(url, { random, calendar, network, topics, sentences }, tellProgress(size)),
  );
  await step('topics', () => writeTopics(url, topics, calendar.opening));
  await step('readers of teams', () => writeTeamReaders(owner));
  await step('indexes', () => restoreIndexes(say));
  await owner.query('ANALYZE');
  await step('words', () => writeWords(owner, ownerUrl));
  await step('notifications', () => writeNotifications(owner, end));
}

/** @param {import('./sizes.mjs').Size} size */
function tellProgress({ posts }) {
  return (/** @type {number} */ done) => {
    if (done > 0 && done % 1_000_000 === 0) say(`  ${done / 1_000_000} of ${posts / 1_000_000} million`);
  };
}

/** @param {string} url */
async function vacuum(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('VACUUM (ANALYZE)');
  await client.end();
}

/**
 * @param {string} name
 * @param {() => Promise<unknown>} work
 */
async function step(name, work) {
  const started = Date.now();
  await work();
  say(`  ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

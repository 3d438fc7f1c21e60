import '../../launch/node-version.mjs';

const { setTimeout: sleep } = await import('node:timers/promises');
const { default: pg } = await import('pg');
const { compile, server } = await import('../../launch/compile.mjs');
const { root } = await import('../../launch/repository.mjs');
const { checkout, say } = await import('../cluster.mjs');
const { copyDataset, findDataset } = await import('../dataset/find-dataset.mjs');
const { call } = await import('../page/call.mjs');
const { startServer } = await import('../server-under-test.mjs');
const { openSessions } = await import('../sessions.mjs');
const { fillTopics, TOPICS } = await import('./fill-topics.mjs');

/** Posts of each topic. */
const MANY = Number(process.argv[2] ?? 100_000);
/** People who post at once, one after the other's answer has come. */
const CONNECTIONS = 6;
const QUIET_MS = 8000;
const TIMES = 5;
/** Between two acts, so that what a merge leaves behind shows. */
const PAUSE_MS = 1500;

const CREATE = 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }';
const MERGE = 'mutation ($input: MergeTopicsInput!) { mergeTopics(input: $input) { topic { id } } }';
const UNDO = 'mutation ($input: TopicNameInput!) { undoTopicMerge(input: $input) { topic { id } } }';
const COUNT = 'query ($name: String!) { topic(name: $name) { postCount } }';

/** @typedef {{ on: string, start: number, end: number, id: string }} Sent */

if (checkout === root && !(await compile([server]))) process.exit(1);
const { path } = await findDataset('S');
const { dataDir, remove } = await copyDataset(path);
try {
  say(`Two topics of ${MANY} posts …`);
  await fillTopics(dataDir, MANY);
  const underTest = await startServer(dataDir);
  try {
    await measure(underTest);
  } finally {
    await underTest.stop();
  }
} finally {
  await remove();
}

/** @param {import('../server-under-test.mjs').ServerUnderTest} server */
async function measure({ origin, databaseUrl }) {
  const { viewers, stars } = await openSessions(databaseUrl, CONNECTIONS);
  const moderator = `breve=${stars[0]?.token ?? ''}`;
  const [a, b, elsewhere] = TOPICS;
  const forms = [`#${a}`, `#${b}`, `#${a} et #${b}`, `#${elsewhere}`];
  /** @type {Sent[]} */
  const sent = [];
  let over = false;
  const posting = viewers.map(async ({ token }, person) => {
    for (let number = person; !over; number += 1) {
      const on = forms[number % forms.length] ?? '';
      const start = performance.now();
      const { data } = await call(origin, `breve=${token}`, CREATE, {
        input: { text: `Ligne ${number} ${on}` },
      });
      sent.push({ on, start, end: performance.now(), id: data.createPost.post.id });
      await sleep(10);
    }
  });
  /** @type {{ name: string, start: number, end: number }[]} */
  const acts = [];
  /** @param {string} name @param {string} document @param {object} input */
  const act = async (name, document, input) => {
    const start = performance.now();
    await call(origin, moderator, document, { input });
    acts.push({ name, start, end: performance.now() });
    await sleep(PAUSE_MS);
  };
  await sleep(1000);
  const begun = performance.now();
  await sleep(QUIET_MS);
  for (let time = 0; time < TIMES; time += 1) {
    await act('merge', MERGE, { from: a, into: b });
    await act('undo', UNDO, { name: a });
  }
  const calm = performance.now();
  await sleep(QUIET_MS);
  over = true;
  await Promise.all(posting);

  /** @param {Sent} one */
  const during = (one) => acts.some(({ start, end }) => one.start < end && one.end > start);
  const parts = {
    before: sent.filter((one) => one.start >= begun && one.end < (acts[0]?.start ?? 0)),
    'during a merge or an undo': sent.filter(during),
    'between them': sent.filter((one) => one.start > (acts[0]?.start ?? 0) && one.end < calm && !during(one)),
    after: sent.filter((one) => one.start > calm),
  };
  for (const [name, some] of Object.entries(parts)) {
    for (const which of ['on them', 'elsewhere']) {
      const times = some.filter(({ on }) => (on === forms[3]) === (which === 'elsewhere'));
      say(`${name}, ${which}: ${describe(times.map(({ start, end }) => end - start))}`);
    }
  }
  for (const name of ['merge', 'undo']) {
    say(`${name}: ${describe(acts.filter((one) => one.name === name).map(({ start, end }) => end - start))}`);
  }
  await check(origin, databaseUrl, moderator, sent);
}

/**
 * Nothing is lost, and every count is what the rows say.
 * @param {string} origin
 * @param {string} databaseUrl
 * @param {string} moderator
 * @param {Sent[]} sent
 */
async function check(origin, databaseUrl, moderator, sent) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query('SELECT count(*)::int AS kept FROM post WHERE id = ANY($1::uuid[])', [
    sent.map(({ id }) => id),
  ]);
  const faults = [];
  if (rows[0].kept !== sent.length) faults.push(`${sent.length - rows[0].kept} posts are lost`);
  const [a, b] = TOPICS;
  const input = { from: a, into: b };
  for (const step of ['apart', 'merged', 'apart again']) {
    if (step === 'merged') await call(origin, moderator, MERGE, { input });
    if (step === 'apart again') await call(origin, moderator, UNDO, { input: { name: a } });
    for (const name of TOPICS) {
      const members = step === 'merged' && name !== TOPICS[2] ? [a, b] : [name];
      const counted = await client.query(
        `SELECT count(DISTINCT l.post_id)::int AS posts FROM post_topic l JOIN topic t ON t.id = l.topic_id
          WHERE t.key = ANY($1::text[])`,
        [members],
      );
      const { data } = await call(origin, moderator, COUNT, { name });
      const { posts } = counted.rows[0];
      const written = sent.filter(({ on }) =>
        members.some((each) => on.split(' ').includes(`#${each}`)),
      ).length;
      const filled =
        { 1: name === TOPICS[2] ? 0 : MANY, 2: 2 * MANY - Math.floor(MANY / 10) }[members.length] ?? 0;
      if (posts !== filled + written)
        faults.push(`${name} ${step}: ${posts} rows, ${filled + written} written`);
      if (data.topic.postCount !== posts)
        faults.push(`${name} ${step}: ${data.topic.postCount} told of ${posts}`);
    }
  }
  await client.end();
  say(faults.length === 0 ? `${sent.length} posts, none lost; every count is right.` : faults.join('\n'));
  if (faults.length > 0) process.exitCode = 1;
}

/** @param {number[]} times milliseconds */
function describe(times) {
  const sorted = times.toSorted((one, other) => one - other);
  /** @param {number} part */
  const at = (part) =>
    `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(0)} ms`;
  return `median ${at(0.5)}, 95 % ${at(0.95)}, longest ${at(1)} (${sorted.length})`;
}

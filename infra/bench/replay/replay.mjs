import '../../launch/node-version.mjs';

const { fork } = await import('node:child_process');
const { writeFileSync } = await import('node:fs');
const { totalmem } = await import('node:os');
const { fileURLToPath } = await import('node:url');
const { parseArgs } = await import('node:util');
const { say } = await import('../cluster.mjs');
const { copyDataset, findDataset } = await import('../dataset/find-dataset.mjs');
const { findFacts } = await import('../facts.mjs');
const { describeCircumstances } = await import('../machine.mjs');
const { cpuOf, cpuOfFamily, memoryOf } = await import('../process-stats.mjs');
const { table } = await import('../report/table.mjs');
const { startServer } = await import('../server-under-test.mjs');
const { openSessions } = await import('../sessions.mjs');
const { VISITORS } = await import('./plan.mjs');
const { allowWarming, warm } = await import('./warm.mjs');

/**
 * `node infra/bench/replay/replay.mjs [--size L] [--minutes 10] [--warm-up 300] [--share 1] [--memory MB] [--json FILE]`,
 * of a built checkout. A share of 0.5 is half of that day: as many people, each of whom comes back half as often. The memory is
 * PostgreSQL's for pages: 65 % of the machine's unless told.
 *
 * It begins as a day does: what the database used yesterday is in its memory, and in the warm-up everybody comes in once.
 */
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'L' },
    minutes: { type: 'string', default: '10' },
    'warm-up': { type: 'string', default: '300' },
    share: { type: 'string', default: '1' },
    memory: { type: 'string', default: String(Math.floor((totalmem() * 0.65) / 2 ** 20)) },
    json: { type: 'string' },
  },
});
const seconds = Number(values.minutes) * 60;
const warmUp = Number(values['warm-up']);
const ofDay = Number(values.share);

/** As many people as come in that time, each for a visit. */
const PEOPLE = VISITORS + Math.ceil(((seconds + warmUp) * VISITORS) / 400) + 1000;

const { path } = await findDataset(values.size);
say('Copying the network …');
const { dataDir, remove } = await copyDataset(path);
await allowWarming(dataDir);
const server = await startServer(dataDir, { env: { BREVE_DATABASE_MEMORY: values.memory } });
try {
  say(`In PostgreSQL's memory: ${(await warm(server.databaseUrl, Number(values.memory))).toFixed(0)} MB.`);
  const { viewers } = await openSessions(server.databaseUrl, PEOPLE);
  const facts = await findFacts(server.databaseUrl);
  const idle = memoryOf(server.pid);
  const order = { origin: server.origin, warmUp, seconds, share: ofDay, viewers, facts };
  say(`Replaying ${values.minutes} minutes after a warm-up of ${warmUp} s, ${viewers.length} people …`);
  const cpu = () => ({ server: cpuOf(server.pid), database: cpuOfFamily(server.postmaster) });
  const before = cpu();
  const figures = await run(order);
  const after = cpu();
  const share = (/** @type {'server' | 'database'} */ of) => (after[of] - before[of]) / (seconds + warmUp);
  const used = { server: share('server'), database: share('database') };
  const memory = { idle, end: memoryOf(server.pid) };
  const head = ['request', 'sent', 'failed', 'p50 ms', 'p95', 'p99', 'max', 'p99 of each minute'];
  const rows = figures.map(({ kind, requests, failed, latency, minutes }) => [
    kind,
    String(requests),
    String(failed),
    ...[latency.p50, latency.p95, latency.p99, latency.max].map((time) => time.toFixed(0)),
    minutes.map((time) => time.toFixed(0)).join(' '),
  ]);
  console.log(`\n${table(head, rows, 1)}`);
  console.log(
    `Cores used: server ${used.server.toFixed(2)}, database ${used.database.toFixed(2)}. ` +
      `Memory of the server: ${(memory.idle / 1e6).toFixed(0)} MB at first, ${(memory.end / 1e6).toFixed(0)} MB at the end.`,
  );
  for (const { kind, failure } of figures) if (failure !== null) console.log(`${kind}: ${failure}`);
  if (values.json !== undefined) {
    const circumstances = await describeCircumstances(server.databaseUrl);
    const report = {
      ...circumstances,
      size: values.size,
      seconds,
      warmUp,
      share: ofDay,
      databaseMemory: Number(values.memory),
      people: viewers.length,
      figures,
      used,
      memory,
    };
    writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
  }
} finally {
  await server.stop();
  remove();
}

/**
 * @param {import('./stream.mjs').StreamOrder} order
 * @returns {Promise<import('./stream.mjs').StreamFigures[]>}
 */
function run(order) {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('stream.mjs', import.meta.url)));
    child.once('message', (/** @type {any} */ { outcome, error }) =>
      error === undefined ? resolve(outcome) : reject(new Error(error)),
    );
    child.once('exit', (code) => reject(new Error(`The stream ended (${code}).`)));
    child.send(order);
  });
}

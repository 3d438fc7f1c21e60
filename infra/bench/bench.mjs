import '../launch/node-version.mjs';

const { writeFileSync } = await import('node:fs');
const { readArguments } = await import('./arguments.mjs');
const { compile, server } = await import('../launch/compile.mjs');
const { findDifferences } = await import('./check-answers.mjs');
const { startChild } = await import('./child.mjs');
const { checkout, say } = await import('./cluster.mjs');
const { copyDataset, findDataset } = await import('./dataset/find-dataset.mjs');
const { SIZES } = await import('./dataset/sizes.mjs');
const { findFacts } = await import('./facts.mjs');
const { measureIdle } = await import('./idle.mjs');
const { describeCircumstances } = await import('./machine.mjs');
const { measureAll } = await import('./measure-all.mjs');
const { findDrifted } = await import('./queries/bench-documents.mjs');
const { showReport } = await import('./report/report.mjs');
const { root } = await import('../launch/repository.mjs');
const { startServer } = await import('./server-under-test.mjs');
const { openSessions } = await import('./sessions.mjs');

/** People who read and write at once. */
const VIEWERS = 64;

const args = readArguments(process.argv.slice(2));
const drifted = findDrifted();
if (drifted !== null) {
  console.error(drifted);
  process.exit(1);
}
if (checkout === root && !(await compile([server]))) process.exit(1);
const { path } = await findDataset(args.size);
say('Copying the network …');
const { dataDir, remove } = await copyDataset(path);
/** What was started, to be stopped in the other order, whatever happens. @type {(() => Promise<void> | void)[]} */
const started = [remove];
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => void stopAll().then(() => process.exit(1)));
try {
  const report = await run();
  console.log(`\n${showReport(report)}`);
  if (args.json !== null) writeFileSync(args.json, `${JSON.stringify(report, null, 2)}\n`);
  if (report.results.some(({ failed }) => failed > 0)) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await stopAll();
}

/** @returns {Promise<import('./report/report.mjs').Report>} */
async function run() {
  const underTest = await startServer(dataDir);
  started.push(underTest.stop);
  const { databaseUrl, postmaster } = underTest;
  const raw = await startChild(new URL('raw/server.mjs', import.meta.url).pathname, {
    env: { BREVE_BENCH_DATABASE: databaseUrl },
    ready: /^Raw: (\S+)$/m,
  });
  started.push(raw.stop);
  const { viewers, stars } = await openSessions(databaseUrl, Math.max(VIEWERS, args.sockets));
  const facts = await findFacts(databaseUrl);
  const idle = await measureIdle(underTest.pid);
  const targets = /** @type {import('./measure.mjs').Target[]} */ ([
    { side: 'page', origin: underTest.origin, pid: underTest.pid },
    { side: 'raw', origin: raw.ready[1], pid: raw.pid },
  ]);
  const readers = viewers.slice(0, VIEWERS);
  if (!args.unchecked) {
    say('Comparing the answers of both servers …');
    const origins = { page: underTest.origin, raw: raw.ready[1] ?? '', databaseUrl };
    const faults = await findDifferences(origins, readers, facts, args.only);
    if (faults.length > 0) {
      throw new Error(
        `Brève and the raw server answer differently ${faults.length} times:\n${faults.slice(0, 5).join('\n')}`,
      );
    }
  }
  const ground = { targets, postmaster, viewers: readers, listeners: viewers, stars, facts };
  const { results, live } = await measureAll(args, ground);
  const circumstances = await describeCircumstances(databaseUrl);
  const network = /** @type {import('./dataset/sizes.mjs').Size} */ (SIZES[args.size]);
  const { size, seconds, runs } = args;
  const processes = Number(process.env.BREVE_PROCESSES ?? 1);
  return { ...circumstances, size, network, settings: { seconds, runs, processes }, idle, results, live };
}

async function stopAll() {
  for (let stop = started.pop(); stop !== undefined; stop = started.pop()) await stop();
}

import '../../launch/node-version.mjs';

const { mkdtempSync, readFileSync, rmSync } = await import('node:fs');
const { tmpdir } = await import('node:os');
const { join } = await import('node:path');
const { default: pg } = await import('pg');
const { readArguments } = await import('../arguments.mjs');
const { compile, server } = await import('../../launch/compile.mjs');
const { checkout, say } = await import('../cluster.mjs');
const { copyDataset, findDataset } = await import('../dataset/find-dataset.mjs');
const { findFacts } = await import('../facts.mjs');
const { root } = await import('../../launch/repository.mjs');
const { reading } = await import('../scenarios/reading.mjs');
const { startServer } = await import('../server-under-test.mjs');
const { openSessions } = await import('../sessions.mjs');
const { explain } = await import('./explain.mjs');

/** People who ask. */
const VIEWERS = 32;
/** How often each statement is run once more, with other values each time. */
const SAMPLES = 40;
/** A table with fewer rows may be read from end to end. */
const SMALL = 5_000;
/**
 * Rows that one statement may look at, for a page of twenty. Homes look at the newest of each whom one follows; a search
 * reads words by stretches of time, and so many posts of them at most.
 */
const MOST_ROWS = 3_000;

const { size } = readArguments(['--size', 'M', ...process.argv.slice(2)]);
if (checkout === root && !(await compile([server]))) process.exit(1);
const { dataDir, remove } = await copyDataset((await findDataset(size)).path);
const directory = mkdtempSync(join(tmpdir(), 'breve-plans-'));
/** What was started, to be stopped in the other order. @type {(() => Promise<void> | void)[]} */
const started = [remove, () => rmSync(directory, { recursive: true, force: true })];
try {
  const statements = join(directory, 'statements');
  const underTest = await startServer(dataDir, {
    flags: ['--import', new URL('record.mjs', import.meta.url).href],
    env: { BREVE_BENCH_STATEMENTS: statements },
  });
  started.push(underTest.stop);
  const { viewers, stars } = await openSessions(underTest.databaseUrl, VIEWERS);
  const facts = await findFacts(underTest.databaseUrl);
  const order = { side: /** @type {const} */ ('page'), origin: underTest.origin, connections: 1, seconds: 0 };
  for (const scenario of reading) {
    say(`Asking: ${scenario.title} …`);
    for (const request of scenario.requests(
      { ...order, scenario: scenario.name, viewers, stars, facts, seed: 1 },
      0,
    )) {
      const { method, path, headers, body } = /** @type {import('../requests.mjs').BenchRequest} */ (request);
      const answer = await fetch(new URL(path, underTest.origin), {
        method,
        headers,
        ...(body !== undefined && { body }),
      });
      if (!answer.ok) throw new Error(`${scenario.title}: ${String(answer.status)} ${await answer.text()}`);
      await answer.arrayBuffer();
    }
  }
  if (!(await judge(underTest.databaseUrl, readFileSync(statements, 'utf8')))) process.exitCode = 1;
} finally {
  for (const stop of started.reverse()) await stop();
}

/**
 * Prints what each statement did at most, and what is wrong with it.
 * @param {string} databaseUrl
 * @param {string} recorded
 * @returns {Promise<boolean>} whether nothing is
 */
async function judge(databaseUrl, recorded) {
  /** @type {Map<string, import('./explain.mjs').Asked[]>} */
  const byText = new Map();
  for (const line of recorded.trimEnd().split('\n')) {
    const asked = /** @type {import('./explain.mjs').Asked} */ (JSON.parse(line));
    const others = byText.get(asked.text);
    if (others) others.push(asked);
    else byText.set(asked.text, [asked]);
  }
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  try {
    await database.query('SET plan_cache_mode = force_generic_plan');
    const small = await smallTables(database);
    let isGood = true;
    console.log(['asked', 'rows', 'pages', 'statement', 'indexes', 'fault'].join('\t'));
    for (const [text, asked] of [...byText].sort((one, other) => other[1].length - one[1].length)) {
      if (/\b(INSERT|UPDATE|DELETE|pg_notify|pg_advisory)\b|FOR (NO KEY )?UPDATE/.test(text)) continue;
      const done = [];
      for (const one of spread(asked, SAMPLES)) done.push(await explain(database, one));
      const rows = Math.max(...done.map((one) => one.rows));
      const pages = Math.max(...done.map((one) => one.pages));
      const whole = [...new Set(done.flatMap((one) => one.whole))].filter((table) => !small.has(table));
      const faults = [
        ...whole.map((table) => `reads all of ${table}`),
        ...(rows > MOST_ROWS ? [`looks at more than ${String(MOST_ROWS)} rows`] : []),
      ];
      isGood &&= faults.length === 0;
      const indexes = [...new Set(done.flatMap((one) => one.indexes))].sort();
      const words = text.replace(/\s+/g, ' ').trim().slice(0, 90);
      console.log(
        [asked.length, Math.round(rows), pages, words, indexes.join(' '), faults.join('; ') || '–'].join(
          '\t',
        ),
      );
    }
    return isGood;
  } finally {
    await database.end();
  }
}

/**
 * @param {import('pg').Client} database
 * @returns {Promise<Set<string>>} tables that may be read whole
 */
async function smallTables(database) {
  const { rows } = await database.query(
    `SELECT relname FROM pg_class WHERE relkind = 'r' AND reltuples < ${String(SMALL)}`,
  );
  return new Set(rows.map(({ relname }) => relname));
}

/**
 * @template Item
 * @param {Item[]} all
 * @param {number} most
 * @returns {Item[]} at most so many, from the first to the last
 */
function spread(all, most) {
  const step = Math.max(1, Math.ceil(all.length / most));
  return all.filter((_, index) => index % step === 0);
}

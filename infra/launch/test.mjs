import './node-version.mjs';

const { install } = await import('./install.mjs');
const { checks } = await import('./checks.mjs');
const { none, runJestProject } = await import('./jest-project.mjs');

const names = [...new Set(checks.map((check) => check.name))];
const USAGE = `Usage: npm test [-- [--all] [--only NAME,NAME] [arguments for Jest]]
  --all     besides the tests, everything else that must hold before a change is taken
  --only    some of: ${names.join(', ')}`;

const { all, only, rest } = readArguments(process.argv.slice(2));
await install();

const totals = none();
/** @type {string[]} */
const failures = [];
/** @type {Promise<void>[]} */
const beside = [];
for (const check of checks) {
  if (only === undefined ? check.house && !all : !only.includes(check.name)) continue;
  if (check.beside) {
    beside.push(take(check));
    continue;
  }
  if (check.alone) await Promise.all(beside.splice(0));
  console.log(`\n=== ${check.title}`);
  await take(check);
}
await Promise.all(beside);

if (failures.length > 0) console.log(`\nFailed: ${failures.join('; ')}`);
const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
console.log(`\n${totals.passed} passed, ${totals.failed} failed${skipped}`);
process.exit(totals.failed > 0 || totals.passed === 0 ? 1 : 0);

/**
 * Runs a check and adds what came of it.
 * @param {import('./checks.mjs').Check} check
 */
async function take(check) {
  const started = Date.now();
  const result =
    check.jest === undefined ? await runCheck(check) : await runJestProject(project(check), rest);
  totals.passed += result.passed;
  totals.failed += result.failed;
  totals.skipped += result.skipped;
  if (result.failed > 0) failures.push(check.title);
  console.log(`--- ${check.title}: ${result.failed > 0 ? 'FAILED' : 'passed'} in ${seconds(started)} s`);
}

/**
 * Whoever names tests to run gets them file by file.
 * @param {import('./checks.mjs').Check} check
 */
function project({ jest = '', inBatches = false }) {
  return inBatches && rest.length === 0 ? `${jest}-batches` : jest;
}

/**
 * @param {import('./checks.mjs').Check} check
 * @returns {Promise<import('./jest-project.mjs').Totals>}
 */
async function runCheck(check) {
  try {
    return (await check.passes?.()) === true ? { ...none(), passed: 1 } : { ...none(), failed: 1 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { ...none(), failed: 1 };
  }
}

/** @param {number} started */
function seconds(started) {
  return ((Date.now() - started) / 1000).toFixed(1);
}

/**
 * @param {string[]} given
 * @returns {{ all: boolean, only: string[] | undefined, rest: string[] }}
 */
function readArguments(given) {
  const rest = [...given];
  const all = rest.includes('--all');
  if (all) rest.splice(rest.indexOf('--all'), 1);
  const at = rest.indexOf('--only');
  const only = at < 0 ? undefined : (rest.splice(at, 2)[1] ?? '').split(',');
  const unknown = only?.filter((name) => !names.includes(name)) ?? [];
  if (unknown.length > 0 || rest.includes('--help')) {
    if (unknown.length > 0) console.error(`Nothing is called ${unknown.join(', ')}.`);
    console.error(USAGE);
    process.exit(rest.includes('--help') ? 0 : 2);
  }
  return { all, only, rest };
}

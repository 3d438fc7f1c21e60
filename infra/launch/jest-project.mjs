import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageScript } from './repository.mjs';
import { ROOMY, runNode } from './run.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Totals
 */

/** Files at a time. Those that wait for a database leave two cores idle unless there is one more; a browser keeps them busy. */
const WORKERS = 2;
const WAITING_WORKERS = 3;
const WAIT = ['database', 'database-batches'];

/**
 * Runs one Jest project and counts its tests. A suite that could not run counts as one that failed, and so
 * does a run that ends badly without saying why: nothing fails unseen.
 * @param {string} project
 * @param {string[]} args for Jest
 * @returns {Promise<Totals>}
 */
export async function runJestProject(project, args) {
  const directory = mkdtempSync(join(tmpdir(), 'breve-jest-'));
  const outputFile = join(directory, 'result.json');
  const workers = WAIT.includes(project) ? WAITING_WORKERS : WORKERS;
  const flags = [
    '--selectProjects',
    project,
    '--json',
    `--outputFile=${outputFile}`,
    `--maxWorkers=${workers}`,
    ...args,
  ];
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    NODE_OPTIONS: `--experimental-vm-modules --disable-warning=ExperimentalWarning ${ROOMY}`,
  };
  try {
    const code = await runNode(packageScript('jest', 'bin/jest.js'), flags, { env });
    const totals = existsSync(outputFile) ? count(JSON.parse(readFileSync(outputFile, 'utf8'))) : none();
    if (code !== 0 && totals.failed === 0) totals.failed = 1;
    return totals;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** @returns {Totals} */
export function none() {
  return { passed: 0, failed: 0, skipped: 0 };
}

/**
 * @param {Record<string, number>} result Jest's own summary
 * @returns {Totals}
 */
function count(result) {
  return {
    passed: result.numPassedTests ?? 0,
    failed: (result.numFailedTests ?? 0) + (result.numRuntimeErrorTestSuites ?? 0),
    skipped: (result.numPendingTests ?? 0) + (result.numTodoTests ?? 0),
  };
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../child.mjs';
import { serverFile } from '../cluster.mjs';
import { signIn } from './call.mjs';

const PATIENCE = 180_000;
const PASSWORD = 'breve-demo';
/** A member who reads French. */
const READER = 'lea.dubois';
/** By their handles. */
export const WRITERS = ['karim.benali', 'claire.moreau'];

/**
 * The demo company in a data directory of its own, served by the production build.
 * @typedef {object} DemoCompany
 * @property {string} origin
 * @property {string} reader the session cookie of a member who reads French
 * @property {string[]} writers session cookies of two others
 * @property {() => Promise<void>} stop the server, and away with the data
 */

/** @returns {Promise<DemoCompany>} */
export async function openDemoCompany() {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const dataDir = mkdtempSync(join(tmpdir(), 'breve-page-bench-'));
  const child = spawn(process.execPath, [serverFile('main.js'), '--demo'], {
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), BREVE_DATA_DIR: dataDir },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    }
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await ready(origin, child);
    const [reader = '', ...writers] = await Promise.all(
      [READER, ...WRITERS].map((login) => signIn(origin, login, PASSWORD)),
    );
    return { origin, reader, writers, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * @param {string} origin
 * @param {import('node:child_process').ChildProcess} child
 */
async function ready(origin, child) {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const answers = await fetch(`${origin}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return;
    if (child.exitCode !== null) throw new Error('The server ended before it was ready.');
    await sleep(300);
  }
  throw new Error('The server did not become ready.');
}

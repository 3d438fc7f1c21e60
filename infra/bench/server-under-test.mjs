import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, startChild } from './child.mjs';
import { checkout, fromServer, serverFile } from './cluster.mjs';

/**
 * Brève as it runs in production, with its own PostgreSQL, on the loopback.
 * @typedef {object} ServerUnderTest
 * @property {string} origin
 * @property {string} databaseUrl of the application's role
 * @property {number} pid
 * @property {number} postmaster the first process of PostgreSQL
 * @property {() => Promise<void>} stop both
 */

/**
 * @param {string} dataDir a network to write to
 * @param {{ flags?: string[], env?: Record<string, string> }} [more] what Node is told besides
 * @returns {Promise<ServerUnderTest>}
 */
export async function startServer(dataDir, { flags = [], env = {} } = {}) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = await startChild(serverFile('main.js'), {
    flags: [...startFlags(), ...flags],
    env: {
      NODE_ENV: 'production',
      BREVE_DATA_DIR: dataDir,
      BREVE_DATABASE_URL: '',
      BREVE_OWNER_DATABASE_URL: '',
      BREVE_PUBLIC_URL: origin,
      HOST: '127.0.0.1',
      PORT: String(port),
      ...env,
    },
    ready: /^Brève: (\S+)$/m,
  });
  const { findCluster } = await fromServer('embedded/find-cluster.js');
  const found = findCluster(dataDir);
  if (found.state !== 'running') throw new Error('The database of the server under test does not run.');
  const pidFile = readFileSync(join(dataDir, 'cluster', 'data', 'postmaster.pid'), 'utf8');
  const postmaster = Number(pidFile.split('\n')[0]);
  return { origin, databaseUrl: found.appUrl, pid: child.pid, postmaster, stop: () => child.stop() };
}

/** What Node is told when Brève is started: the same here. */
function startFlags() {
  const { scripts } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8'));
  return /** @type {string} */ (scripts.start).split(' ').filter((word) => word.startsWith('--'));
}

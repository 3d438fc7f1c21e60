import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../launch/repository.mjs';

/** Where the server that is measured was built: here, or in another checkout, to compare two versions. */
export const checkout = process.env.BREVE_BENCH_CHECKOUT ?? root;

/**
 * A module of the built server, which `npm run build` makes.
 * @param {string} path below backend/dist
 */
export function fromServer(path) {
  return import(pathToFileURL(serverFile(path)).href);
}

/** @param {string} path below backend/dist */
export function serverFile(path) {
  return join(checkout, 'backend', 'dist', path);
}

/**
 * Starts the embedded PostgreSQL of a data directory.
 * @param {string} dataDir
 * @returns {Promise<{ ownerUrl: string, appUrl: string, superuserUrl: string, stop(): Promise<void> }>}
 */
export async function openCluster(dataDir) {
  const { startEmbeddedCluster } = await fromServer('embedded/start-embedded-cluster.js');
  // Nothing is synced: what a crash of the machine breaks is made anew.
  const cluster = await startEmbeddedCluster({ dataDir, log: say, fast: true });
  const { superuser } = JSON.parse(readFileSync(join(homeOf(dataDir), 'cluster', 'secrets.json'), 'utf8'));
  const superuserUrl = new URL(cluster.ownerUrl);
  superuserUrl.username = 'postgres';
  superuserUrl.password = superuser;
  const { ownerUrl, appUrl } = cluster;
  return { ownerUrl, appUrl, superuserUrl: superuserUrl.href, stop: () => cluster.stop() };
}

/**
 * Where the cluster of a data directory is: beside the rest of it, since copying the directory must copy the cluster.
 * @param {string} dataDir
 */
function homeOf(dataDir) {
  if (existsSync(join(dataDir, 'LOCATION'))) {
    throw new Error(
      'The user that runs PostgreSQL cannot reach the directory of the benchmark: set BREVE_BENCH_DIR to one it can.',
    );
  }
  return dataDir;
}

/** @param {string} line */
export function say(line) {
  console.log(line);
}

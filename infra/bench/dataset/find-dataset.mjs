import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../launch/repository.mjs';
import { fromServer, openCluster, say } from '../cluster.mjs';
import { buildDataset } from './build.mjs';
import { HOUR } from './calendar.mjs';
import { SIZES } from './sizes.mjs';

/** Raised by whoever changes what is written: what was made before is then made anew. */
const VERSION = 3;

/**
 * What a data directory of the benchmark says of itself.
 * @typedef {object} Manifest
 * @property {number} version
 * @property {string} size
 * @property {number} end the present of the network, milliseconds
 * @property {string[]} migrations that have run over it
 * @property {number} seconds it took to make
 */

const run = promisify(execFile);

/** Where networks are kept: made once, never written to by a run. */
export function benchDirectory() {
  return process.env.BREVE_BENCH_DIR ?? join(root, '.breve-bench');
}

/**
 * The network of a size, made where it is missing.
 * @param {string} name of a size
 * @returns {Promise<{ path: string, manifest: Manifest }>}
 */
export async function findDataset(name) {
  const size = SIZES[name];
  if (size === undefined) throw new Error(`There is no size ${name}: ${Object.keys(SIZES).join(', ')}.`);
  const path = join(benchDirectory(), name);
  const migrations = await migrationNames();
  const found = readManifest(path);
  if (found !== null && found.version === VERSION) {
    if (found.migrations.join() === migrations.join()) return { path, manifest: found };
    if (found.migrations.every((migration, index) => migration === migrations[index])) {
      return { path, manifest: await migrateDataset(path, found, migrations) };
    }
  }
  return { path, manifest: await makeDataset(name, path, migrations) };
}

/**
 * @param {string} name
 * @param {string} path
 * @param {string[]} migrations
 */
async function makeDataset(name, path, migrations) {
  const size = /** @type {import('./sizes.mjs').Size} */ (SIZES[name]);
  say(`Making the network ${name}: ${size.people} people, ${size.posts} posts …`);
  const partial = `${path}.making`;
  rmSync(partial, { recursive: true, force: true });
  rmSync(path, { recursive: true, force: true });
  mkdirSync(benchDirectory(), { recursive: true });
  const started = Date.now();
  const end = Math.floor(started / HOUR) * HOUR;
  await buildDataset(partial, size, end);
  const seconds = Math.round((Date.now() - started) / 1000);
  const manifest = { version: VERSION, size: name, end, migrations, seconds };
  writeManifest(partial, manifest);
  renameSync(partial, path);
  say(`Made in ${seconds} s.`);
  return manifest;
}

/**
 * @param {string} path
 * @param {Manifest} found
 * @param {string[]} migrations
 */
async function migrateDataset(path, found, migrations) {
  say(`Bringing the network ${found.size} to this version's schema …`);
  const cluster = await openCluster(path);
  try {
    const { migrate } = await fromServer('app/migrate.js');
    await migrate(cluster.ownerUrl);
  } finally {
    await cluster.stop();
  }
  const manifest = { ...found, migrations };
  writeManifest(path, manifest);
  return manifest;
}

/**
 * A copy of a network for one run to write to.
 * @param {string} path
 * @returns {Promise<{ dataDir: string, remove(): void }>}
 */
export async function copyDataset(path) {
  removeLeftCopies();
  const dataDir = join(benchDirectory(), `run-${process.pid}`);
  // As owned: PostgreSQL may run as another user. Where the file system can, nothing is copied until it is changed.
  await run('cp', ['-a', '--reflink=auto', path, dataDir]).catch(() => run('cp', ['-a', path, dataDir]));
  return { dataDir, remove: () => rmSync(dataDir, { recursive: true, force: true }) };
}

/** Those of runs that were killed. */
function removeLeftCopies() {
  for (const name of readdirSync(benchDirectory())) {
    const pid = /^run-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(benchDirectory(), name), { recursive: true });
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

async function migrationNames() {
  const { MIGRATIONS } = await fromServer('app/migrations.js');
  return /** @type {string[]} */ (
    MIGRATIONS.map((/** @type {{ name: string }} */ migration) => migration.name)
  );
}

/** @param {string} path */
function readManifest(path) {
  const file = join(path, 'bench.json');
  return existsSync(file) ? /** @type {Manifest} */ (JSON.parse(readFileSync(file, 'utf8'))) : null;
}

/**
 * @param {string} path
 * @param {Manifest} manifest
 */
function writeManifest(path, manifest) {
  writeFileSync(join(path, 'bench.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartupError } from '../platform/errors/startup-error.js';
import { clusterData } from './home.js';
import { connect } from './instance.js';
import { readPidFile } from './pid-file.js';
import { type EmbeddedCluster, startEmbeddedCluster } from './start-embedded-cluster.js';

const isRoot = process.getuid?.() === 0;
const lines: string[] = [];
let base: string;
let running: EmbeddedCluster | undefined;

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'breve-embedded-'));
  // As a clone is: everybody may pass.
  chmodSync(base, 0o755);
});

afterEach(async () => {
  await running?.stop();
  running = undefined;
  lines.length = 0;
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

async function start(
  dataDir: string,
  more: { empty?: boolean; memory?: number } = {},
): Promise<EmbeddedCluster> {
  return startEmbeddedCluster({ dataDir, fast: true, log: (line) => lines.push(line), ...more });
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = await connect(url);
  try {
    return (await client.query<Record<string, unknown>>({ text: sql })).rows;
  } finally {
    await client.end();
  }
}

async function refusal(dataDir: string): Promise<StartupError> {
  try {
    running = await start(dataDir);
  } catch (error) {
    if (error instanceof StartupError) return error;
    throw error;
  }
  throw new Error('It started.');
}

describe('a data directory', () => {
  it('is made, keeps its data over a restart, and has one owner and one application role', async () => {
    const dataDir = join(base, 'first');
    running = await start(dataDir);
    expect(running.adopted).toBe(false);
    await query(running.ownerUrl, 'CREATE TABLE word (text text)');
    await query(running.appUrl, `INSERT INTO word VALUES ('été')`);
    await expect(query(running.appUrl, 'CREATE TABLE other (id int)')).rejects.toThrow(/permission denied/);
    await expect(query(running.appUrl, 'DROP TABLE word')).rejects.toThrow(/must be owner/);
    expect(await query(running.appUrl, 'SHOW shared_buffers')).toEqual([{ shared_buffers: '128MB' }]);
    await running.stop();
    expect(readPidFile(clusterData(dataDir))).toBeUndefined();

    running = await start(dataDir, { memory: 64 });
    expect(await query(running.appUrl, 'SHOW shared_buffers')).toEqual([{ shared_buffers: '64MB' }]);
    expect(await query(running.appUrl, 'SELECT upper(text) AS text FROM word')).toEqual([{ text: 'ÉTÉ' }]);
    expect(lines.filter((line) => line === 'Making a new database …')).toHaveLength(1);
  });

  it('lets the owner have the extensions that search needs, and databases beside this one', async () => {
    running = await start(join(base, 'first'));
    await query(running.ownerUrl, 'CREATE EXTENSION IF NOT EXISTS unaccent');
    await query(running.ownerUrl, 'CREATE EXTENSION IF NOT EXISTS pg_trgm');
    await query(running.ownerUrl, 'CREATE DATABASE beside');
    expect(await query(running.ownerUrl, `SELECT unaccent('cœur été') AS text`)).toEqual([
      { text: 'coeur ete' },
    ]);
  });

  it('keeps its passwords from other users, and listens on the loopback only', async () => {
    const dataDir = join(base, 'first');
    running = await start(dataDir);
    expect(statSync(join(dataDir, 'cluster', 'secrets.json')).mode & 0o077).toBe(0);
    expect(statSync(clusterData(dataDir)).mode & 0o077).toBe(0);
    expect(await query(running.ownerUrl, 'SHOW listen_addresses')).toEqual([
      { listen_addresses: '127.0.0.1' },
    ]);
    expect(await query(running.appUrl, 'SELECT inet_client_addr() AS address')).toEqual([{ address: null }]);
    const noPassword = running.appUrl.replace(/:[0-9a-f]+@/, ':wrong@');
    await expect(query(noPassword, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  });

  it('begins with nothing when asked to', async () => {
    running = await start(join(base, 'first'), { empty: true });
    expect(await query(running.appUrl, `SELECT to_regclass('word') AS word`)).toEqual([{ word: null }]);
    await query(running.ownerUrl, 'CREATE TABLE again (id int)');
    expect(await query(running.appUrl, 'SELECT count(*)::int AS count FROM again')).toEqual([{ count: 0 }]);
  });
});

describe('a refusal', () => {
  it('comes from the second start on one data directory, and leaves the first alone', async () => {
    const dataDir = join(base, 'used');
    running = await start(dataDir);
    await expect(start(dataDir)).rejects.toMatchObject({
      code: 'DATA_DIR_IN_USE',
      message: expect.stringMatching(
        /^The database in \S+ is in use by another instance of Brève: stop .*\.$/,
      ),
    });
    expect(await query(running.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('comes for a layout and for a PostgreSQL of a newer version, and changes nothing', async () => {
    const dataDir = join(base, 'newer');
    running = await start(dataDir);
    await running.stop();
    writeFileSync(join(dataDir, 'VERSION'), '2\n');
    expect(await refusal(dataDir)).toMatchObject({ code: 'DATA_DIR_NEWER' });
    expect(readFileSync(join(dataDir, 'VERSION'), 'utf8')).toBe('2\n');

    writeFileSync(join(dataDir, 'VERSION'), '1\n');
    writeFileSync(join(clusterData(dataDir), 'PG_VERSION'), '19\n');
    const newer = await refusal(dataDir);
    expect(newer.code).toBe('DATA_DIR_NEWER');
    expect(newer.message).toMatch(
      /^The database in \S+ was made by a newer version \(PostgreSQL 19, this is 18\): .*\.$/,
    );

    writeFileSync(join(clusterData(dataDir), 'PG_VERSION'), '17\n');
    expect(await refusal(dataDir)).toMatchObject({ code: 'DATA_DIR_OLDER' });
  });

  it('comes where nothing can be written', async () => {
    writeFileSync(join(base, 'file'), '');
    const error = await refusal(join(base, 'file', 'data'));
    expect(error.code).toBe('DATA_DIR_NOT_WRITABLE');
    expect(error.message).toMatch(/^The data directory \S+ cannot be written \(ENOTDIR\): .*\.$/);
    const nowhere = await refusal('/proc/breve/data');
    expect(nowhere.message).toMatch(
      /^The data directory \/proc\/breve\/data cannot be written \(\w+\): .*\.$/,
    );
  });
});

describe('PostgreSQL', () => {
  it('starts over the pid file of a process that is now another', async () => {
    const dataDir = join(base, 'recycled');
    running = await start(dataDir);
    await running.stop();
    const pidFile = join(clusterData(dataDir), 'postmaster.pid');
    writeFileSync(pidFile, `${process.pid}\n${clusterData(dataDir)}\n1\n5432\n\n127.0.0.1\n\nready\n`);
    running = await start(dataDir);
    expect(running.adopted).toBe(false);
    expect(readPidFile(clusterData(dataDir))?.pid).not.toBe(process.pid);
  });

  it('comes back on the same port, with its data and under the same lock, when it is killed', async () => {
    const dataDir = join(base, 'killed');
    running = await start(dataDir);
    await query(running.ownerUrl, `CREATE TABLE kept AS SELECT 'here' AS text`);
    const pid = readPidFile(clusterData(dataDir))?.pid ?? 0;
    process.kill(pid, 'SIGKILL');
    const deadline = Date.now() + 20_000;
    let rows: unknown[] = [];
    while (rows.length === 0 && Date.now() < deadline) {
      rows = await query(running.appUrl, 'SELECT text FROM kept').catch(() => []);
      await sleep(50);
    }
    expect(rows).toEqual([{ text: 'here' }]);
    expect(readPidFile(clusterData(dataDir))?.pid).not.toBe(pid);
    await sleep(500);
    await expect(start(dataDir)).rejects.toMatchObject({ code: 'DATA_DIR_IN_USE' });
  }, 240_000);

  it('is in a closed directory that was made for it', async () => {
    const dataDir = join(base, 'made');
    mkdirSync(dataDir, { mode: 0o700 });
    running = await start(dataDir);
    expect(existsSync(clusterData(dataDir))).toBe(true);
    expect(statSync(dataDir).mode & 0o066).toBe(0);
  });

  (isRoot ? it : it.skip)(
    'lives elsewhere, for good, when its user cannot pass, and keeps its data',
    async () => {
      const closed = join(base, 'closed');
      mkdirSync(closed, { mode: 0o700 });
      const dataDir = join(closed, 'data');
      running = await start(dataDir);
      const home = readFileSync(join(dataDir, 'LOCATION'), 'utf8').trim();
      try {
        expect(home).toMatch(/^\/var\/lib\/breve-/);
        expect(lines).toContain(`The database's user cannot reach ${dataDir}: the database is in ${home}.`);
        expect(existsSync(clusterData(dataDir))).toBe(false);
        await query(running.ownerUrl, 'CREATE TABLE here (id int)');
        await running.stop();
        running = await start(dataDir);
        expect(await query(running.appUrl, 'SELECT * FROM here')).toEqual([]);
      } finally {
        await running.stop();
        rmSync(home, { recursive: true, force: true });
      }
    },
  );
});

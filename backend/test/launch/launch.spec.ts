import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { canPass } from '../../src/embedded/database-user.js';
import { freePort, Launched, type LaunchOptions, REPOSITORY } from './launched.js';

jest.setTimeout(240_000);

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const launched: Launched[] = [];
let base: string;

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'breve-launch-'));
  chmodSync(base, 0o755);
});

afterEach(async () => {
  for (const one of launched.splice(0)) {
    await one.ended('SIGKILL');
    const left = one.postgres();
    if (left !== undefined) await quit(left.pid);
  }
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

async function launch(o: LaunchOptions): Promise<Launched> {
  const one = await Launched.start(o);
  launched.push(one);
  return one;
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>({ text: sql })).rows;
  } finally {
    await client.end();
  }
}

/** Waits until there are so many. */
async function until<Item>(list: () => Item[], count: number): Promise<Item[]> {
  for (let tries = 0; tries < 1_000; tries += 1) {
    if (list().length === count) return list();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`There were never ${count}.`);
}

/** Ends a PostgreSQL at once, as a crash does, and waits until it is gone. */
async function quit(pid: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Every refusal is one line on standard error that ends in what to do. */
function expectOneLine(err: string, pattern: RegExp): void {
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  expect(err).toMatch(pattern);
}

describe('npm start', () => {
  it('on an empty directory prints a set-up link and serves; SIGTERM and Ctrl-C stop it in order', async () => {
    const dataDir = join(base, 'empty');
    const first = await launch({ dataDir });
    await first.ready();
    expect(first.out).toMatch(new RegExp(`http://localhost:${first.port}/setup\\?token=\\S+`));
    await query(first.ownerUrl(), `CREATE TABLE kept AS SELECT 'here' AS text`);
    expect(await first.ended('SIGTERM')).toMatchObject({ code: 0, err: '' });
    expect(first.postgres()).toBeUndefined();

    const second = await launch({ dataDir });
    await second.ready();
    expect(await query(second.ownerUrl(), 'SELECT text FROM kept')).toEqual([{ text: 'here' }]);
    expect(await second.ended('SIGINT', 'group')).toMatchObject({ code: 0, err: '' });
    expect(second.postgres()).toBeUndefined();
  });

  it('stops in order when npm alone is told to', async () => {
    const started = await launch({ dataDir: join(base, 'npm'), npm: true });
    await started.ready();
    await started.ended('SIGTERM');
    expect(started.out).toContain('Stopping …');
    expect(started.postgres()).toBeUndefined();
  });

  it('shares the port among several processes, replaces one that ends, and stops them all in order', async () => {
    const started = await launch({ dataDir: join(base, 'several'), environment: { BREVE_PROCESSES: '2' } });
    await started.ready();
    const links = () => started.out.match(/Set Brève up here, once/g) ?? [];
    await until(links, 1);
    const first = await until(() => started.workers(), 2);
    process.kill(first[0] ?? 0, 'SIGKILL');
    const second = await until(() => started.workers().filter((pid) => pid !== first[0]), 2);
    expect(second).toContain(first[1]);
    expect((await fetch(`http://127.0.0.1:${started.port}/livez`)).status).toBe(200);
    const { code } = await started.ended('SIGINT', 'group');
    expect(code).toBe(0);
    expect(started.err).toContain('another takes its place');
    expect(links()).toHaveLength(1);
    expect(second.filter((pid) => existsSync(`/proc/${pid}`))).toEqual([]);
    expect(started.postgres()).toBeUndefined();
  });

  it('stops in order when the signal comes while it is starting', async () => {
    const starting = await launch({ dataDir: join(base, 'hasty') });
    while (starting.postgres() === undefined && starting.child.exitCode === null) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await starting.ended('SIGINT', 'group');
    expect(starting.postgres()).toBeUndefined();
  });

  it('adopts PostgreSQL after kill -9 of Node alone, and recovers after kill -9 of everything', async () => {
    const dataDir = join(base, 'killed');
    const first = await launch({ dataDir });
    await first.ready();
    const postgres = first.postgres();
    await query(first.ownerUrl(), `CREATE TABLE kept AS SELECT 'here' AS text`);
    await first.ended('SIGKILL', 'group');
    expect(first.postgres()).toEqual(postgres);

    const second = await launch({ dataDir });
    await second.ready();
    expect(second.postgres()).toEqual(postgres);
    expect(await query(second.ownerUrl(), 'SELECT text FROM kept')).toEqual([{ text: 'here' }]);
    await second.ended('SIGKILL', 'group');
    await quit(postgres?.pid ?? 0);

    const third = await launch({ dataDir });
    await third.ready();
    expect(third.postgres()?.pid).not.toBe(postgres?.pid);
    expect(await query(third.ownerUrl(), 'SELECT text FROM kept')).toEqual([{ text: 'here' }]);
    expect(await third.ended('SIGTERM')).toMatchObject({ code: 0 });
  });
});

describe('npm start refuses, in one line,', () => {
  it('a data directory in use by another instance, which goes on', async () => {
    const dataDir = join(base, 'used');
    const first = await launch({ dataDir });
    await first.ready();
    const second = await (await launch({ dataDir })).ended();
    expect(second.code).toBe(1);
    expectOneLine(second.err, /in use by another instance of Brève: stop that one first/);
    await first.ready();
    await first.ended('SIGTERM');
  });

  it('a port that is taken, and makes nothing', async () => {
    const dataDir = join(base, 'port');
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    try {
      const end = await (await launch({ dataDir, port })).ended();
      expect(end.code).toBe(1);
      expectOneLine(end.err, new RegExp(`Port ${port} .* taken`));
      expect(existsSync(dataDir)).toBe(false);
    } finally {
      other.close();
    }
  });

  it('a data directory made by a newer version, and changes nothing', async () => {
    const dataDir = join(base, 'newer');
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, 'VERSION'), '2\n');
    const end = await (await launch({ dataDir })).ended();
    expect(end.code).toBe(1);
    expectOneLine(end.err, /made by a newer version of Brève: start that version/);
    expect(readdirSync(dataDir)).toEqual(['VERSION']);
  });

  // Root writes everywhere, so there it is started as an ordinary user, where such a one can read the clone.
  const asOrdinaryUser = isRoot ? { uid: NOBODY } : {};
  const canBeOrdinary = !isRoot || canPass({ uid: NOBODY, gid: NOBODY }, REPOSITORY);
  (canBeOrdinary ? it : it.skip)('a data directory that cannot be written', async () => {
    const parent = join(base, 'foreign');
    mkdirSync(parent, { mode: 0o555 });
    const dataDir = join(parent, 'data');
    const end = await (await launch({ dataDir, ...asOrdinaryUser })).ended();
    expect(end.code).toBe(1);
    expectOneLine(end.err, /cannot be written \(EACCES\): give the user that starts Brève write access/);
  });

  it('a database of one’s own that does not answer', async () => {
    const dataDir = join(base, 'unreachable');
    const environment = { BREVE_DATABASE_URL: `postgres://breve:breve@127.0.0.1:${await freePort()}/breve` };
    const end = await (await launch({ dataDir, environment })).ended();
    expect(end.code).toBe(1);
    expectOneLine(end.err, /does not answer .*BREVE_DATABASE_URL/);
  });

  it('a demo that others could reach', async () => {
    const environment = { HOST: '0.0.0.0' };
    const end = await (await launch({ dataDir: join(base, 'demo'), flags: ['--demo'], environment })).ended();
    expect(end.code).toBe(1);
    expectOneLine(end.err, /listens on this machine only/);
  });

  it('a flag it does not know, with its usage', async () => {
    const end = await (await launch({ dataDir: join(base, 'flag'), flags: ['--dmeo'] })).ended();
    expect(end.code).toBe(2);
    expect(end.err).toMatch(/^Unknown flag: --dmeo\nUsage: npm start/);
  });
});

import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StartupError } from '../platform/errors/startup-error.js';
import { type Binaries, program } from './binaries.js';
import { DATABASE_ENVIRONMENT } from './database-user.js';
import { clusterData, type Home } from './home.js';
import { isAlive } from './pid-file.js';

/** The passwords of the cluster's three roles, kept in `cluster/secrets.json` for the user that starts Brève alone. */
export interface Secrets {
  superuser: string;
  owner: string;
  app: string;
}

const run = promisify(execFile);

/**
 * Makes the cluster where there is none. It is built under another name and renamed when whole: a start
 * that is killed half-way leaves nothing that the next one could take for a cluster.
 * @throws StartupError DATABASE_START_FAILED with the reason initdb gave
 */
export async function makeCluster(home: Home, binaries: Binaries, fast: boolean): Promise<void> {
  const unfinished = join(home.path, `cluster.new-${process.pid}`);
  removeUnfinished(home.path);
  mkdirSync(join(unfinished, 'data'), { recursive: true });
  chmodSync(unfinished, 0o711);
  chmodSync(join(unfinished, 'data'), 0o700);
  const secrets: Secrets = { superuser: password(), owner: password(), app: password() };
  writeFileSync(join(unfinished, 'secrets.json'), `${JSON.stringify(secrets)}\n`, { mode: 0o600 });
  const passwordFile = join(unfinished, 'password');
  writeFileSync(passwordFile, secrets.superuser, { mode: 0o600 });
  if (home.user !== undefined) {
    chownSync(join(unfinished, 'data'), home.user.uid, home.user.gid);
    chownSync(passwordFile, home.user.uid, home.user.gid);
  }
  await initialise(home, binaries, join(unfinished, 'data'), passwordFile, fast);
  rmSync(passwordFile);
  // Another start may have been quicker; then its cluster is the one, and this one goes.
  if (existsSync(clusterData(home.path))) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, join(home.path, 'cluster'));
}

export function readSecrets(home: Home): Secrets {
  return JSON.parse(readFileSync(join(home.path, 'cluster', 'secrets.json'), 'utf8')) as Secrets;
}

/**
 * Code-point order and Unicode case rules from PostgreSQL itself, so that indexes never depend on the
 * system's locales. The word parser still asks the C library what a letter is: C.UTF-8 where there is one.
 */
async function initialise(
  home: Home,
  binaries: Binaries,
  data: string,
  passwordFile: string,
  fast: boolean,
): Promise<void> {
  const fixed = ['-D', data, '-U', 'postgres', '--pwfile', passwordFile, '-A', 'scram-sha-256', '-E', 'UTF8'];
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions'];
  const options = { ...home.user, cwd: '/', env: { ...DATABASE_ENVIRONMENT } };
  let reason: unknown;
  for (const letters of ['C.UTF-8', 'C']) {
    try {
      await run(
        program(binaries, 'initdb'),
        [...fixed, ...locale, `--lc-ctype=${letters}`, ...(fast ? ['--no-sync'] : [])],
        options,
      );
      return;
    } catch (error) {
      reason = error;
    }
  }
  throw new StartupError(
    'DATABASE_START_FAILED',
    `The embedded PostgreSQL could not make its files in ${home.path}: ${lastLine(reason)}`,
    { cause: reason },
  );
}

function removeUnfinished(home: string): void {
  for (const name of readdirSync(home)) {
    const pid = /^cluster\.new-(\d+)$/.exec(name)?.[1];
    if (pid === undefined || (Number(pid) !== process.pid && isAlive(Number(pid)))) continue;
    rmSync(join(home, name), { recursive: true, force: true });
  }
}

function password(): string {
  return randomBytes(24).toString('hex');
}

function lastLine(error: unknown): string {
  const text = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
  const line =
    text.split('\n').find((candidate) => candidate.startsWith('initdb: error')) ?? text.split('\n').at(-1);
  return line === undefined || line === '' ? String(error) : line;
}

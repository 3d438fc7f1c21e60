import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from '../platform/errors/startup-error.js';
import { type Binaries, program } from './binaries.js';

/** Who runs PostgreSQL, when that is not whoever runs Node. */
export interface DatabaseUser {
  uid: number;
  gid: number;
}

/** PostgreSQL's processes see nothing of the caller's environment: PGDATA, PGPORT and others would change them. */
export const DATABASE_ENVIRONMENT: Readonly<Record<string, string>> = {
  PATH: '/usr/local/bin:/usr/bin:/bin',
  LC_ALL: 'C.UTF-8',
  TZ: 'UTC',
};

/** PostgreSQL refuses to run as root; these accounts exist on most systems and own nothing. Best first. */
const UNPRIVILEGED = ['breve', 'postgres', 'nobody'];

/**
 * The account PostgreSQL runs as: undefined for the caller's own. Root gets the owner of an existing
 * cluster, so that the answer stays the same when accounts come and go, else an unprivileged account.
 */
export function chooseDatabaseUser(existingCluster: string | undefined): DatabaseUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (existingCluster !== undefined) {
    const { uid, gid } = statSync(existingCluster);
    if (uid !== 0) return { uid, gid };
  }
  const accounts = new Map(readAccounts());
  for (const name of UNPRIVILEGED) {
    const account = accounts.get(name);
    if (account !== undefined && account.uid !== 0) return account;
  }
  throw new StartupError(
    'DATABASE_START_FAILED',
    `PostgreSQL refuses to run as root and this system has no account ${UNPRIVILEGED.join(', ')}: ` +
      'start Brève as an ordinary user, or create an account "breve".',
  );
}

function readAccounts(): [string, DatabaseUser][] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => [name, { uid: Number(uid), gid: Number(gid) }]);
}

/** Whether the database's user gets through to a directory. Asked of the system, as that user. */
export function canPass(user: DatabaseUser, directory: string): boolean {
  return passes(user, 'cd -- "$1"', directory);
}

/** Whether the database's user gets through to a directory and may write there. */
export function canWrite(user: DatabaseUser, directory: string): boolean {
  return passes(user, 'cd -- "$1" && [ -w . ]', directory);
}

/** Whether the database's user can run the binaries and read what they read. */
export function canRun(user: DatabaseUser | undefined, binaries: Binaries): boolean {
  const template = join(binaries.root, 'share', 'postgresql', 'postgres.bki');
  if (user !== undefined && !passes(user, '[ -r "$1" ]', template)) return false;
  return runs(user, program(binaries, 'postgres'), ['--version']);
}

function passes(user: DatabaseUser, script: string, argument: string): boolean {
  return runs(user, '/bin/sh', ['-c', script, 'sh', argument]);
}

function runs(user: DatabaseUser | undefined, command: string, args: string[]): boolean {
  return (
    spawnSync(command, args, { ...user, cwd: '/', env: DATABASE_ENVIRONMENT, stdio: 'ignore' }).status === 0
  );
}

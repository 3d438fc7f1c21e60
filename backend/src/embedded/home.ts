import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from '../platform/errors/startup-error.js';
import { readIfThere } from './data-directory.js';
import { canPass, canWrite, chooseDatabaseUser, type DatabaseUser } from './database-user.js';

/** Where the cluster is, and who runs it. */
export interface Home {
  /** Holds `cluster/` and the log. The data directory itself, unless the database's user can't get there. */
  path: string;
  user: DatabaseUser | undefined;
}

/** The directory PostgreSQL calls its data directory. */
export function clusterData(home: string): string {
  return join(home, 'cluster', 'data');
}

/**
 * Finds the cluster's home, or a place for a new one: the data directory where the database's user gets
 * through to it, else a directory below /var/lib whose path the data directory keeps in `LOCATION`.
 * @param major of the PostgreSQL at hand
 * @throws StartupError DATA_DIR_UNREACHABLE, DATA_DIR_NOT_WRITABLE, DATA_DIR_NEWER, DATA_DIR_OLDER
 */
export function findHome(dataDir: string, major: number, log: (line: string) => void): Home {
  const elsewhere = readIfThere(join(dataDir, 'LOCATION'));
  const path = elsewhere ?? dataDir;
  const home = existsSync(clusterData(path)) ? openExisting(path, major) : openNew(dataDir, elsewhere);
  if (home.path !== dataDir) {
    log(`The database's user cannot reach ${dataDir}: the database is in ${home.path}.`);
  }
  return home;
}

function openExisting(path: string, major: number): Home {
  const data = clusterData(path);
  const { uid } = statSync(data);
  const caller = process.getuid?.();
  if (caller !== undefined && caller !== 0 && caller !== uid) {
    throw new StartupError(
      'DATA_DIR_NOT_WRITABLE',
      `The database in ${path} belongs to another user (uid ${uid}): ` +
        'start Brève as that user or as root, or set BREVE_DATA_DIR to another directory.',
    );
  }
  const user = chooseDatabaseUser(data);
  if (user !== undefined && !canWrite(user, data)) {
    throw new StartupError(
      'DATA_DIR_UNREACHABLE',
      `The database's user (uid ${user.uid}) cannot reach ${data}: open the directories above it for ` +
        'passing through (chmod o+x), or set BREVE_DATA_DIR to another directory.',
    );
  }
  checkMajor(path, Number(readIfThere(join(data, 'PG_VERSION'))), major);
  return { path, user };
}

function checkMajor(path: string, found: number, ours: number): void {
  if (found === ours) return;
  if (found < ours) {
    throw new StartupError(
      'DATA_DIR_OLDER',
      `The database in ${path} was made with PostgreSQL ${found}, this is ${ours}: ` +
        'dump it with the version of Brève that made it and restore it into an empty data directory.',
    );
  }
  throw new StartupError(
    'DATA_DIR_NEWER',
    `The database in ${path} was made by a newer version (PostgreSQL ${found}, this is ${ours}): ` +
      'start that version of Brève, or set BREVE_DATA_DIR to another directory.',
  );
}

function openNew(dataDir: string, elsewhere: string | undefined): Home {
  const user = chooseDatabaseUser(undefined);
  if (user === undefined || canPass(user, dataDir) || openedFor(user, dataDir))
    return { path: dataDir, user };
  const path = elsewhere ?? `/var/lib/breve-${randomBytes(5).toString('hex')}`;
  try {
    mkdirSync(path, { recursive: true });
    chmodSync(path, 0o711);
    if (!canPass(user, path)) throw new Error(`uid ${user.uid} gets no passage to ${path}`);
    // Recorded before the cluster is made: a start that dies in between finds the same place again.
    writeFileSync(join(dataDir, 'LOCATION'), `${path}\n`);
    return { path, user };
  } catch (cause) {
    throw new StartupError(
      'DATA_DIR_UNREACHABLE',
      `The database's user (uid ${user.uid}) can reach neither ${dataDir} nor ${path}: set BREVE_DATA_DIR to a ` +
        'directory that every user may pass through, such as /srv/breve, or start Brève as an ordinary user.',
      { cause },
    );
  }
}

/**
 * A directory made for Brève with nothing in it yet, and closed by nothing but its own mode, is opened for
 * passing through, not for looking inside.
 */
function openedFor(user: DatabaseUser, dataDir: string): boolean {
  if (readdirSync(dataDir).some((name) => name !== 'VERSION')) return false;
  const { mode } = statSync(dataDir);
  chmodSync(dataDir, mode | 0o011);
  if (canPass(user, dataDir)) return true;
  chmodSync(dataDir, mode);
  return false;
}

import { chmodSync, cpSync, existsSync, lstatSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from '../platform/errors/startup-error.js';
import type { Binaries } from './binaries.js';
import { canRun } from './database-user.js';
import type { Home } from './home.js';

/**
 * The binaries as the database's user can run them: npm's own, or a copy of them beside the cluster where
 * that user can't get at node_modules (a clone below a closed home).
 * @throws StartupError DATABASE_BINARIES_MISSING where they run for nobody
 */
export function reachableBinaries(binaries: Binaries, home: Home, log: (line: string) => void): Binaries {
  if (canRun(home.user, binaries)) return binaries;
  const copy = { ...binaries, root: join(home.path, `postgresql-${binaries.version}`) };
  if (home.user !== undefined && !existsSync(copy.root)) {
    log(`The database's user cannot reach ${binaries.root}: copying PostgreSQL to ${copy.root}.`);
    copyOpen(binaries.root, copy.root);
  }
  if (home.user !== undefined && canRun(home.user, copy)) return copy;
  throw new StartupError(
    'DATABASE_BINARIES_MISSING',
    `The embedded PostgreSQL does not run on this system (${binaries.root}): it needs glibc or macOS; ` +
      'set BREVE_DATABASE_URL to a PostgreSQL of your own.',
  );
}

/** Copies a tree under a name of its own first, so that a copy that stops half-way is never taken for whole. */
function copyOpen(from: string, to: string): void {
  const partial = `${to}.partial-${process.pid}`;
  rmSync(partial, { recursive: true, force: true });
  cpSync(from, partial, { recursive: true, verbatimSymlinks: true });
  chmodSync(partial, 0o755);
  for (const name of readdirSync(partial, { recursive: true, encoding: 'utf8' })) {
    const path = join(partial, name);
    const entry = lstatSync(path);
    if (entry.isSymbolicLink()) continue;
    chmodSync(path, entry.isDirectory() || (entry.mode & 0o100) !== 0 ? 0o755 : 0o644);
  }
  if (existsSync(to)) rmSync(partial, { recursive: true });
  else renameSync(partial, to);
}

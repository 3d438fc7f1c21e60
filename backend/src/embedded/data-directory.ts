import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { StartupError } from '../platform/errors/startup-error.js';
import { systemCode } from './system-error.js';

/** The layout of the data directory that this code writes; a higher number on disk is from a newer Brève. */
const LAYOUT = 1;

/**
 * Makes the data directory where it is missing, and checks that this version may use it.
 * @returns its real path
 * @throws StartupError DATA_DIR_NOT_WRITABLE, DATA_DIR_NEWER
 */
export function openDataDirectory(path: string): string {
  const dataDir = makeWritable(path);
  const version = join(dataDir, 'VERSION');
  const layout = Number(readIfThere(version) ?? LAYOUT);
  if (layout > LAYOUT || Number.isNaN(layout)) {
    throw new StartupError(
      'DATA_DIR_NEWER',
      `The data directory ${dataDir} was made by a newer version of Brève: ` +
        'start that version, or set BREVE_DATA_DIR to another directory.',
    );
  }
  if (!existsSync(version)) writeFileSync(version, `${LAYOUT}\n`);
  return dataDir;
}

function makeWritable(path: string): string {
  try {
    if (!existsSync(path)) {
      makeFolder(path);
      // Root's cluster belongs to another user, who must get through; nobody else needs to look inside.
      chmodSync(path, process.getuid?.() === 0 ? 0o711 : 0o700);
    }
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    readdirSync(path);
    return realpathSync(path);
  } catch (cause) {
    const reason = systemCode(cause) ?? String(cause);
    throw new StartupError(
      'DATA_DIR_NOT_WRITABLE',
      `The data directory ${path} cannot be written (${reason}): ` +
        'give the user that starts Brève write access, or set BREVE_DATA_DIR to another directory.',
      { cause },
    );
  }
}

/** Folder by folder: Node's own recursion never ends where a folder that is there takes no new one, as in /proc. */
function makeFolder(path: string): void {
  const above = dirname(path);
  if (!existsSync(above)) makeFolder(above);
  mkdirSync(path);
}

/** A short file's text without white space around it; undefined where there is no file. */
export function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined;
}

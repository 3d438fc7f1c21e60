import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './repository.mjs';

/**
 * One hash of the names and contents of files. Contents, not times: a clone has fresh times, and editors and
 * version control set old ones.
 * @param {string[]} paths files and directories below the root; those that are missing count as empty
 */
export function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesIn).sort()) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} name of what was built
 * @returns {string | undefined} the hash it was built from
 */
export function readStamp(name) {
  const file = stampFile(name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/**
 * @param {string} name of what was built
 * @param {string} hash it was built from
 */
export function writeStamp(name, hash) {
  const file = stampFile(name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, hash);
}

/** @param {string} name */
function stampFile(name) {
  return join(root, 'dist', '.cache', `${name}.hash`);
}

/**
 * Tests are no part of what is built: changing one builds nothing.
 * @param {string} path
 * @returns {string[]} the files at or below a path
 */
function filesIn(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.spec\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1));
}

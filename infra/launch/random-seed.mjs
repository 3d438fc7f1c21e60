import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './repository.mjs';

/** What decides what a test may find: the sources, the tests, and the versions of what they stand on. */
const FOLDERS = ['text/src', 'text/conformance', 'backend/src', 'backend/test', 'frontend/src'];
const FILES = ['package-lock.json'];

/**
 * The seed of the random tests: what is the same is dealt the same, here and in CI, and every change is dealt anew.
 * @returns {number} 31 bits
 */
export function randomSeed() {
  const hash = createHash('sha256');
  for (const folder of FOLDERS) {
    const within = join(root, folder);
    for (const entry of readdirSync(within, { recursive: true, withFileTypes: true }).sort(byPath)) {
      if (!entry.isFile()) continue;
      hash.update(`${entry.name}\0`).update(readFileSync(join(entry.parentPath, entry.name)));
    }
  }
  for (const file of FILES) hash.update(readFileSync(join(root, file)));
  return hash.digest().readUInt32BE() >>> 1;
}

/**
 * @param {import('node:fs').Dirent} one
 * @param {import('node:fs').Dirent} other
 */
function byPath(one, other) {
  return join(one.parentPath, one.name) < join(other.parentPath, other.name) ? -1 : 1;
}

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import TestSequencer from '@jest/test-sequencer';

/**
 * Files that take far longer than others, the longest first. Without a memory of earlier runs, as in a fresh clone, Jest
 * begins with the largest files: the longest are small ones, and would run alone at the end.
 * @type {string[]}
 */
const LONGEST = JSON.parse(readFileSync(new URL('longest.json', import.meta.url), 'utf8'));

/** @param {{ path: string }} test */
function place({ path }) {
  const found = LONGEST.indexOf(basename(path, '.spec.ts'));
  return found < 0 ? LONGEST.length : found;
}

export default class LongestFirst extends TestSequencer {
  /** @param {Parameters<TestSequencer['sort']>[0]} tests */
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
}

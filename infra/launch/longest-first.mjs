import TestSequencer from '@jest/test-sequencer';

/**
 * Files that take far longer than others, the longest first. Without a memory of earlier runs, as in a fresh clone, Jest
 * begins with the largest files: the longest are small ones, and would run alone at the end.
 */
const LONGEST = [
  'screens-fr',
  'screens-en',
  'launch/launch',
  'topics-random',
  'demo',
  'post',
  'read',
  'doors',
  'posts-every-read-path',
  'search-properties',
];

/** @param {{ path: string }} test */
function place({ path }) {
  const found = LONGEST.findIndex((name) => path.endsWith(`/${name}.spec.ts`));
  return found < 0 ? LONGEST.length : found;
}

export default class LongestFirst extends TestSequencer {
  /** @param {Parameters<TestSequencer['sort']>[0]} tests */
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
}

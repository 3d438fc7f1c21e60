import { setImmediate as settled, setTimeout as sleep } from 'node:timers/promises';

import { describe, expect, it } from '@jest/globals';

import { Backlog } from './backlog.js';

/** A backlog of words, done by `work`, and what failed. */
function wordsOf(work: (words: string[]) => Promise<void>) {
  const failures: boolean[] = [];
  const backlog = new Backlog<string[]>(
    {
      work,
      merge: (earlier, later) => [...earlier, ...later],
      failed: (_, last) => failures.push(last),
    },
    1,
  );
  return { backlog, failures };
}

describe('a backlog', () => {
  it('does one piece after the other, and merges what waits under the same key', async () => {
    const done: string[] = [];
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const { backlog } = wordsOf(async (words) => {
      if (done.length === 0) await held;
      done.push(words.join(' '));
    });
    backlog.add('a', ['1']);
    backlog.add('a', ['2']);
    await Promise.resolve();
    backlog.add('a', ['3']);
    backlog.add('b', ['4']);
    backlog.add('a', ['5']);
    release();
    await settled();
    expect(done).toEqual(['1 2', '3 5', '4']);
    backlog.add('c', ['6']);
    await settled();
    expect(done.at(-1)).toBe('6');
  });

  it('tries again what failed, together with what came meanwhile', async () => {
    const done: string[] = [];
    let attempts = 0;
    const { backlog, failures } = wordsOf((words) => {
      attempts += 1;
      if (attempts < 3) return Promise.reject(new Error('away'));
      done.push(...words);
      return Promise.resolve();
    });
    backlog.add('a', ['1']);
    await Promise.resolve();
    backlog.add('a', ['2']);
    backlog.add('b', ['3']);
    while (done.length < 3) await sleep(5);
    expect(done.indexOf('2')).toBe(done.indexOf('1') + 1);
    expect(done.toSorted()).toEqual(['1', '2', '3']);
    expect(failures).toEqual([false, false]);
  });

  it('gives up what never works, and goes on with the others', async () => {
    const done: string[] = [];
    const { backlog, failures } = wordsOf((words) => {
      if (words[0] === 'bad') return Promise.reject(new Error('never'));
      done.push(words.join(' '));
      return Promise.resolve();
    });
    backlog.add('a', ['bad']);
    backlog.add('b', ['good']);
    await sleep(600);
    expect(done).toEqual(['good']);
    expect(failures).toEqual([false, false, false, false, false, false, false, true]);
  });

  it('drops what waits when it is stopped, also between two attempts', async () => {
    const tried: string[] = [];
    const { backlog } = wordsOf((words) => {
      tried.push(words.join(' '));
      return Promise.reject(new Error('away'));
    });
    backlog.add('a', ['1']);
    await settled();
    await backlog.stop();
    backlog.add('a', ['2']);
    await sleep(20);
    expect(tried).toEqual(['1']);
  });
});

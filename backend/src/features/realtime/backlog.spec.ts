import { setImmediate as settled } from 'node:timers/promises';

import { describe, expect, it } from '@jest/globals';

import { Backlog } from './backlog.js';

describe('a backlog', () => {
  it('does one piece after the other, and merges what waits under the same key', async () => {
    const done: string[] = [];
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const backlog = new Backlog<string[]>(async (key, piece) => {
      if (key === 'a' && done.length === 0) await held;
      done.push(`${key}: ${piece.join(' ')}`);
    });
    const add = (key: string, word: string): void =>
      backlog.add(key, (waiting) => [...(waiting ?? []), word]);
    add('a', '1');
    add('a', '2');
    await Promise.resolve();
    add('a', '3');
    add('b', '4');
    add('a', '5');
    release();
    await settled();
    expect(done).toEqual(['a: 1 2', 'a: 3 5', 'b: 4']);
    add('c', '6');
    await settled();
    expect(done.at(-1)).toBe('c: 6');
  });

  it('drops what waits when it is stopped', async () => {
    const done: string[] = [];
    const backlog = new Backlog<null>((key) => {
      done.push(key);
      return Promise.resolve();
    });
    backlog.add('a', () => null);
    await backlog.stop();
    expect(done).toEqual([]);
  });
});

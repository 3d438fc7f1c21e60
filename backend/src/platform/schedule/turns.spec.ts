import { describe, expect, it } from '@jest/globals';
import { setImmediate as soon } from 'node:timers/promises';

import { Turns } from './turns.js';

describe('turns', () => {
  it('come one after the other, and a failed one holds up no other', async () => {
    const turns = new Turns();
    const said: string[] = [];
    const work = (name: string) => async () => {
      said.push(`${name} begins`);
      await soon();
      said.push(`${name} ends`);
      if (name === 'b') throw new Error(name);
    };
    expect(turns.isTaken).toBe(false);
    const all = ['a', 'b', 'c'].map((name) => turns.take(work(name)));
    expect(turns.isTaken).toBe(true);
    const ends = await Promise.allSettled(all);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(said).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
    await turns.over();
    expect(turns.isTaken).toBe(false);
  });

  it('are over when the last one is, of those asked for meanwhile too', async () => {
    const turns = new Turns();
    let done = 0;
    void turns.take(async () => {
      await soon();
      done += 1;
      void turns.take(async () => {
        await soon();
        done += 1;
      });
    });
    await turns.over();
    expect(done).toBe(2);
  });
});

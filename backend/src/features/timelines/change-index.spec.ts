import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { ChangeIndex } from './change-index.js';

const MOST = 8;
const KEYS = ['a', 'b', 'c', 'd'];

describe('the index of changes', () => {
  it('finds by key what looking at every change finds, as long as they are kept', () => {
    const keys = fc.subarray(KEYS).chain((some) => fc.constant([...some, ...some.slice(0, 1)]));
    fc.assert(
      fc.property(
        fc.array(keys, { minLength: 1, maxLength: 40 }),
        fc.nat(MOST),
        fc.nat(3),
        (all, back, less) => {
          const index = new ChangeIndex(MOST);
          all.forEach((some, change) => index.add(change, some));
          const to = all.length - less;
          const from = Math.max(0, all.length - MOST, to - back);
          for (const key of KEYS) {
            const naive = all.flatMap((some, change) =>
              change >= from && change < to && some.includes(key) ? [change] : [],
            );
            expect(index.between(key, from, to)).toEqual(naive.reverse());
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('passes over numbers that were never told', () => {
    const index = new ChangeIndex(MOST);
    index.add(1, ['a']);
    index.add(30, ['a', 'b']);
    index.add(33, ['b']);
    expect(index.between('a', 23, 34)).toEqual([30]);
    expect(index.between('b', 23, 34)).toEqual([33, 30]);
    expect(index.between('c', 23, 34)).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { STRETCHES, stretchBefore, stretchTo } from './search-stretches.js';

const UNITS = { h: 3_600_000, d: 86_400_000, m: 2_764_800_000 };

/** When the times of a stretch begin and end, read as the index writes them. */
function spanOf(times: string): [number, number] {
  const spans = [...times.matchAll(/'([hdm]) (\d+)'/g)].map(([, letter, number]) => {
    const unit = UNITS[letter as keyof typeof UNITS];
    return [Number(number) * unit, (Number(number) + 1) * unit] as const;
  });
  return [Math.min(...spans.map(([begin]) => begin)), Math.max(...spans.map(([, end]) => end))];
}

const moment = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });

describe('stretches of time', () => {
  it('hold every moment from their length back to where they end', () => {
    fc.assert(
      fc.property(moment, fc.nat(STRETCHES - 2), (from, index) => {
        const { length, times } = stretchBefore(from, index);
        const [begin, end] = spanOf(times ?? '');
        expect(begin).toBeLessThanOrEqual(from.getTime() - length);
        expect(end).toBeGreaterThan(from.getTime());
      }),
    );
  });

  it('get longer, up to all time', () => {
    const from = new Date('2026-11-20T10:00:00Z');
    const lengths = Array.from({ length: STRETCHES }, (_, index) => stretchBefore(from, index).length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    expect(stretchBefore(from, STRETCHES - 1)).toEqual({ length: Infinity, times: null });
  });

  it('are found by a moment they reach', () => {
    fc.assert(
      fc.property(moment, moment, (one, other) => {
        const [moment, from] = one < other ? [one, other] : [other, one];
        const found = stretchTo(from, moment);
        expect(stretchBefore(from, found).length).toBeGreaterThanOrEqual(from.getTime() - moment.getTime());
        if (found > 0) {
          expect(stretchBefore(from, found - 1).length).toBeLessThan(from.getTime() - moment.getTime());
        }
      }),
    );
  });
});

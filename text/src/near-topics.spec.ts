import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { matchKey } from './match-key.js';
import { nearness, nearTopics } from './near-topics.js';

describe('topics that are nearly one', () => {
  it.each([
    ['vente', 'ventes', 'PLURAL'],
    ['vente', 'vente2026', 'YEAR'],
    ['ventes', 'vente2026', 'YEAR'],
    ['vente2026', 'ventes2026', 'PLURAL'],
    ['bateau', 'bateaux', 'PLURAL'],
    ['colisage', 'collisage', 'SPELLING'],
    ['expedition', 'expediton', 'SPELLING'],
    ['tournees', 'tounrees', 'SPELLING'],
    ['noel2025', 'noel2026', null],
    ['noel', 'noel2026', 'YEAR'],
    ['quaino1', 'quaino2', null],
    ['acces', 'access', null],
    ['ce', 'ces', null],
    ['prix', 'prise', null],
    ['lyon', 'lion', null],
    ['2026', '2025', null],
    ['paris', 'parti', null],
  ])('%s and %s: %s', (one, other, reason) => {
    expect(nearness(one, other)).toBe(reason);
    expect(nearness(other, one)).toBe(reason);
    const pairs = nearTopics([one, 'quelquechosedautre', other]);
    expect(pairs).toEqual(reason === null ? [] : [{ one, other, reason }]);
  });

  it('are found among many as one by one', () => {
    const key = fc
      .string({ unit: fc.constantFrom('a', 'b', 's', 'x', '1'), minLength: 2, maxLength: 8 })
      .chain((word) => fc.constantFrom(word, `${word}2025`, `${word}2026`))
      .map(matchKey);
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 30 }), (keys) => {
        const expected = keys.flatMap((one, at) =>
          keys.slice(at + 1).flatMap((other) => {
            const reason = nearness(one, other);
            return reason === null ? [] : [{ one, other, reason }];
          }),
        );
        const byName = (all: typeof expected) =>
          all.map(({ one, other, reason }) => `${one} ${other} ${reason}`).sort();
        expect(byName(nearTopics(keys))).toEqual(byName(expected));
      }),
    );
  });
});

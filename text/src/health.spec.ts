import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { BLOCKED_BY, blockerIn, HEALTH_MARKS, healthIn, LEADING_HEALTH_MARK, withBlocker } from './health.js';

describe('health', () => {
  it.each([
    ['🟢 Recette finie', 'ON_TRACK', 3],
    ['Deux jours de retard 🟠 #omega', 'AT_RISK', 0],
    ['🔴Arrêt, puis 🟢', 'BLOCKED', 2],
    ['⛔ le froid', null, 0],
    ['', null, 0],
  ])('of %s is %s', (text, health, length) => {
    expect([healthIn(text), LEADING_HEALTH_MARK.exec(text)?.[0].length ?? 0]).toEqual([health, length]);
  });

  it.each([
    ['🔴 Arrêt ⛔ le froid, @ann #omega', 'le froid, @ann #omega'],
    ['🔴 Arrêt ⛔', null],
    ['🔴 Arrêt', null],
  ])('of %s says by what', (text, blocker) => {
    expect(blockerIn(text)).toBe(blocker);
  });

  it('says what one said last, and nothing else of the text changes', () => {
    const words = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(BLOCKED_BY, '').trim());
    fc.assert(
      fc.property(words, words, words, (text, first, last) => {
        const line = `${HEALTH_MARKS.BLOCKED} ${text}`.trimEnd();
        const said = withBlocker(withBlocker(line, first), last);
        expect(blockerIn(said)).toBe(last === '' ? null : last);
        expect(withBlocker(said, '')).toBe(line);
      }),
    );
  });
});

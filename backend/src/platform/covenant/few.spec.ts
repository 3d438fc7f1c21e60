import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { AT_LEAST, peopleOf, publishable, type StatisticPart, unlessFew } from './few.js';

function people(from: number, count: number): Set<string> {
  return new Set(Array.from({ length: count }, (_, index) => `p${from + index}`));
}

function part(key: string, own: Set<string>, parts: StatisticPart[] = []): StatisticPart {
  return { key, people: own, parts };
}

const nobody = new Set<string>();

describe('statistics about people', () => {
  it.each<[string, StatisticPart, string[]]>([
    ['four people: nothing', part('all', people(0, 4)), []],
    ['five people', part('all', people(0, 5)), ['all']],
    [
      'a small team is withheld, and the smallest other with it, or it would be the difference',
      part('all', nobody, [part('a', people(0, 9)), part('b', people(9, 6)), part('c', people(15, 2))]),
      ['all', 'a'],
    ],
    [
      'two small teams that make five together need no other',
      part('all', nobody, [part('a', people(0, 9)), part('b', people(9, 3)), part('c', people(12, 2))]),
      ['all', 'a'],
    ],
    [
      'one in no team is the difference too',
      part('all', people(20, 1), [part('a', people(0, 9)), part('b', people(9, 6))]),
      ['all', 'a'],
    ],
    [
      'months of a year: the quiet one takes another with it',
      part('2026', nobody, [part('01', people(0, 7)), part('02', people(0, 1)), part('03', people(0, 6))]),
      ['2026', '01'],
    ],
    [
      'a team that nobody contributed to reveals nothing',
      part('all', nobody, [part('a', people(0, 6)), part('b', nobody)]),
      ['all', 'a'],
    ],
    [
      'what stands below something withheld is withheld',
      part('all', nobody, [
        part('a', people(0, 9)),
        part('b', people(9, 1), [part('b1', people(10, 5))]),
        part('c', people(20, 1)),
      ]),
      ['all', 'a'],
    ],
  ])('%s', (_, root, expected) => {
    expect([...publishable(root)].sort()).toEqual(expected.sort());
  });

  const tree = fc.letrec<{ part: Omit<StatisticPart, 'key'> }>((tie) => ({
    part: fc.record({
      people: fc
        .array(fc.integer({ min: 0, max: 14 }), { maxLength: 7 })
        .map((ids) => new Set(ids.map(String))),
      parts: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constant([]),
        fc.array(tie('part') as fc.Arbitrary<StatisticPart>, { maxLength: 4 }),
      ),
    }),
  })).part;

  it('never let one about fewer than five be worked out: whatever is subtracted from whatever', () => {
    fc.assert(
      fc.property(tree, (drawn) => {
        const root = keyed(drawn, 'r');
        const published = publishable(root);
        for (const each of all(root)) {
          if (!published.has(each.key)) continue;
          // Any published part less any choice of the published ones below it, at any depth.
          for (const rest of remainders(each, published)) {
            expect(rest.size === 0 || rest.size >= AT_LEAST).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('are published as far as nothing is at stake', () => {
    fc.assert(
      fc.property(tree, (drawn) => {
        const root = keyed(drawn, 'r');
        const published = publishable(root);
        expect(published.has('r')).toBe(peopleOf(root).size >= AT_LEAST);
        const isPlain = all(root).every(
          (each) => peopleOf(each).size >= AT_LEAST && (each.people.size === 0 || each.parts.length === 0),
        );
        if (isPlain) expect(published.size).toBe(all(root).length);
      }),
    );
  });

  it('are null in a statement where few stand behind them', () => {
    expect(unlessFew('count(*)', 'p.author_id')).toBe(
      'CASE WHEN count(DISTINCT p.author_id) >= 5 THEN count(*) END',
    );
  });
});

function keyed(drawn: Omit<StatisticPart, 'key'>, key: string): StatisticPart {
  return {
    key,
    people: drawn.people,
    parts: drawn.parts.map((each, index) => keyed(each, `${key}.${index}`)),
  };
}

function all(root: StatisticPart): StatisticPart[] {
  return [root, ...root.parts.flatMap(all)];
}

/** Who is left of a part after each choice of published parts below it was taken off. */
function remainders(part: StatisticPart, published: ReadonlySet<string>): Set<string>[] {
  let sums: Set<string>[] = [new Set(part.people)];
  for (const below of part.parts) {
    // Subtracted as a whole, or left in, with or without some of what stands below it.
    const kept = remainders(below, published);
    const choices = published.has(below.key) ? [new Set<string>(), ...kept] : kept;
    sums = sums.flatMap((sum) => choices.map((choice) => new Set([...sum, ...choice]))).slice(0, 4000);
  }
  return sums;
}

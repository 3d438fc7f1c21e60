import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type FeedGroup, groupsOf } from './feed-groups.js';

interface Edge {
  node: { id: string };
}

const edges = new Map<string, Edge>();

/** The same object for the same id, as the cache gives it. */
function edge(id: string): Edge {
  const found = edges.get(id) ?? { node: { id } };
  edges.set(id, found);
  return found;
}

const list = (...ids: (number | string)[]) => ids.map((id) => edge(String(id)));
const numbers = (from: number, to: number) =>
  list(...Array.from({ length: to - from }, (_, at) => from + at));
const sizes = (groups: readonly FeedGroup<Edge>[]) => groups.map(({ edges: held }) => held.length);

function keyOf(groups: readonly FeedGroup<Edge>[], id: string): number | undefined {
  return groups.find(({ edges: held }) => held.some(({ node }) => node.id === id))?.key;
}

describe('the groups of a list', () => {
  const before = groupsOf(numbers(100, 125), []);

  it('hold ten each', () => {
    expect(sizes(before)).toEqual([10, 10, 5]);
    expect(groupsOf<Edge>([], [])).toEqual([]);
  });

  it('are the very same where nothing changed', () => {
    const after = groupsOf(numbers(100, 145), before);
    expect(sizes(after)).toEqual([10, 10, 10, 10, 5]);
    expect(after[0]).toBe(before[0]);
    expect(after[1]).toBe(before[1]);
    expect(after[2]?.key).toBe(before[2]?.key);
  });

  it('begin anew above what was on top, which stays where it is', () => {
    const after = groupsOf([...numbers(88, 100), ...numbers(100, 125)], before);
    expect(sizes(after)).toEqual([2, 10, 10, 10, 5]);
    expect(after.slice(2).map(({ key, edges: held }) => [key, held])).toEqual(
      before.map(({ key, edges: held }) => [key, held]),
    );
    expect(after.map(({ above }) => above)).toEqual([0, 2, 12, 22, 32]);
    const more = groupsOf([...numbers(85, 125)], after);
    expect(sizes(more)).toEqual([5, 10, 10, 10, 5]);
    expect(more[0]?.key).toBe(after[0]?.key);
  });

  it('take what comes between, and lose what leaves', () => {
    const after = groupsOf([...numbers(100, 105), ...list('new'), ...numbers(106, 125)], before);
    expect(sizes(after)).toEqual([10, 10, 5]);
    expect(keyOf(after, 'new')).toBe(before[0]?.key);
    expect(after[1]).toBe(before[1]);
  });

  it('are dealt anew when the order is another', () => {
    const turned = numbers(100, 125).toReversed();
    expect(groupsOf(turned, before)).toEqual(groupsOf(turned, []));
  });

  it('hold the whole list in its order, each under a key of its own, and nobody moves while it grows', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            top: fc.nat(25),
            end: fc.nat(25),
            leaves: fc.nat(40),
            between: fc.option(fc.nat(40), { nil: undefined }),
          }),
          { maxLength: 8 },
        ),
        (steps) => {
          let shown: Edge[] = [];
          let groups: FeedGroup<Edge>[] = [];
          let made = 0;
          const fresh = (count: number) => Array.from({ length: count }, () => edge(`made ${(made += 1)}`));
          for (const { top, end, leaves, between } of steps) {
            const old = groups;
            shown = [...fresh(top), ...shown.filter((_, at) => at !== leaves), ...fresh(end)];
            if (between !== undefined) shown = shown.toSpliced(between, 0, ...fresh(1));
            groups = groupsOf(shown, groups);
            expect(groups.flatMap(({ edges: held }) => held)).toEqual(shown);
            expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
            for (const { node } of shown) {
              const was = keyOf(old, node.id);
              if (was !== undefined) expect(keyOf(groups, node.id)).toBe(was);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

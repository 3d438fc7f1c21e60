import { useState } from 'react';
import type { TimelinePage } from './timeline-page.js';

type Edge = TimelinePage['edges'][number];

/** Neighbours in a list, laid out, painted and rendered together. */
export interface FeedGroup<E> {
  /** Stays while the list grows, so that what stands in it stays. */
  key: number;
  /** How many stand above it in the list. */
  above: number;
  edges: readonly E[];
}

/** Larger groups take long when they come near the window, smaller ones are many: decision 8. */
const SIZE = 10;

/** The groups of a list. What was in a group stays in it, and a group without a change is the very same object. */
export function useFeedGroups(edges: readonly Edge[]): readonly FeedGroup<Edge>[] {
  const [last, setLast] = useState(() => ({ edges, groups: groupsOf(edges, []) }));
  if (last.edges === edges) return last.groups;
  const next = { edges, groups: groupsOf(edges, last.groups) };
  setLast(next);
  return next.groups;
}

/**
 * Deals a list out to groups. What comes on top or at the end fills the group there and then begins new ones; what comes
 * between goes to what stands above it. A list in another order is dealt out anew.
 */
export function groupsOf<E extends { node: { id: string } }>(
  edges: readonly E[],
  before: readonly FeedGroup<E>[],
): FeedGroup<E>[] {
  const known = new Map(before.flatMap(({ key, edges: held }) => held.map(({ node }) => [node.id, key])));
  const keys = edges.map(({ node }) => known.get(node.id));
  if (!ascending(keys)) return groupsOf(edges, []);

  const sizes = new Map<number, number>();
  const put = (key: number): number => {
    sizes.set(key, (sizes.get(key) ?? 0) + 1);
    return key;
  };
  for (const key of keys) if (key !== undefined) put(key);
  const roomy = (key: number) => (sizes.get(key) ?? 0) < SIZE;

  const first = keys.findIndex((key) => key !== undefined);
  let top = keys[first] ?? 0;
  for (let index = first - 1; index >= 0; index -= 1) {
    top = roomy(top) ? top : top - 1;
    keys[index] = put(top);
  }
  const last = keys.findLastIndex((key) => key !== undefined);
  let at = keys[0] ?? 0;
  const dealt = edges.map((edge, index) => {
    at = keys[index] ?? put(index > last && !roomy(at) ? at + 1 : at);
    return { edge, key: at };
  });

  const olds = new Map(before.map((group) => [group.key, group]));
  return runs(dealt).map((group) => {
    const old = olds.get(group.key);
    return old !== undefined && same(old, group) ? old : group;
  });
}

function runs<E>(dealt: readonly { edge: E; key: number }[]): FeedGroup<E>[] {
  const found: (FeedGroup<E> & { edges: E[] })[] = [];
  for (const [above, { edge, key }] of dealt.entries()) {
    const open = found.at(-1);
    if (open?.key === key) open.edges.push(edge);
    else found.push({ key, above, edges: [edge] });
  }
  return found;
}

function ascending(keys: readonly (number | undefined)[]): boolean {
  let highest = -Infinity;
  return keys.every((key) => {
    if (key === undefined) return true;
    if (key < highest) return false;
    highest = key;
    return true;
  });
}

function same<E>(one: FeedGroup<E>, other: FeedGroup<E>): boolean {
  return (
    one.above === other.above &&
    one.edges.length === other.edges.length &&
    one.edges.every((edge, index) => edge === other.edges[index])
  );
}

import type { FieldPolicy, Reference } from '@apollo/client/cache';

interface Edge {
  cursor: string;
  node: Reference;
}

interface Pages {
  __typename?: string;
  edges: readonly Edge[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor?: string | null;
    endCursor?: string | null;
  };
}

/**
 * One list out of many pages of a connection. A page fetched `after` goes to the end, one fetched `before` to the
 * front, anything else starts the list anew. A node is in the list once: the newest edge of it wins. Nodes that left
 * the cache leave the list.
 *
 * @param keyArgs the arguments that make it another list; never those of the page itself.
 */
export function pages(keyArgs: string[] | false = false): FieldPolicy<Pages> {
  return {
    keyArgs,
    read(existing, { canRead }) {
      if (existing === undefined) return undefined;
      return { ...existing, edges: existing.edges.filter((edge) => canRead(edge.node)) };
    },
    merge(existing, incoming, { args }) {
      const after = args?.after != null;
      const before = args?.before != null;
      if (existing === undefined || (!after && !before)) return incoming;

      const idOf = (edge: Edge) => edge.node.__ref;
      const fresh = new Set(incoming.edges.map(idOf));
      const kept = existing.edges.filter((edge) => !fresh.has(idOf(edge)));
      if (after) {
        return {
          ...incoming,
          edges: [...kept, ...incoming.edges],
          pageInfo: {
            ...incoming.pageInfo,
            hasPreviousPage: existing.pageInfo.hasPreviousPage,
            startCursor: existing.pageInfo.startCursor ?? null,
          },
        };
      }
      return {
        ...incoming,
        edges: [...incoming.edges, ...kept],
        pageInfo: {
          ...incoming.pageInfo,
          startCursor: incoming.pageInfo.startCursor ?? existing.pageInfo.startCursor ?? null,
          hasNextPage: existing.pageInfo.hasNextPage,
          endCursor: existing.pageInfo.endCursor ?? null,
        },
      };
    },
  };
}

import { type Keyset, type Slice, writeCursor } from '../database/keyset.js';
import type { PageInfo } from './page-info.model.js';

/** A Relay connection over whatever edges a feature defines. */
export interface Connection<Edge extends { cursor: string }> {
  readonly edges: Edge[];
  readonly pageInfo: PageInfo;
}

/** Dresses a slice as a connection; `toEdge` gives the rest of an edge beside its cursor. */
export function connect<Row extends Keyset, Rest extends object>(
  slice: Slice<Row>,
  toEdge: (row: Row) => Rest,
): Connection<Rest & { cursor: string }> {
  const edges = slice.rows.map((row) => ({ ...toEdge(row), cursor: writeCursor(row) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: slice.hasNextPage,
      hasPreviousPage: slice.hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

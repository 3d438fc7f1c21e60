import type { Keyset, Slice } from '../database/keyset.js';
import type { PageInfo } from './page-info.model.js';

/** A Relay connection over whatever edges a feature defines. */
export interface Connection<Edge extends { cursor: string }> {
  readonly edges: Edge[];
  readonly pageInfo: PageInfo;
}

/** Dresses a slice as a connection; `toEdge` makes an edge, with the cursor that `writeCursor` gives. */
export function connect<Row extends Keyset, Edge extends { cursor: string }>(
  slice: Slice<Row>,
  toEdge: (row: Row) => Edge,
): Connection<Edge> {
  const edges = slice.rows.map(toEdge);
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

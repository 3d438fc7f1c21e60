import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './schema.generated.js';

/** Typed documents: `graphql('query …', [Fragment])`. The types come from backend/schema.graphql. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { DateTime: string; ID: string };
}>();

export { readFragment } from 'gql.tada';
export type { FragmentOf, ResultOf } from 'gql.tada';

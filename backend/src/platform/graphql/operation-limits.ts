import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getOperationAST,
  getVariableValues,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
} from 'graphql';
// Its ESM build loads a second copy of graphql (`graphql/index.mjs`), whose types are strangers to our schema.
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity/cjs';

import { BreveError } from '../errors/breve-error.js';

/** What one operation may ask for, the same over HTTP and over the socket. */
export const LIMITS = { tokens: 4000, depth: 14, fields: 1500, aliases: 60, cost: 60_000 } as const;

/** Everything else: itself, and what is asked below it. */
const fieldEstimator: ComplexityEstimator = ({ childComplexity }) => 1 + childComplexity;

interface Measure {
  depth: number;
  aliases: number;
  fields: number;
}

/** A list costs what an entry costs, as often as asked for; nested lists multiply. */
const listEstimator: ComplexityEstimator = ({ args, childComplexity }) => {
  const size: unknown = args.first ?? args.last;
  if (typeof size === 'number') return 1 + Math.max(1, Math.min(size, 100)) * Math.max(1, childComplexity);
  return undefined;
};

function measure(
  set: SelectionSetNode | undefined,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  depth: number,
  total: Measure,
): void {
  if (!set) return;
  total.depth = Math.max(total.depth, depth);
  for (const selection of set.selections) {
    if (++total.fields > LIMITS.fields || depth > LIMITS.depth) return;
    if (selection.kind === Kind.FIELD) {
      if (selection.alias && selection.alias.value !== selection.name.value) total.aliases += 1;
      measure(selection.selectionSet, fragments, depth + 1, total);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      measure(selection.selectionSet, fragments, depth, total);
    } else {
      measure(fragments.get(selection.name.value)?.selectionSet, fragments, depth, total);
    }
  }
}

/** How many ways of asking one document are remembered. */
const WAYS = 100;
/** What has been found within the limits: documents, each with the variables that count, as it was asked. */
const allowed = new WeakMap<DocumentNode, Set<string>>();

/**
 * Refuses an operation that asks for too much: too deep, too many fields or aliases, too costly.
 * The document is valid for the schema already, so fragments make no rings.
 *
 * @throws BreveError `QUERY_TOO_COMPLEX` with the limit that was passed
 */
export function checkOperationLimits(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Record<string, unknown>,
): void {
  // Of all variables only page sizes and the conditions of @include and @skip enter the cost.
  const counting = Object.entries(variables).filter(
    ([, value]) => typeof value === 'number' || typeof value === 'boolean',
  );
  const way = JSON.stringify([operationName, ...counting.flat()]);
  let ways = allowed.get(document);
  if (ways?.has(way)) return;
  if (!measureOperation(schema, document, operationName, variables)) return;
  if (!ways || ways.size >= WAYS) allowed.set(document, (ways = new Set()));
  ways.add(way);
}

/** @returns whether all was counted */
function measureOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Record<string, unknown>,
): boolean {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    const total: Measure = { depth: 0, aliases: 0, fields: 0 };
    measure(node.selectionSet, fragments, 1, total);
    for (const limit of ['depth', 'aliases', 'fields'] as const) {
      if (total[limit] > LIMITS[limit])
        throw new BreveError('QUERY_TOO_COMPLEX', { reason: limit, limit: LIMITS[limit] });
    }
  }
  const operation = getOperationAST(document, operationName);
  // Variables that do not fit their types cannot be counted with; the execution refuses them before it runs anything.
  if (!operation || getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors)
    return false;
  const cost = getComplexity({
    schema,
    query: document,
    variables,
    ...(operationName ? { operationName } : {}),
    estimators: [listEstimator, fieldEstimator],
  });
  if (cost > LIMITS.cost) throw new BreveError('QUERY_TOO_COMPLEX', { reason: 'cost', limit: LIMITS.cost });
  return true;
}

import {
  type DocumentNode,
  type ExecutionArgs,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';

import type { Viewer } from '../../platform/access/viewer.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { checkIntrospection } from '../../platform/graphql/introspection.js';
import { LoaderMap } from '../../platform/graphql/loader-map.js';
import { checkOperationLimits, LIMITS } from '../../platform/graphql/operation-limits.js';

/**
 * Reads what a socket asks for, under the rules of HTTP: the same limits of parsing, validation, depth and cost, the
 * same refusal of introspection. Only subscriptions: queries and mutations go over HTTP, where origin and body are
 * checked for each.
 *
 * @throws GraphQLError what the caller wrote is not valid; BreveError `BAD_USER_INPUT`, `QUERY_TOO_COMPLEX`, `FORBIDDEN`
 */
export function readOperation(
  schema: GraphQLSchema,
  { query, operationName, variables }: SubscribePayload,
  viewer: Viewer,
): ExecutionArgs {
  const document = parseQuery(query);
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) {
    throw new BreveError('BAD_USER_INPUT', { reason: 'subscriptions-only' });
  }
  const [fault] = validate(schema, document);
  if (fault) throw asInputError(fault);
  checkIntrospection(document, viewer);
  checkOperationLimits(schema, document, operationName, variables ?? {});
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
  if (errors?.[0]) throw asInputError(errors[0]);
  const contextValue: GraphqlContext = {
    viewer,
    language: viewer.language,
    loaders: new LoaderMap(),
    usesKept: false,
    hasOneRoot: false,
  };
  return {
    schema,
    document,
    operationName: operationName ?? null,
    variableValues: variables ?? null,
    contextValue,
  };
}

function parseQuery(query: string): DocumentNode {
  try {
    return parse(query, { maxLexicalTokens: LIMITS.tokens });
  } catch (error) {
    throw error instanceof GraphQLError ? asInputError(error) : error;
  }
}

/** Told with its own words, as over HTTP: they speak of what the caller wrote. */
function asInputError(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

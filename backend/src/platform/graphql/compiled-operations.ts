import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

import type { GraphqlContext } from './graphql-context.js';

/** What an operation of a document was asked for: counted first, compiled the second time. */
type Known = CompiledQuery | 'seen' | 'interpreted';

/**
 * Answers what is asked again and again with functions compiled from the document: the same resolvers, several times
 * faster than walking the document each time (docs/decisions/0008). What comes once is not worth compiling. Documents
 * live as long as Apollo keeps them parsed, and so does what was compiled from them.
 */
class CompiledOperations {
  private readonly known = new WeakMap<DocumentNode, Map<string, Known>>();

  /** The compiled operation from the second time on; null when it is to be executed as it stands. */
  find(schema: GraphQLSchema, document: DocumentNode, name: string | null): CompiledQuery | null {
    let operations = this.known.get(document);
    if (!operations) this.known.set(document, (operations = new Map<string, Known>()));
    const key = name ?? '';
    const known = operations.get(key);
    if (known === undefined) {
      operations.set(key, 'seen');
      return null;
    }
    if (known !== 'seen') return known === 'interpreted' ? null : known;
    const compiled = compileQuery(schema, document, name ?? undefined, {
      disablingCapturingStackErrors: true,
    });
    // What the compiler cannot do, an odd directive for example, graphql-js does.
    operations.set(key, isCompiledQuery(compiled) ? compiled : 'interpreted');
    return isCompiledQuery(compiled) ? compiled : null;
  }
}

/**
 * @param formatErrors makes what a resolver threw fit to be sent
 */
export function compiledOperationsPlugin(
  formatErrors: (errors: readonly GraphQLError[], context: GraphqlContext) => GraphQLFormattedError[],
): ApolloServerPlugin<GraphqlContext> {
  const operations = new CompiledOperations();
  const respond = ({ data, errors }: ExecutionResult, context: GraphqlContext): GraphQLResponse => ({
    body: {
      kind: 'single',
      singleResult: {
        ...(errors && { errors: formatErrors(errors.map(withExtensions), context) }),
        data: data ?? null,
      },
    },
    http: { headers: new HeaderMap() },
  });
  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation({ schema, document, operationName, request, contextValue }) {
          const compiled = operations.find(schema, document, operationName);
          if (compiled === null) return null;
          const result = await compiled.query({}, contextValue, request.variables ?? {});
          // Variables that do not fit: nothing has run, and Apollo has the words and the status for it.
          if (result.data === undefined) return null;
          return respond(result, contextValue);
        },
      }),
  };
}

/** The compiler leaves extensions out where there are none; everybody else counts on them. */
function withExtensions(error: GraphQLError): GraphQLError {
  if ((error.extensions as object | undefined) !== undefined) return error;
  const { message, path, locations, originalError } = error;
  const whole = new GraphQLError(message, { path: path ?? null, originalError: originalError ?? null });
  return Object.assign(whole, { locations });
}

import type { GraphiQL } from 'graphiql';
import { OperationTypeNode, getIntrospectionQuery, getOperationAST } from 'graphql';
import { createClient } from 'graphql-ws';
import type { ComponentProps } from 'react';

type Fetcher = ComponentProps<typeof GraphiQL>['fetcher'];
type Answer = ReturnType<Fetcher>;

interface Request {
  query: string;
  operationName?: string | null;
  variables?: unknown;
}

/** No type of the contract wraps another more often than `[T!]!`; GraphiQL's own nine levels pass Brève's limit. */
const INTROSPECTION = getIntrospectionQuery({ typeDepth: 4 });

/** Asks Brève as the page does: POST for queries and mutations, the socket for subscriptions, the page's session. */
export function createFetcher(): Fetcher {
  const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
  const socket = createClient({ url: `${scheme}//${location.host}/graphql` });

  return ({ query, operationName, variables }: Request, options) => {
    const document = options?.documentAST;
    const operation = document === undefined ? null : getOperationAST(document, operationName);
    if (operation?.operation === OperationTypeNode.SUBSCRIPTION) {
      const results = socket.iterate({
        query,
        ...(operationName == null ? {} : { operationName }),
        ...(isRecord(variables) ? { variables } : {}),
      });
      // The same results; GraphiQL types them by a graphql-ws of its own.
      return results as Answer;
    }
    if (operationName === 'IntrospectionQuery') return post({ query: INTROSPECTION }, {});
    return post({ query, operationName: operationName ?? null, variables }, options?.headers ?? {});
  };
}

async function post(request: Request, headers: Record<string, string>): Promise<Awaited<Answer>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { ...headers, 'content-type': 'application/json', 'x-breve-client': 'graphiql' },
    body: JSON.stringify(request),
  });
  return (await response.json()) as Awaited<Answer>;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

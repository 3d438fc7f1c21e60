import { ApolloClient, ApolloLink } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { BaseHttpLink } from '@apollo/client/link/http';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { OperationTypeNode } from 'graphql';
import { currentLanguage } from '../lib/intl/language.js';
import { fetchOrTake } from './asked-ahead.js';
import { createCache } from './cache.js';
import { errorCode } from './errors.js';
import { createSocket } from './socket.js';

/**
 * The page's client: queries and mutations over POST, subscriptions over the socket, one cache.
 *
 * @param onSessionEnded called when the server answers UNAUTHENTICATED or hangs up for that reason.
 */
export function createBreveClient(onSessionEnded: () => void): ApolloClient {
  const headers = new ApolloLink((operation, forward) => {
    operation.setContext(({ headers: known }) => ({
      headers: {
        ...(known as object | undefined),
        'x-breve-client': 'page',
        'accept-language': currentLanguage(),
      },
    }));
    return forward(operation);
  });
  const errors = new ErrorLink(({ error }) => {
    if (errorCode(error) === 'UNAUTHENTICATED') onSessionEnded();
  });
  const http = new BaseHttpLink({ uri: '/graphql', credentials: 'same-origin', fetch: fetchOrTake });
  const socket = new GraphQLWsLink(createSocket(onSessionEnded));

  return new ApolloClient({
    cache: createCache(),
    link: errors.concat(
      ApolloLink.split(
        ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
        socket,
        headers.concat(http),
      ),
    ),
    defaultOptions: { watchQuery: { notifyOnNetworkStatusChange: true } },
    devtools: { enabled: import.meta.env.DEV },
  });
}

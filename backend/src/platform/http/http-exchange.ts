import type { IncomingMessage, ServerResponse } from 'node:http';

import proxyAddress from 'proxy-addr';

/** One HTTP request and its answer, as resolvers may see them. */
export interface HttpExchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The client's IP address, as far as the proxies that are trusted tell it. */
  readonly address: string;
}

/** @param trustedProxies addresses and networks whose `X-Forwarded-For` counts */
export function httpExchanges(
  trustedProxies: readonly string[],
): (request: IncomingMessage, response: ServerResponse) => HttpExchange {
  const isTrusted = proxyAddress.compile([...trustedProxies]);
  return (request, response) => ({
    request,
    response,
    // Few ask for it.
    get address() {
      return proxyAddress(request, isTrusted);
    },
  });
}

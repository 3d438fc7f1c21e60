import type { IncomingHttpHeaders, IncomingMessage, RequestListener, ServerResponse } from 'node:http';

import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import { Logger } from '@nestjs/common';
import compression from 'compression';

import type { Config } from '../config/config.js';
import { BreveError } from '../errors/breve-error.js';
import type { ErrorCode } from '../errors/error-code.js';
import { type HttpExchange, httpExchanges } from '../http/http-exchange.js';
import { readJsonBody } from '../http/json-body.js';
import { isOwnOrigin } from '../http/origin.middleware.js';
import { Origins } from '../http/origins.js';
import { securityHeaders } from '../http/security-headers.js';
import { acceptedLanguage } from './accept-language.js';
import { formatError } from './format-error.js';

const PATH = '/graphql';
const logger = new Logger('GraphQL');

/** The status of what is refused before GraphQL sees it; of all else it is 500. */
const STATUSES: Partial<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  CSRF_REFUSED: 403,
  PAYLOAD_TOO_LARGE: 413,
};

type Answer = Pick<HTTPGraphQLResponse, 'status' | 'headers'> & { readonly body: string };

/** `compression` needs nothing of Express but its types. */
const compress = compression() as unknown as (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

export function isGraphqlPath(url = ''): boolean {
  return url.startsWith(PATH) && (url.length === PATH.length || url[PATH.length] === '?');
}

/**
 * Answers GraphQL on Node's own server: the same refusals and headers as everything else has, without the way through
 * a framework's middleware.
 */
export function graphqlEndpoint(
  apollo: ApolloServer,
  contextOf: (exchange: HttpExchange) => Promise<object>,
  config: Config,
): RequestListener {
  const origins = new Origins(config);
  const exchangeOf = httpExchanges(config.trustedProxies);
  const always = securityHeaders(config.publicUrl).flat();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<Answer> {
    // Queries come by POST alone: a GET could be sent by any page that shows an image.
    if (request.method !== 'POST')
      return { status: 405, headers: new HeaderMap([['allow', 'POST']]), body: '' };
    if (!isOwnOrigin(origins, request.headers)) throw new BreveError('CSRF_REFUSED');
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: headerMap(request.headers),
        search: '',
        // Apollo has the words for what is no JSON.
        body: (await readJsonBody(request)) ?? {},
      },
      context: () => contextOf(exchangeOf(request, response)),
    });
    if (body.kind !== 'complete') throw new Error('An answer in parts was not asked for.');
    return { status: status ?? 200, headers, body: body.string };
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const given = await answer(request, response).catch((error: unknown) =>
      // Who went away while they asked is told nothing, and nothing is wrong.
      response.destroyed ? null : refuse(error, request),
    );
    if (given === null) return;
    const { status, headers, body } = given;
    response.writeHead(status ?? 200, [
      ...always,
      ...[...headers].flat(),
      'content-length',
      String(Buffer.byteLength(body)),
    ]);
    response.end(body);
  }

  return (request, response) => {
    if (request.headers['accept-encoding'] === undefined) return void respond(request, response);
    compress(request, response, () => void respond(request, response));
  };
}

function headerMap(headers: IncomingHttpHeaders): HeaderMap {
  const map = new HeaderMap();
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) map.set(name, typeof value === 'string' ? value : value.join(', '));
  }
  return map;
}

function refuse(error: unknown, { headers }: IncomingMessage): Answer {
  const shown = formatError(error, acceptedLanguage(headers['accept-language']), (logId, cause) =>
    logger.error({ logId, err: cause }, 'unexpected'),
  );
  const status = error instanceof BreveError ? STATUSES[error.code] : undefined;
  return {
    status: status ?? 500,
    headers: new HeaderMap([['content-type', 'application/json; charset=utf-8']]),
    body: JSON.stringify({ errors: [shown] }),
  };
}

import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** GraphiQL's own document: its editor writes styles into the page, and the page of administrators shows it in a frame. */
const GRAPHIQL_PAGE = '/graphiql.html';

/** Names and values of headers. */
export type Headers = readonly (readonly [name: string, value: string])[];

/**
 * Headers of every answer: a strict policy without inline script, nothing from elsewhere, no framing. They never
 * change, so they are found once.
 */
export function securityHeaders(publicUrl: URL): Headers {
  return headersOf(publicUrl, { styleSrc: ["'self'"], frameAncestors: ["'none'"] });
}

/**
 * Sets them on what Express answers. One document alone may write styles into itself and be framed by Brève:
 * GraphiQL's, so that no other page has to allow it.
 */
export function setSecurityHeaders(publicUrl: URL): RequestHandler {
  const strict = securityHeaders(publicUrl);
  const graphiql = headersOf(publicUrl, {
    styleSrc: ["'self'", "'unsafe-inline'"],
    frameAncestors: ["'self'"],
  });
  return (request, response, next) => {
    for (const [name, value] of request.path === GRAPHIQL_PAGE ? graphiql : strict) {
      response.setHeader(name, value);
    }
    next();
  };
}

function headersOf(publicUrl: URL, apart: { styleSrc: string[]; frameAncestors: string[] }): Headers {
  const setHeaders = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", ...socketSources(publicUrl)],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        ...apart,
      },
    },
    strictTransportSecurity: publicUrl.protocol === 'https:',
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: false,
  });
  // Helmet writes on answers only: this one goes nowhere.
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  setHeaders(request, response, (error?: unknown) => {
    if (error !== undefined) throw error as Error;
  });
  return Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]);
}

/** Some browsers do not read 'self' as allowing the socket of the same host. */
function socketSources({ protocol, host }: URL): string[] {
  return [`${protocol === 'https:' ? 'wss' : 'ws'}://${host}`];
}

import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** GraphiQL's own document: its editor writes styles into the page, and the page of administrators shows it in a frame. */
const GRAPHIQL_PAGE = '/graphiql.html';

/**
 * Headers of every answer: a strict policy without inline script, nothing from elsewhere, no framing. One document
 * alone may write styles into itself and be framed by Brève: GraphiQL's, so that no other page has to allow it.
 */
export function securityHeaders(publicUrl: URL): RequestHandler {
  const strict = headersOf(publicUrl, { styleSrc: ["'self'"], frameAncestors: ["'none'"] });
  const graphiql = headersOf(publicUrl, {
    styleSrc: ["'self'", "'unsafe-inline'"],
    frameAncestors: ["'self'"],
  });
  return (request, response, next) => {
    (request.path === GRAPHIQL_PAGE ? graphiql : strict)(request, response, next);
  };
}

function headersOf(
  publicUrl: URL,
  apart: { styleSrc: string[]; frameAncestors: string[] },
): ReturnType<typeof helmet> {
  const secure = publicUrl.protocol === 'https:';
  return helmet({
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
    strictTransportSecurity: secure,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: false,
  });
}

/** Some browsers do not read 'self' as allowing the socket of the same host. */
function socketSources({ protocol, host }: URL): string[] {
  return [`${protocol === 'https:' ? 'wss' : 'ws'}://${host}`];
}

import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** Headers of every answer: a strict policy without inline script, nothing from elsewhere, no framing. */
export function securityHeaders(publicUrl: URL): RequestHandler {
  const secure = publicUrl.protocol === 'https:';
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", ...socketSources(publicUrl)],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
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

import type { IncomingHttpHeaders } from 'node:http';

import type { RequestHandler } from 'express';

import { readSessionToken } from '../access/session-cookie.js';
import { errorMessage } from '../errors/error-messages.js';
import { acceptedLanguage } from '../graphql/accept-language.js';
import type { Origins } from './origins.js';

/** A header no form and no cross-site script can send without a preflight, which Brève never grants. */
const PREFLIGHT_HEADER = 'x-breve-client';

/**
 * Closes cross-site request forgery: whether a POST with these headers is answered. Cookies ignore ports and sibling intranet
 * hosts are same-site, so SameSite alone is not enough: a foreign Origin is refused always; a cookie needs our Origin
 * or the preflight header.
 */
export function isOwnOrigin(origins: Origins, headers: IncomingHttpHeaders): boolean {
  const { origin } = headers;
  if (origin !== undefined) return origins.has(origin);
  return (
    headers[PREFLIGHT_HEADER] !== undefined || readSessionToken(headers.cookie, origins.publicUrl) === null
  );
}

/** The same for whatever Express answers. */
export function refuseForeignOrigin(origins: Origins): RequestHandler {
  return ({ method, headers }, response, next) => {
    if (method !== 'POST' || isOwnOrigin(origins, headers)) return next();
    const message = errorMessage('CSRF_REFUSED', {}, acceptedLanguage(headers['accept-language']));
    response.status(403).json({ errors: [{ message, extensions: { code: 'CSRF_REFUSED' } }] });
  };
}

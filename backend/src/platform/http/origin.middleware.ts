import type { NextFunction, Request, RequestHandler, Response } from 'express';

import { readSessionToken } from '../access/session-cookie.js';
import { acceptedLanguage } from '../graphql/accept-language.js';
import { errorMessage } from '../errors/error-messages.js';
import type { Origins } from './origins.js';

/** A header no form and no cross-site script can send without a preflight, which Brève never grants. */
const PREFLIGHT_HEADER = 'x-breve-client';

/**
 * Closes cross-site request forgery. Cookies ignore ports and sibling intranet hosts are same-site, so SameSite
 * alone is not enough: a foreign Origin is refused always; a cookie needs our Origin or the preflight header.
 */
export function refuseForeignOrigin(origins: Origins): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'POST') {
      // Queries come by POST alone: a GET could be sent by any page that shows an image.
      if (request.path === '/graphql') return void response.status(405).set('Allow', 'POST').end();
      return next();
    }
    const { origin } = request.headers;
    const accepted =
      origin === undefined
        ? request.headers[PREFLIGHT_HEADER] !== undefined ||
          readSessionToken(request.headers.cookie, origins.publicUrl) === null
        : origins.has(origin);
    if (accepted) return next();
    const message = errorMessage('CSRF_REFUSED', {}, acceptedLanguage(request.headers['accept-language']));
    response.status(403).json({ errors: [{ message, extensions: { code: 'CSRF_REFUSED' } }] });
  };
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';

import express, { type RequestHandler, Router } from 'express';

/**
 * Serves the built page: nothing of the company is in it, so anyone may have it. Hashed files are kept for ever by
 * the browser; any other path that asks for HTML gets the page, which finds its own way.
 */
export function servePage(folder: string): RequestHandler {
  const router = Router();
  const index = join(folder, 'index.html');
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }),
  );
  router.use(express.static(folder, { index: false, maxAge: 0 }));
  router.get(/^\/(?!graphql|livez|readyz|assets\/)/, (request, response, next) => {
    if (!request.accepts('html') || !existsSync(index)) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(index);
  });
  return router;
}

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

import { type Request, type RequestHandler, type Response, Router } from 'express';

/** What the build wrote beside a file, the smallest first: name of the encoding and of the file's ending. */
const ENCODINGS = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
] as const;

/** Addresses that are documents of their own; every other one is the page, which finds its own way. */
const DOCUMENTS: Readonly<Record<string, string>> = { '/graphiql.html': 'graphiql.html' };

/**
 * Serves the built page: nothing of the company is in it, so anyone may have it. Hashed files are kept for ever by
 * the browser, documents are asked for anew each time; both are sent as the build compressed them.
 */
export function servePage(folder: string): RequestHandler {
  const router = Router();
  const assets = join(folder, 'assets');
  router.use('/assets', (request, response, next) => {
    const [, name = ''] = /^\/(\w[\w.-]*)$/.exec(request.path) ?? [];
    const asked = request.method === 'GET' || request.method === 'HEAD';
    if (!asked || name === '' || !existsSync(join(assets, name))) return next();
    response.sendFile(chooseEncoding(request, response, assets, name), {
      root: assets,
      immutable: true,
      maxAge: '1y',
      // The tag would be the same for every encoding, and a part of a compressed file is of no use.
      etag: false,
      acceptRanges: false,
    });
  });
  router.get(/^\/(?!graphql|livez|readyz|feeds\/|assets\/)/, async (request, response, next) => {
    const name = DOCUMENTS[request.path] ?? 'index.html';
    if (!request.accepts('html') || !existsSync(join(folder, name))) return next();
    const body = await readFile(join(folder, chooseEncoding(request, response, folder, name)));
    // Of the content, for two releases may lie in files of the same age.
    response.set('ETag', `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`);
    response.set('Cache-Control', 'no-cache').send(body);
  });
  return router;
}

/** Sets the headers of the form in which a file is sent, and names the file that holds that form. */
function chooseEncoding(request: Request, response: Response, folder: string, name: string): string {
  response.vary('Accept-Encoding').type(extname(name));
  const chosen = ENCODINGS.find(
    ({ encoding, ending }) =>
      request.acceptsEncodings(encoding) === encoding && existsSync(join(folder, name + ending)),
  );
  if (chosen === undefined) return name;
  response.set('Content-Encoding', chosen.encoding);
  return name + chosen.ending;
}

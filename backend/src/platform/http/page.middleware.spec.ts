import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';

import compression from 'compression';
import express from 'express';

import { servePage } from './page.middleware.js';

const SCRIPT = `export const words = ${JSON.stringify('brève '.repeat(400))};`;
const PAGE = '<!doctype html><title>Brève</title>';

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

describe('servePage', () => {
  const folder = mkdtempSync(join(tmpdir(), 'breve-page-'));
  let server: Server;

  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    mkdirSync(join(folder, '.vite'));
    writeFileSync(join(folder, '.vite', 'manifest.json'), '{"secret":1}');
    for (const [name, text] of [
      ['assets/page-1a2b3c4d.js', SCRIPT],
      ['assets/page-1a2b3c4d.css', 'a{}'.repeat(500)],
      ['index.html', PAGE],
      ['graphiql.html', PAGE.replace('Brève', 'GraphiQL')],
    ] as const) {
      writeFileSync(join(folder, name), text);
      writeFileSync(join(folder, `${name}.br`), brotliCompressSync(text));
      writeFileSync(join(folder, `${name}.gz`), gzipSync(text));
    }
    writeFileSync(join(folder, 'assets', 'face-1a2b3c4d.woff2'), 'wOF2');
    const app = express();
    app.disable('etag');
    app.use(compression());
    app.use(servePage(folder));
    await new Promise<void>((resolve) => {
      server = app.listen(0, '127.0.0.1', () => resolve());
    });
  });
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true });
  });

  function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    const { port } = server.address() as AddressInfo;
    return new Promise((resolve, reject) => {
      get({ port, host: '127.0.0.1', path, headers, agent: false }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        );
      }).on('error', reject);
    });
  }

  it('sends hashed files for ever, in the smallest form that is accepted', async () => {
    const path = '/assets/page-1a2b3c4d.js';
    for (const [accepted, encoding, open] of [
      ['gzip, deflate, br', 'br', brotliDecompressSync],
      ['gzip, br;q=0', 'gzip', gunzipSync],
      ['gzip', 'gzip', gunzipSync],
      ['identity', undefined, (body: Buffer) => body],
    ] as const) {
      const { status, headers, body } = await ask(path, { 'accept-encoding': accepted });
      expect(status).toBe(200);
      expect(headers['content-encoding']).toBe(encoding);
      expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(headers.vary).toBe('Accept-Encoding');
      expect(open(body).toString()).toBe(SCRIPT);
    }
    const sheet = await ask('/assets/page-1a2b3c4d.css', { 'accept-encoding': 'br' });
    expect(sheet.headers['content-type']).toBe('text/css; charset=utf-8');
    const face = await ask('/assets/face-1a2b3c4d.woff2', { 'accept-encoding': 'br' });
    expect([face.headers['content-type'], face.headers['content-encoding']]).toEqual([
      'font/woff2',
      undefined,
    ]);
  });

  it('has documents asked for anew, and answers in short when nothing changed', async () => {
    for (const path of ['/', '/sign-in', '/topics/caf%C3%A9', '/index.html']) {
      const { status, headers, body } = await ask(path, {
        accept: 'text/html',
        'accept-encoding': 'gzip, br',
      });
      expect([status, headers['content-encoding']]).toEqual([200, 'br']);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers.vary).toBe('Accept-Encoding');
      expect(brotliDecompressSync(body).toString()).toBe(PAGE);
      const again = await ask(path, {
        accept: 'text/html',
        'accept-encoding': 'gzip, br',
        'if-none-match': headers.etag ?? '',
      });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    }
    const plain = await ask('/', { accept: 'text/html', 'accept-encoding': 'identity' });
    const small = await ask('/', { accept: 'text/html', 'accept-encoding': 'gzip' });
    expect(plain.body.toString()).toBe(PAGE);
    expect(small.headers.etag).not.toBe(plain.headers.etag);
    expect((await ask('/graphiql.html')).body.toString()).toContain('GraphiQL');
  });

  it('sends nothing that is no file of the page', async () => {
    for (const path of [
      '/assets/',
      '/assets/nothing.js',
      '/assets/..%2f.vite%2fmanifest.json',
      '/assets/.hidden.js',
      '/assets/nothing.js.br',
      '/graphql',
      '/livez',
    ]) {
      const { status, body } = await ask(path, { accept: 'text/html' });
      expect([path, status]).toEqual([path, 404]);
      expect(body.toString()).not.toContain('secret');
    }
    expect((await ask('/people/ada', { accept: 'application/json' })).status).toBe(404);
    expect((await ask('/.vite/manifest.json', { accept: 'text/html' })).body.toString()).toBe(PAGE);
  });
});

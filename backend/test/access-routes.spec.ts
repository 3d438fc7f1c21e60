import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ModulesContainer } from '@nestjs/core';

import { ALLOW_KEY } from '../src/platform/access/allow.decorator.js';
import { OPEN_ROUTES } from './setup/open-doors.js';
import { TestNetwork } from './setup/test-network.js';

/** What Nest marks a method with that answers a route. */
const METHOD_METADATA = 'method';

/** As Express 5 keeps what it routes. */
interface Layer {
  readonly route?: { readonly path: Path | readonly Path[] } | undefined;
  readonly handle: { readonly stack?: readonly Layer[] };
}
type Path = string | RegExp;

describe('every HTTP route', () => {
  let network: TestNetwork;
  beforeAll(async () => {
    network = await TestNetwork.start();
    await network.join('alice');
  });
  afterAll(() => network.stop());

  function routes(): Path[] {
    const { router } = network.instance.app.getHttpAdapter().getInstance() as unknown as {
      router: { stack: readonly Layer[] };
    };
    const walk = (layers: readonly Layer[]): Path[] =>
      layers.flatMap((layer) => [
        ...(layer.route ? [layer.route.path].flat() : []),
        ...walk(layer.handle.stack ?? []),
      ]);
    return walk(router.stack);
  }

  it('has its place in the list', () => {
    const found = routes();
    const paths = found.filter((path) => typeof path === 'string').map((path) => path.replace(/\/$/, ''));
    expect([...new Set(paths)].filter((path) => !(path in OPEN_ROUTES))).toEqual([]);
    // The page itself: one rule for whatever address it has.
    expect(found.filter((path) => typeof path !== 'string')).toHaveLength(1);
    expect(paths).toEqual(expect.arrayContaining(['/livez', '/readyz']));
  });

  it('declares who may call it', () => {
    const undeclared: string[] = [];
    let found = 0;
    for (const module of network.instance.app.get(ModulesContainer).values()) {
      for (const { metatype } of module.controllers.values()) {
        if (typeof metatype !== 'function') continue;
        for (const [name, descriptor] of Object.entries(
          Object.getOwnPropertyDescriptors(metatype.prototype as object),
        )) {
          const method: unknown = descriptor.value;
          if (typeof method !== 'function' || !Reflect.hasMetadata(METHOD_METADATA, method)) continue;
          found += 1;
          if (!Reflect.hasMetadata(ALLOW_KEY, method)) undeclared.push(`${metatype.name}.${name}`);
        }
      }
    }
    expect(undeclared).toEqual([]);
    expect(found).toBeGreaterThan(0);
  });

  it.each([
    '/',
    '/livez',
    '/readyz',
    '/graphql',
    '/graphql?query={viewer{email}}',
    '/graphql?query={__schema{types{name}}}',
    '/@somebody',
    '/index.html',
    '/favicon.svg',
    '/assets/',
    '/assets/nothing.js',
    '/.git/config',
    '/../package.json',
    '/%2e%2e/package.json',
    '/metrics',
  ])('tells a stranger nothing of the company: GET %s', async (path) => {
    for (const accept of ['text/html', 'application/json']) {
      const response = await fetch(`${network.instance.address}${path}`, {
        headers: { accept, 'x-breve-client': 'test' },
      });
      const body = await response.text();
      expect(body).not.toMatch(/colibri|alice/i);
      expect(body).not.toContain('"workspaces"');
      expect(response.headers.get('set-cookie')).toBeNull();
    }
  });

  it.each(['PUT', 'PATCH', 'DELETE', 'POST'])('takes no %s but GraphQL’s', async (method) => {
    for (const path of ['/', '/livez', '/readyz', '/viewer']) {
      const response = await fetch(`${network.instance.address}${path}`, {
        method,
        headers: { 'x-breve-client': 'test' },
      });
      expect(response.status).toBe(404);
    }
  });

  it('takes no operation that changes something by GET', async () => {
    const query = encodeURIComponent('mutation { signOut { ok } }');
    const response = await fetch(`${network.instance.address}/graphql?query=${query}`, {
      headers: { 'x-breve-client': 'test' },
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
  });
});

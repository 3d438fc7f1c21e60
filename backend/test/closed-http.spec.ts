import { connect } from 'node:net';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

describe('the closed door over HTTP', () => {
  let network: TestNetwork;
  let alice: TestPerson;
  let admin: TestPerson;
  beforeAll(async () => {
    network = await TestNetwork.start();
    alice = await network.join('alice');
    admin = await network.join('root', [RoleName.ADMINISTRATOR]);
  });
  afterAll(() => network.stop());

  function send(
    headers: Record<string, string>,
    body = '{"query":"{ viewer { email } }"}',
  ): Promise<Response> {
    return fetch(`${network.instance.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: alice.caller.cookieHeader, ...headers },
      body,
    });
  }

  async function codeOf(response: Response): Promise<string | undefined> {
    const body = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return body.errors?.[0]?.extensions.code;
  }

  it('refuses another origin, with or without the header', async () => {
    for (const origin of ['http://evil.example', 'null', 'http://localhost:1', 'https://localhost']) {
      expect(await codeOf(await send({ origin }))).toBe('CSRF_REFUSED');
      expect(await codeOf(await send({ origin, 'x-breve-client': 'page' }))).toBe('CSRF_REFUSED');
    }
  });

  it('wants our origin or the header beside the cookie', async () => {
    expect(await codeOf(await send({}))).toBe('CSRF_REFUSED');
    expect((await send({ 'x-breve-client': 'script' })).status).toBe(200);
    expect(await codeOf(await send({ origin: network.instance.address }))).toBeUndefined();
  });

  it('takes no query by GET', async () => {
    const response = await fetch(`${network.instance.address}/graphql?query={viewer{email}}`, {
      headers: { cookie: alice.caller.cookieHeader, 'x-breve-client': 'page' },
    });
    expect(response.status).toBe(405);
  });

  it('takes no batches', async () => {
    const response = await send({ 'x-breve-client': 'page' }, '[{"query":"{ viewer { email } }"}]');
    expect([response.status, await codeOf(response)]).toEqual([400, 'BAD_USER_INPUT']);
    const plain = await send({ 'x-breve-client': 'page', 'content-type': 'text/plain' });
    expect([plain.status, await codeOf(plain)]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('answers a body that is no JSON, or too large, with a code', async () => {
    expect(await codeOf(await send({ 'x-breve-client': 'page' }, '{'))).toBe('BAD_USER_INPUT');
    const large = await send({ 'x-breve-client': 'page' }, JSON.stringify({ query: 'x'.repeat(5_000_000) }));
    expect([large.status, await codeOf(large)]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
  });

  it('says nothing, in the log neither, to somebody who went away while they asked', async () => {
    const logged = jest.spyOn(Logger.prototype, 'error');
    const { hostname, port } = new URL(network.instance.address);
    const socket = connect(Number(port), hostname);
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{',
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.resetAndDestroy();
    await closed;
    expect((await send({ 'x-breve-client': 'page' })).status).toBe(200);
    expect(logged).not.toHaveBeenCalled();
    logged.mockRestore();
  });

  it('takes JSON as it is written, and nothing packed', async () => {
    const packed = await send({ 'x-breve-client': 'page', 'content-encoding': 'gzip' });
    expect([packed.status, await codeOf(packed)]).toEqual([400, 'BAD_USER_INPUT']);
    const typed = await send({ 'x-breve-client': 'page', 'content-type': 'Application/JSON; charset=utf-8' });
    expect([typed.status, await codeOf(typed)]).toEqual([200, undefined]);
  });

  it('answers GraphQL with the headers of everything else, packed for whoever can open it', async () => {
    const query = JSON.stringify({ query: '{ __schema { types { name description } } }' });
    const ask = (accepted: string): Promise<Response> =>
      send(
        { cookie: admin.caller.cookieHeader, 'x-breve-client': 'page', 'accept-encoding': accepted },
        query,
      );
    const bodies: string[] = [];
    for (const [accepted, encoding] of [
      ['gzip', 'gzip'],
      ['gzip, br', 'br'],
      ['identity', null],
    ] as const) {
      const response = await ask(accepted);
      expect([response.status, response.headers.get('content-encoding')]).toEqual([200, encoding]);
      expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(response.headers.get('vary')).toBe('Accept-Encoding');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
      bodies.push(await response.text());
    }
    expect(new Set(bodies).size).toBe(1);
    expect(bodies[0]).toContain('PostConnection');
    const elsewhere = await fetch(`${network.instance.address}/graphql/`, { method: 'POST' });
    expect(elsewhere.status).toBe(404);
  });

  it('limits depth, fields, aliases, cost and tokens', async () => {
    const nested = `{ viewer { person { ${'posts { edges { node { author { '.repeat(5)} id ${'} } } }'.repeat(5)} } } }`;
    const aliases = `{ ${Array.from({ length: 70 }, (_, index) => `a${String(index)}: viewer { email }`).join(' ')} }`;
    const costly = `{ companyTimeline(first: 100) { edges { node { replies(first: 100) { edges { node { replies(first: 100) { edges { node { id } } } } } } } } } }`;
    for (const query of [nested, aliases, costly]) {
      expect(await alice.caller.refusal(query)).toBe('QUERY_TOO_COMPLEX');
    }
    expect(await alice.caller.refusal(`{ viewer { ${'email '.repeat(5000)} } }`)).toBe('BAD_USER_INPUT');
  });

  it('tells its schema to administrators alone', async () => {
    const query = '{ __schema { queryType { name } } }';
    expect(await network.nobody().refusal(query)).toBe('UNAUTHENTICATED');
    expect(await alice.caller.refusal(query)).toBe('FORBIDDEN');
    expect(await admin.caller.get(query)).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });

  it('speaks the reader’s language', async () => {
    const { errors } = await network
      .nobody()
      .ask('{ viewer { email } }', {}, { 'accept-language': 'fr-CA,en;q=0.5' });
    expect(errors[0]?.message).toBe('Votre session est terminée. Connectez-vous pour continuer.');
  });

  it('forbids inline scripts and anything from elsewhere', async () => {
    const { headers } = await fetch(network.instance.address, { headers: { accept: 'text/html' } });
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('lets GraphiQL’s document alone write styles into itself and be framed, by Brève only', async () => {
    const { headers } = await fetch(`${network.instance.address}/graphiql.html`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    for (const other of ['/', '/admin/graphiql', '/graphiql.html/x', '/sign-in?/graphiql.html']) {
      const answer = await fetch(network.instance.address + other, { headers: { accept: 'text/html' } });
      expect(answer.headers.get('content-security-policy')).not.toContain('unsafe');
    }
  });
});

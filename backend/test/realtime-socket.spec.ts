import { once } from 'node:events';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import { closeCode, LiveClient, openSocket, socketHeaders, socketUrl } from './setup/live-client.js';
import { change, write } from './setup/posting.js';
import { startInstance, type TestInstance } from './setup/test-instance.js';
import { TEST_PASSWORD, TestNetwork, type TestPerson } from './setup/test-network.js';

const NOTIFICATIONS = 'subscription { notificationsChanged { unreadCount } }';

describe('the socket', () => {
  let network: TestNetwork;
  let instance: TestInstance;
  let alice: TestPerson;
  let bob: TestPerson;
  beforeAll(async () => {
    network = await TestNetwork.start();
    ({ instance } = network);
    alice = await network.join('alice', [RoleName.ADMINISTRATOR]);
    bob = await network.join('bob');
  });
  afterAll(() => network.stop());

  /** The status with which an upgrade is answered. */
  async function upgrade(path: string, headers: Record<string, string | undefined>): Promise<number> {
    const { port } = new URL(instance.address);
    const asked = request({
      port,
      path,
      host: 'localhost',
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
        'sec-websocket-protocol': 'graphql-transport-ws',
        ...Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined)),
      },
    });
    asked.end();
    return new Promise((resolve, reject) => {
      asked.on('response', (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      asked.on('upgrade', (_response, socket) => {
        socket.destroy();
        resolve(101);
      });
      asked.on('error', reject);
    });
  }

  it('opens to our pages with a session, and to nobody else', async () => {
    const ours = socketHeaders(instance, bob.caller);
    expect(await upgrade('/graphql', ours)).toBe(101);
    expect(await upgrade('/graphql?again', { ...ours })).toBe(101);
    for (const path of ['/', '/graphql/', '/graphqlx', '/Graphql', '/livez', '/%67raphql']) {
      expect([path, await upgrade(path, ours)]).toEqual([path, 404]);
    }
    for (const origin of [
      undefined,
      'null',
      'http://localhost',
      `${instance.address}.evil.test`,
      `${instance.address}/`,
      instance.address.replace('http', 'https'),
    ]) {
      expect([origin, await upgrade('/graphql', { ...ours, origin })]).toEqual([origin, 403]);
    }
    for (const cookie of [undefined, 'breve=', 'breve=nonsense', 'other=1']) {
      expect([cookie, await upgrade('/graphql', { ...ours, cookie })]).toEqual([cookie, 401]);
    }
  });

  it('speaks one protocol only', async () => {
    const socket = new WebSocket(socketUrl(instance), 'graphql-ws', {
      headers: socketHeaders(instance, bob.caller),
    });
    // Ours is not among those offered: the client itself refuses, or is told 4406.
    const [first] = (await Promise.race([once(socket, 'error'), once(socket, 'close')])) as [unknown];
    expect(first instanceof Error || first === 4406).toBe(true);
  });

  it('subscribes, and neither reads nor writes', async () => {
    const client = new LiveClient(instance, bob.caller);
    expect(await client.subscribe('{ viewer { email } }').refused()).toBe('BAD_USER_INPUT');
    expect(await client.subscribe('mutation { signOut { ok } }').refused()).toBe('BAD_USER_INPUT');
    const { notificationsChanged } = await client
      .subscribe<{ notificationsChanged: { unreadCount: number } }>(NOTIFICATIONS)
      .find(() => true);
    expect(notificationsChanged).toEqual({ unreadCount: 0 });
    await client.close();
  });

  it('takes no subscription over HTTP', async () => {
    const { data, errors } = await bob.caller.ask(NOTIFICATIONS);
    expect(data).toBeNull();
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('holds to the limits and rules of HTTP', async () => {
    const client = new LiveClient(instance, bob.caller);
    const refused = async (query: string, variables?: Record<string, unknown>): Promise<unknown> =>
      client.subscribe(query, variables).refused();
    const aliases = Array.from({ length: 61 }, (_, index) => `a${index}: unreadCount`).join(' ');
    expect(await refused(`subscription { notificationsChanged { ${aliases} } }`)).toBe('QUERY_TOO_COMPLEX');
    expect(await refused(`subscription { notificationsChanged { ${'unreadCount '.repeat(4001)} } }`)).toBe(
      'BAD_USER_INPUT',
    );
    expect(await refused('subscription { notificationsChanged { nothing } }')).toBe('BAD_USER_INPUT');
    expect(await refused('subscription { notificationsChanged { ')).toBe('BAD_USER_INPUT');
    expect(await refused('subscription { a: notificationsChanged { unreadCount } __typename }')).toBe(
      'BAD_USER_INPUT',
    );
    const timeline =
      'subscription ($input: TimelineChangedInput!) { timelineChanged(input: $input) { kind } }';
    expect(await refused(timeline, { input: { timeline: 'PLANET' } })).toBe('BAD_USER_INPUT');
    expect(await refused(timeline, {})).toBe('BAD_USER_INPUT');
    expect(await refused('subscription { __schema { types { name } } }')).toBe('BAD_USER_INPUT');
    await client.close();
  });

  it('speaks the language of its reader', async () => {
    const client = new LiveClient(instance, bob.caller);
    const ask = 'subscription { timelineChanged(input: { timeline: TEAM, key: "nowhere" }) { kind } }';
    const english = client.subscribe(ask);
    await english.refused();
    expect(english.messages[0]?.errors?.[0]?.message).toBe('Not found.');
    await bob.caller.get(
      'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { viewer { email } } }',
      { input: { language: 'FR' } },
    );
    const french = client.subscribe(ask);
    await french.refused();
    expect(french.messages[0]?.errors?.[0]?.message).toBe('Introuvable.');
    await client.close();
  });

  it('holds twenty subscriptions, and a person twenty sockets', async () => {
    const client = new LiveClient(instance, bob.caller);
    const streams = Array.from({ length: 20 }, () => client.subscribe(NOTIFICATIONS));
    for (const stream of streams) await stream.find(() => true);
    expect(await client.subscribe(NOTIFICATIONS).refused()).toBe('QUERY_TOO_COMPLEX');
    streams[0]?.stop();
    await client.subscribe(NOTIFICATIONS).find(() => true);
    const sockets = [];
    for (let count = 1; count < 20; count += 1) sockets.push(await openSocket(instance, bob.caller));
    expect(await upgrade('/graphql', socketHeaders(instance, bob.caller))).toBe(429);
    expect(await upgrade('/graphql', socketHeaders(instance, alice.caller))).toBe(101);
    for (const socket of sockets) socket.close();
    await client.close();
    while ((await upgrade('/graphql', socketHeaders(instance, bob.caller))) !== 101) await sleep(20);
  });

  it('closes on a message that is too long, on nonsense, and on a flood', async () => {
    const long = await openSocket(instance, bob.caller);
    long.send('x'.repeat(65_537));
    expect(await closeCode(long)).toBe(1009);
    const nonsense = await openSocket(instance, bob.caller);
    nonsense.send('nonsense');
    expect(await closeCode(nonsense)).toBe(4400);
    const flood = await openSocket(instance, bob.caller);
    for (let count = 0; count < 300; count += 1) flood.send(JSON.stringify({ type: 'ping' }));
    expect(await closeCode(flood)).toBe(1008);
  });

  it('lets go of a reader who takes nothing', async () => {
    const socket = await openSocket(instance, bob.caller);
    const query = 'subscription { timelineChanged(input: { timeline: COMPANY }) { postId } }';
    // What is sent carries the id back, so few messages fill what the network takes by itself.
    for (let count = 0; count < 20; count += 1) {
      const id = String(count).padStart(60_000, 'x');
      socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query } }));
    }
    const told = once(socket, 'message');
    const { id: postId } = await write(alice, 'Much asked for');
    await told;
    socket.pause();
    for (let count = 0; count < 40; count += 1) {
      await change(alice, count % 2 === 0 ? 'repost' : 'undoRepost', { postId });
    }
    const code = closeCode(socket);
    socket.resume();
    expect(await code).toBe(1006);
  });

  it('ends with its session, and with no other', async () => {
    const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { email } } }';
    const caller = network.nobody();
    await caller.get(signIn, { input: { login: 'bob', password: TEST_PASSWORD } });
    const [ending, staying] = [await openSocket(instance, caller), await openSocket(instance, bob.caller)];
    const code = closeCode(ending);
    await caller.get('mutation { signOut { ok } }');
    expect(await code).toBe(4401);
    expect(staying.readyState).toBe(staying.OPEN);
    staying.close();
  });

  it('ends when its person is suspended, without a word from the application', async () => {
    const carol = await network.join('carol');
    const dan = await network.join('dan');
    const suspended = await openSocket(instance, carol.caller);
    const forgotten = await openSocket(instance, dan.caller);
    const codes = [closeCode(suspended), closeCode(forgotten)];
    await alice.caller.get(
      'mutation ($input: SuspendPersonInput!) { suspendPerson(input: $input) { adminPerson { suspendedAt } } }',
      { input: { personId: carol.id } },
    );
    expect(await codes[0]).toBe(4403);
    expect(await upgrade('/graphql', socketHeaders(instance, carol.caller))).toBe(401);
    // Written past the application: no event tells of it, only the check does.
    await network
      .service(UnitOfWork)
      .run((transaction) => transaction.rows('DELETE FROM session WHERE person_id = $1', [dan.id]));
    expect(await codes[1]).toBe(4401);
  });

  it('ends with its server', async () => {
    const other = await startInstance(network.database.appUrl);
    const socket = await openSocket(other, bob.caller);
    const code = closeCode(socket);
    await other.stop();
    expect(await code).toBe(1001);
  });
});

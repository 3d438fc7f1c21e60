import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { LiveClient, type LiveStream } from './setup/live-client.js';
import { notificationsOf } from './setup/notified.js';
import { change, write } from './setup/posting.js';
import { startInstance, type TestInstance } from './setup/test-instance.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

interface Changed {
  notificationsChanged: { unreadCount: number; notificationId: string | null };
}

describe('live notifications', () => {
  let network: TestNetwork;
  let other: TestInstance;
  let alice: TestPerson;
  let bob: TestPerson;
  let carol: TestPerson;
  let clients: LiveClient[] = [];
  beforeAll(async () => {
    network = await TestNetwork.start();
    other = await startInstance(network.database.appUrl);
    alice = await network.join('alice', [RoleName.ADMINISTRATOR, RoleName.COMMUNICATOR]);
    bob = await network.join('bob');
    carol = await network.join('carol');
  });
  afterEach(async () => {
    await Promise.all(clients.map((client) => client.close()));
    clients = [];
    for (const person of [alice, bob, carol]) {
      await person.caller.get('mutation { markAllNotificationsRead { unreadCount } }');
    }
  });
  afterAll(async () => {
    await other.stop();
    await network.stop();
  });

  function listen(instance: TestInstance, person: TestPerson): LiveStream<Changed> {
    const client = new LiveClient(instance, person.caller);
    clients.push(client);
    return client.subscribe<Changed>('subscription { notificationsChanged { unreadCount notificationId } }');
  }

  it('tell the count at once, then each one that comes', async () => {
    await write(alice, 'Before, @bob');
    const stream = listen(other, bob);
    const first = await stream.find(() => true);
    expect(first.notificationsChanged).toEqual({ unreadCount: 1, notificationId: null });
    await write(alice, 'Now, @bob');
    const { notificationsChanged } = await stream.find(
      ({ notificationsChanged: { notificationId } }) => notificationId !== null,
    );
    const [newest] = await notificationsOf(bob);
    expect(notificationsChanged).toEqual({ unreadCount: 2, notificationId: newest?.id });
  });

  it('go down as they are read elsewhere, taken back or deleted', async () => {
    const stream = listen(other, bob);
    await stream.find(({ notificationsChanged }) => notificationsChanged.unreadCount === 0);
    const own = await write(bob, 'Mine');
    await change(alice, 'react', { postId: own.id, kind: 'AGREE' });
    await change(carol, 'repost', { postId: own.id });
    const { id } = await write(alice, 'For @bob');
    await write(alice, 'For @bob again');
    const counted = async (count: number): Promise<void> => {
      await stream.find(({ notificationsChanged }) => notificationsChanged.unreadCount === count);
      stream.messages.length = 0;
    };
    await counted(4);
    await change(alice, 'undoReaction', { postId: own.id });
    await counted(3);
    await change(alice, 'deletePost', { postId: id });
    await counted(2);
    const [newest] = await notificationsOf(bob);
    await bob.caller.get(
      'mutation ($input: NotificationIdInput!) { markNotificationRead(input: $input) { unreadCount } }',
      { input: { id: newest?.id } },
    );
    await counted(1);
    await bob.caller.get('mutation { markAllNotificationsRead { unreadCount } }');
    await counted(0);
  });

  it('reach everybody whom an announcement reaches, and nobody else', async () => {
    const toBob = listen(network.instance, bob);
    const toCarol = listen(other, carol);
    await write(alice, 'For @bob alone', { kind: 'ANNOUNCEMENT', visibility: 'MENTIONED' });
    await toBob.find(({ notificationsChanged }) => notificationsChanged.unreadCount === 1);
    await write(alice, 'For all', { kind: 'ANNOUNCEMENT' });
    await toBob.find(({ notificationsChanged }) => notificationsChanged.unreadCount === 2);
    await toCarol.find(({ notificationsChanged }) => notificationsChanged.notificationId !== null);
    const counts = toCarol.messages.map(({ data }) => data?.notificationsChanged.unreadCount);
    expect(counts).toEqual([0, 1]);
  });
});

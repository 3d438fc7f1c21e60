import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { clearNotifications, notificationsOf, unreadCount } from './setup/notified.js';
import { write } from './setup/posting.js';
import { statementsOf } from './setup/query-count.js';
import { TEST_PASSWORD, TestNetwork, type TestPerson } from './setup/test-network.js';

const MARK =
  'mutation ($input: NotificationIdInput!) { markNotificationRead(input: $input) { unreadCount } }';
const MARK_ALL = 'mutation { markAllNotificationsRead { unreadCount } }';
const PAGE = `query ($first: Int, $after: String) { notifications(first: $first, after: $after) {
  edges { node { id actor { handle } post { id author { handle } } } } pageInfo { hasNextPage endCursor } } }`;

interface Page {
  notifications: {
    edges: { node: { id: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

describe('notifications', () => {
  let network: TestNetwork;
  let alice: TestPerson;
  let bob: TestPerson;
  beforeAll(async () => {
    network = await TestNetwork.start();
    alice = await network.join('alice', [RoleName.ADMINISTRATOR]);
    bob = await network.join('bob');
  });
  afterAll(() => network.stop());

  it('are read a page at a time, newest first', async () => {
    const written: string[] = [];
    for (let count = 0; count < 5; count += 1) written.unshift((await write(alice, `${count} for @bob`)).id);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { notifications }: Page = await bob.caller.get<Page>(PAGE, { first: 2, after });
      seen.push(...notifications.edges.map(({ node }) => node.id));
      after = notifications.pageInfo.hasNextPage ? notifications.pageInfo.endCursor : null;
    } while (after !== null);
    const all = await notificationsOf(bob);
    expect(seen).toEqual(all.map(({ id }) => id));
    expect(all.map(({ post }) => post?.id)).toEqual(written);
    expect(await bob.caller.refusal(PAGE, { first: 101 })).toBe('BAD_USER_INPUT');
    expect(await bob.caller.refusal(PAGE, { after: 'nowhere' })).toBe('BAD_USER_INPUT');
  });

  it('cost the same number of queries, one or fifty', async () => {
    for (let count = 0; count < 50; count += 1) await write(alice, `${count} for @bob, at length`);
    const one = await statementsOf(network.instance, () => bob.caller.get(PAGE, { first: 1 }));
    const fifty = await statementsOf(network.instance, () => bob.caller.get(PAGE, { first: 50 }));
    expect(fifty).toEqual(one);
  });

  it('are marked read one by one, by their owner alone', async () => {
    await clearNotifications(network);
    await write(alice, 'One for @bob');
    await write(alice, 'Two for @bob');
    const [second, first] = await notificationsOf(bob);
    const input = { id: first?.id };
    for (const other of [input, { id: '01890000-0000-7000-8000-000000000000' }, { id: 'nothing' }]) {
      expect(await alice.caller.refusal(MARK, { input: other })).toBe('NOT_FOUND');
    }
    expect(await bob.caller.get(MARK, { input })).toEqual({ markNotificationRead: { unreadCount: 1 } });
    const [, read] = await notificationsOf(bob);
    expect(read?.readAt).not.toBeNull();
    expect(await bob.caller.get(MARK, { input })).toEqual({ markNotificationRead: { unreadCount: 1 } });
    expect((await notificationsOf(bob)).map(({ readAt }) => readAt)).toEqual([second?.readAt, read?.readAt]);
  });

  it('are marked read all at once', async () => {
    await clearNotifications(network);
    await write(alice, 'One for @bob');
    await write(alice, 'Two for @bob');
    expect(await unreadCount(bob)).toBe(2);
    expect(await bob.caller.get(MARK_ALL)).toEqual({ markAllNotificationsRead: { unreadCount: 0 } });
    expect(await unreadCount(bob)).toBe(0);
    expect((await notificationsOf(bob)).filter(({ readAt }) => readAt === null)).toEqual([]);
  });

  it('tell of followers, once', async () => {
    await clearNotifications(network);
    const follow = 'mutation ($input: PersonHandleInput!) { followPerson(input: $input) { person { id } } }';
    const unfollow =
      'mutation ($input: PersonHandleInput!) { unfollowPerson(input: $input) { person { id } } }';
    const input = { handle: 'bob' };
    await alice.caller.get(follow, { input });
    await alice.caller.get(follow, { input });
    expect(await notificationsOf(bob)).toMatchObject([
      { kind: 'FOLLOW', actor: { handle: 'alice' }, post: null, readAt: null },
    ]);
    await alice.caller.get(unfollow, { input });
    expect(await notificationsOf(bob)).toEqual([]);
    await alice.caller.get(follow, { input });
    await bob.caller.get(MARK_ALL);
    await alice.caller.get(unfollow, { input });
    await alice.caller.get(follow, { input });
    expect((await notificationsOf(bob)).length).toBe(1);
    expect(await unreadCount(bob)).toBe(0);
    await bob.caller.get('mutation { mutePerson(input: { handle: "alice" }) { person { id } } }');
    await clearNotifications(network);
    await alice.caller.get(unfollow, { input });
    await alice.caller.get(follow, { input });
    expect(await notificationsOf(bob)).toEqual([]);
    await bob.caller.get('mutation { unmutePerson(input: { handle: "alice" }) { person { id } } }');
  });

  it('of somebody suspended stay, and nobody suspended gets any', async () => {
    await clearNotifications(network);
    const carol = await network.join('carol');
    await write(carol, 'Before I go, @bob');
    const suspend =
      'mutation ($input: SuspendPersonInput!) { suspendPerson(input: $input) { adminPerson { suspendedAt } } }';
    await alice.caller.get(suspend, { input: { personId: carol.id } });
    expect(await notificationsOf(bob)).toMatchObject([{ kind: 'MENTION', actor: { handle: 'carol' } }]);
    await write(bob, 'Goodbye @carol');
    await alice.caller.get(
      'mutation ($input: PersonIdInput!) { reactivatePerson(input: $input) { adminPerson { suspendedAt } } }',
      { input: { personId: carol.id } },
    );
    const back = network.nobody();
    await back.get('mutation ($input: SignInInput!) { signIn(input: $input) { viewer { email } } }', {
      input: { login: 'carol', password: TEST_PASSWORD },
    });
    expect(await notificationsOf({ ...carol, caller: back })).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { clearNotifications, notificationsOf, unreadCount } from './setup/notified.js';
import { change, leave, team, write } from './setup/posting.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const MUTE_PERSON =
  'mutation ($input: PersonHandleInput!) { mutePerson(input: $input) { person { handle } } }';
const UNMUTE_PERSON =
  'mutation ($input: PersonHandleInput!) { unmutePerson(input: $input) { person { handle } } }';
const MUTE_TOPIC = 'mutation ($input: TopicNameInput!) { muteTopic(input: $input) { topic { key } } }';

describe('a post notifies', () => {
  let network: TestNetwork;
  let alice: TestPerson;
  let bob: TestPerson;
  let carol: TestPerson;
  let dan: TestPerson;
  let people: TestPerson[];
  beforeAll(async () => {
    network = await TestNetwork.start();
    alice = await network.join('alice', [RoleName.ADMINISTRATOR, RoleName.COMMUNICATOR]);
    bob = await network.join('bob');
    carol = await network.join('carol');
    dan = await network.join('dan');
    people = [alice, bob, carol, dan];
  });
  afterAll(() => network.stop());

  /** What each is notified of, by kind, and leaves everybody without any. */
  async function notified(): Promise<Record<string, string[]>> {
    const found: Record<string, string[]> = {};
    for (const person of people) {
      const kinds = (await notificationsOf(person)).map(({ kind }) => kind);
      if (kinds.length > 0) found[person.handle] = kinds;
    }
    await clearNotifications(network);
    return found;
  }

  it('whom it mentions, each once, and not its author', async () => {
    const { id } = await write(alice, 'For @bob, @bob and @alice.');
    expect(await notificationsOf(bob)).toEqual([
      {
        id: expect.any(String),
        kind: 'MENTION',
        createdAt: expect.any(String),
        readAt: null,
        actor: { handle: 'alice' },
        post: { id },
        reactionKind: null,
      },
    ]);
    expect(await unreadCount(bob)).toBe(1);
    expect(await notified()).toEqual({ bob: ['MENTION'] });
  });

  it('whom it answers and whom it quotes', async () => {
    const root = await write(alice, 'A root.');
    await write(bob, 'An answer.', { inReplyToId: root.id });
    expect(await notified()).toEqual({ alice: ['REPLY'] });
    await write(carol, 'A quote.', { quoteOfId: root.id });
    expect(await notified()).toEqual({ alice: ['QUOTE'] });
    await write(alice, 'My own answer.', { inReplyToId: root.id, quoteOfId: root.id });
    expect(await notified()).toEqual({});
  });

  it('each once, for the strongest reason', async () => {
    const teamId = await team(alice, 'quays', [
      [alice, false],
      [dan, false],
    ]);
    const root = await write(alice, 'A root.');
    await write(bob, 'Named @alice.', { inReplyToId: root.id, quoteOfId: root.id });
    expect(await notified()).toEqual({ alice: ['MENTION'] });
    await write(bob, 'Named @quays.', { inReplyToId: root.id, quoteOfId: root.id });
    expect(await notified()).toEqual({ alice: ['REPLY'], dan: ['MENTION'] });
    await leave(alice, teamId, dan);
    await write(bob, 'Named @quays.', { quoteOfId: root.id });
    expect(await notified()).toEqual({ alice: ['QUOTE'] });
  });

  it('everybody of an announcement they may read', async () => {
    await write(alice, 'The canteen closes. Ask @carol.', { kind: 'ANNOUNCEMENT' });
    expect(await notified()).toEqual({ bob: ['ANNOUNCEMENT'], carol: ['MENTION'], dan: ['ANNOUNCEMENT'] });
    await write(alice, 'For @carol alone.', { kind: 'ANNOUNCEMENT', visibility: 'MENTIONED' });
    expect(await notified()).toEqual({ carol: ['MENTION'] });
    const teamId = await team(alice, 'docks', [
      [alice, true],
      [dan, false],
    ]);
    await write(alice, 'For the docks.', { kind: 'ANNOUNCEMENT', visibility: 'TEAM', teamId });
    expect(await notified()).toEqual({ dan: ['ANNOUNCEMENT'] });
  });

  it('nobody who may not read it', async () => {
    const root = await write(alice, 'For @bob only.', { visibility: 'MENTIONED' });
    expect(await notified()).toEqual({ bob: ['MENTION'] });
    await write(bob, 'Tell @carol?', { inReplyToId: root.id });
    expect(await notified()).toEqual({ alice: ['REPLY'] });
    await write(bob, 'Quoting the quote, @dan.', { visibility: 'MENTIONED', quoteOfId: root.id });
    expect(await notified()).toEqual({ dan: ['MENTION'] });
  });

  it('nobody who muted its author or one of its topics', async () => {
    const root = await write(carol, 'A root on #noise.');
    await carol.caller.get(MUTE_PERSON, { input: { handle: 'bob' } });
    await write(bob, 'Hello @carol and @dan.', { inReplyToId: root.id });
    await change(bob, 'react', { postId: root.id, kind: 'AGREE' });
    await change(bob, 'repost', { postId: root.id });
    expect(await notified()).toEqual({ dan: ['MENTION'] });
    await carol.caller.get(UNMUTE_PERSON, { input: { handle: 'bob' } });
    await carol.caller.get(MUTE_TOPIC, { input: { name: 'noise' } });
    await write(bob, 'Hello @carol and @dan about #noise.');
    await change(dan, 'react', { postId: root.id, kind: 'AGREE' });
    expect(await notified()).toEqual({ dan: ['MENTION'] });
  });

  it('of reactions and reposts, which are replaced and taken back', async () => {
    const root = await write(alice, 'A root.');
    await change(bob, 'react', { postId: root.id, kind: 'AGREE' });
    const [first] = await notificationsOf(alice);
    expect(first).toMatchObject({ kind: 'REACTION', reactionKind: 'AGREE', post: { id: root.id } });
    await change(bob, 'react', { postId: root.id, kind: 'BRAVO' });
    expect(await notificationsOf(alice)).toEqual([{ ...first, reactionKind: 'BRAVO' }]);
    await change(carol, 'repost', { postId: root.id });
    expect((await notificationsOf(alice)).map(({ kind }) => kind)).toEqual(['REPOST', 'REACTION']);
    await change(bob, 'undoReaction', { postId: root.id });
    expect((await notificationsOf(alice)).map(({ kind }) => kind)).toEqual(['REPOST']);
    await change(carol, 'undoRepost', { postId: root.id });
    await change(alice, 'react', { postId: root.id, kind: 'AGREE' });
    expect(await notified()).toEqual({});
  });

  it('only the newly mentioned when it is edited, and no more whom it mentioned', async () => {
    const root = await write(bob, 'A root.');
    const { id } = await write(alice, 'For @bob and @carol.', { inReplyToId: root.id });
    await clearNotifications(network, carol);
    await change(alice, 'updatePost', { id, text: 'For @bob and @carol again.' });
    expect((await notificationsOf(bob)).length).toBe(1);
    expect(await notificationsOf(carol)).toEqual([]);
    await change(alice, 'updatePost', { id, text: 'For @bob and @dan.' });
    expect((await notificationsOf(dan)).map(({ kind }) => kind)).toEqual(['MENTION']);
    await change(alice, 'updatePost', { id, text: 'For nobody.' });
    expect(await notified()).toEqual({ bob: ['MENTION'] });
  });

  it('nobody any more once it is deleted', async () => {
    const { id } = await write(alice, 'For @bob.');
    const other = await write(alice, 'For @bob too.');
    expect(await unreadCount(bob)).toBe(2);
    await change(alice, 'deletePost', { postId: id });
    expect(await unreadCount(bob)).toBe(1);
    expect((await notificationsOf(bob)).map(({ post }) => post?.id)).toEqual([other.id]);
    await clearNotifications(network);
  });

  it('no more, and again, as rights change', async () => {
    const teamId = await team(alice, 'crane', [
      [alice, false],
      [dan, false],
    ]);
    await write(alice, 'For @dan in the team.', { visibility: 'TEAM', teamId });
    const [shown] = await notificationsOf(dan);
    await leave(alice, teamId, dan);
    expect(await notificationsOf(dan)).toEqual([]);
    expect(await unreadCount(dan)).toBe(0);
    const read =
      'mutation ($input: NotificationIdInput!) { markNotificationRead(input: $input) { unreadCount } }';
    expect(await dan.caller.refusal(read, { input: { id: shown?.id } })).toBe('NOT_FOUND');
    await alice.caller.get(
      'mutation ($input: SetTeamMemberInput!) { setTeamMember(input: $input) { team { id } } }',
      { input: { teamId, personId: dan.id } },
    );
    expect(await notificationsOf(dan)).toEqual([shown]);
  });
});

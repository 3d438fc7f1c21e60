import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { change, leave, team, write } from './setup/posting.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';
import { TimelineWatch } from './setup/timeline-watch.js';

function settling(name: 'settleMention' | 'undoSettleMention'): string {
  return `mutation ($input: PostIdInput!) { ${name}(input: $input) { post { id } } }`;
}

describe('an open timeline', () => {
  let network: TestNetwork;
  let alice: TestPerson;
  let bob: TestPerson;
  let carol: TestPerson;
  let watches: TimelineWatch[] = [];
  beforeAll(async () => {
    network = await TestNetwork.start();
    alice = await network.join('alice', [RoleName.ADMINISTRATOR, RoleName.MODERATOR, RoleName.COMMUNICATOR]);
    bob = await network.join('bob');
    carol = await network.join('carol');
  });
  afterAll(() => network.stop());
  afterEach(async () => {
    await Promise.all(watches.map((watch) => watch.close()));
    watches = [];
  });

  function watch(person: TestPerson, timeline: string, key: string | null = null): TimelineWatch {
    const opened = new TimelineWatch(network.instance, person, timeline, key);
    watches.push(opened);
    return opened;
  }

  async function follow(person: TestPerson, handle: string): Promise<void> {
    await person.caller.get(
      'mutation ($input: PersonHandleInput!) { followPerson(input: $input) { person { id } } }',
      { input: { handle } },
    );
  }

  it('is told what enters it', async () => {
    const company = watch(bob, 'COMPANY');
    const { id } = await write(alice, 'Hello all');
    expect(await company.change(id, 'NEW')).toEqual({
      kind: 'NEW',
      postId: id,
      authorId: alice.id,
      replyCount: null,
      repostCount: null,
      quoteCount: null,
      reactions: null,
    });
  });

  it('of what concerns one: quotes of one’s posts, one’s topics, mentions that wait, nothing hidden', async () => {
    const listed = async (list: string) => {
      const { aboutMe } = await bob.caller.get<{ aboutMe: { edges: { node: { id: string } }[] } }>(
        'query ($list: AboutMeList!) { aboutMe(list: $list) { edges { node { id } } } }',
        { list },
      );
      return aboutMe.edges.map(({ node }) => node.id);
    };
    const teamId = await team(alice, 'attic', [[carol, false]]);
    const own = await write(bob, 'Mine, on #salt');
    await bob.caller.get('mutation { followTopic(input: { name: "salt" }) { topic { id } } }');
    const quotes = watch(bob, 'QUOTES');
    const topics = watch(bob, 'MY_TOPICS');
    const hidden = { visibility: 'TEAM', teamId };
    const unread = await write(carol, 'For the attic, @bob #salt', { ...hidden, quoteOfId: own.id });
    const quote = await write(alice, 'See here', { quoteOfId: own.id });
    const said = await write(carol, 'Coarse #salt');
    await quotes.change(quote.id, 'NEW');
    await topics.change(said.id, 'NEW');
    expect(topics.of(quote.id)).toEqual([]);
    expect([...quotes.of(unread.id), ...topics.of(unread.id)]).toEqual([]);
    expect(await listed('QUOTES')).toEqual([quote.id]);
    expect(await listed('TOPICS')).toEqual([said.id]);

    const waiting = watch(bob, 'UNANSWERED');
    const first = await write(alice, '@bob, and you?');
    const second = await write(alice, '@bob, agreed?');
    const third = await write(carol, '@bob, here?');
    expect(await listed('UNANSWERED')).toEqual([third.id, second.id, first.id]);
    for (const { id } of [first, second, third]) await waiting.change(id, 'NEW');
    expect(waiting.of(unread.id)).toEqual([]);
    // An answer settles it wherever it stands in the thread, at once in every page; a reaction does not.
    const before = await write(carol, 'So do I', { inReplyToId: first.id });
    const answer = await write(bob, 'Me too', { inReplyToId: before.id });
    await waiting.change(first.id, 'LEFT');
    await change(bob, 'react', { postId: second.id, kind: 'AGREE' });
    expect(await listed('UNANSWERED')).toEqual([third.id, second.id]);
    // Nor does what somebody else says of it, or one's own answer once it is deleted.
    await change(bob, 'deletePost', { postId: answer.id });
    expect(await listed('UNANSWERED')).toEqual([third.id, second.id, first.id]);
    const settle = (name: 'settleMention' | 'undoSettleMention', postId: string) =>
      bob.caller.get(settling(name), { input: { postId } });
    await settle('settleMention', first.id);
    await settle('settleMention', second.id);
    await settle('settleMention', second.id);
    await waiting.change(second.id, 'LEFT');
    expect(await listed('UNANSWERED')).toEqual([third.id]);
    await settle('undoSettleMention', second.id);
    expect(await listed('UNANSWERED')).toEqual([third.id, second.id]);
    expect(await listed('MENTIONS')).toEqual([third.id, second.id, first.id]);
    // An edit that mentions one no more; and what is hidden, absent or names somebody else is all the same.
    await change(alice, 'updatePost', { id: second.id, text: '@carol, agreed?' });
    await waiting.change(second.id, 'LEFT');
    for (const id of [unread.id, second.id, own.id, 'nothing']) {
      const input = { postId: id };
      expect([id, await bob.caller.refusal(settling('settleMention'), { input })]).toEqual([id, 'NOT_FOUND']);
    }
    await change(carol, 'deletePost', { postId: third.id });
    expect(await listed('UNANSWERED')).toEqual([]);
  });

  it('is told what changes in posts, once and in numbers', async () => {
    const { id } = await write(alice, 'Hello all');
    const company = watch(bob, 'COMPANY');
    const reply = await write(carol, 'An answer', { inReplyToId: id });
    await company.counts(id, ({ replyCount }) => replyCount === 1);
    await change(bob, 'react', { postId: id, kind: 'BRAVO' });
    await company.counts(
      id,
      ({ reactions, repostCount }) => reactions?.[0]?.kind === 'BRAVO' && repostCount === 0,
    );
    await change(carol, 'repost', { postId: id });
    await company.counts(id, ({ repostCount }) => repostCount === 1);
    await change(alice, 'updatePost', { id, text: 'Hello everybody' });
    await company.change(id, 'UPDATED');
    await change(carol, 'deletePost', { postId: reply.id });
    expect(await company.change(reply.id, 'DELETED')).toMatchObject({ authorId: null, replyCount: null });
    await company.counts(id, ({ replyCount }) => replyCount === 0);
    expect(company.of(reply.id)).toEqual(['DELETED']);
  });

  it('of every sort is told its own posts and no others', async () => {
    const teamId = await team(alice, 'quays', [[alice, false]]);
    const root = await write(alice, 'A root about #colis');
    await follow(carol, 'alice');
    const places: Record<string, TimelineWatch> = {
      home: watch(carol, 'HOME'),
      company: watch(carol, 'COMPANY'),
      topic: watch(carol, 'TOPIC', 'colis'),
      team: watch(carol, 'TEAM', 'quays'),
      person: watch(carol, 'PERSON', 'alice'),
      kind: watch(carol, 'KIND', 'WIN'),
      thread: watch(carol, 'THREAD', root.id),
      mentions: watch(carol, 'MENTIONS'),
    };
    async function entered(postId: string): Promise<string[]> {
      // A post that enters them all comes after; then everything about the first has come.
      const last = await write(alice, 'For @carol and @quays: #colis', { kind: 'WIN' });
      const late = await write(alice, 'An answer', { inReplyToId: root.id });
      for (const [place, opened] of Object.entries(places)) {
        await opened.change(place === 'thread' ? late.id : last.id, 'NEW');
      }
      return Object.keys(places).filter((place) => places[place]?.of(postId).includes('NEW'));
    }
    expect(await entered((await write(bob, 'Nothing')).id)).toEqual(['company']);
    expect(await entered((await write(bob, 'About #Colis')).id)).toEqual(['company', 'topic']);
    expect(await entered((await write(bob, 'To @quays')).id)).toEqual(['company', 'team']);
    expect(await entered((await write(bob, 'To @carol')).id)).toEqual(['home', 'company', 'mentions']);
    expect(await entered((await write(bob, 'Won', { kind: 'WIN' })).id)).toEqual(['company', 'kind']);
    expect(await entered((await write(alice, 'Mine')).id)).toEqual(['home', 'company', 'team', 'person']);
    const reply = await write(bob, 'Won #colis', { inReplyToId: root.id, kind: 'WIN' });
    expect(await entered(reply.id)).toEqual(['topic', 'kind', 'thread']);
    expect(await entered((await write(alice, 'For all', { kind: 'ANNOUNCEMENT' })).id)).toEqual([
      'home',
      'company',
      'team',
      'person',
    ]);
    await leave(alice, teamId, alice);
    expect(await entered((await write(alice, 'Mine alone')).id)).toEqual(['home', 'company', 'person']);
  });

  it('is told of a repost where it brings a post', async () => {
    const dan = await network.join('dan');
    await follow(dan, 'bob');
    const home = watch(dan, 'HOME');
    const person = watch(dan, 'PERSON', 'bob');
    // What happens while a timeline opens may be told twice: from here on both are open.
    const first = await write(bob, 'My first');
    await home.change(first.id, 'NEW');
    await person.change(first.id, 'NEW');
    const own = await write(bob, 'My own');
    const other = await write(alice, 'Worth passing on');
    await change(bob, 'repost', { postId: own.id });
    await change(bob, 'repost', { postId: other.id });
    expect(await home.change(other.id, 'NEW')).toMatchObject({ authorId: alice.id });
    await person.change(other.id, 'NEW');
    expect(home.of(own.id).filter((kind) => kind === 'NEW')).toEqual(['NEW']);
    expect(person.of(own.id).filter((kind) => kind === 'NEW')).toEqual(['NEW']);
  });

  it('is told nothing at all of a post that is hidden', async () => {
    const teamId = await team(alice, 'docks', [[alice, false]]);
    await write(alice, 'So that there is #secret');
    const opened = [
      watch(carol, 'COMPANY'),
      watch(carol, 'HOME'),
      watch(carol, 'PERSON', 'alice'),
      watch(carol, 'TEAM', 'docks'),
      watch(carol, 'TOPIC', 'secret'),
      watch(carol, 'KIND', 'PLAIN'),
    ];
    // Readers are there as well, so that it is told to somebody.
    const told = [watch(bob, 'COMPANY'), watch(alice, 'COMPANY')];
    const hidden = [
      await write(alice, 'For @bob: #secret', { visibility: 'MENTIONED' }),
      await write(alice, 'For the docks: #secret', { visibility: 'TEAM', teamId }),
    ];
    const hiddenIds = new Set(hidden.map(({ id }) => id));
    for (const id of [...hiddenIds]) {
      const reply = await write(alice, 'For @carol too, who may not read it', { inReplyToId: id });
      hiddenIds.add(reply.id);
      await change(alice, 'react', { postId: id, kind: 'USEFUL' });
      await change(alice, 'repost', { postId: id });
      await change(alice, 'updatePost', { id, text: 'Another text for @bob: #secret' });
      await change(alice, 'deletePost', { postId: reply.id });
      await change(alice, 'deletePost', { postId: id });
    }
    const shown = await write(alice, 'For all, and @docks: #secret @carol');
    for (const place of [...opened, ...told]) await place.change(shown.id, 'NEW');
    for (const reader of told) {
      expect(reader.changes().some(({ postId, kind }) => hiddenIds.has(postId) && kind === 'DELETED')).toBe(
        true,
      );
    }
    for (const place of opened) {
      expect(place.changes().filter(({ postId }) => hiddenIds.has(postId))).toEqual([]);
    }
  });

  it('follows who joins and who leaves a team', async () => {
    const teamId = await team(alice, 'crane', [[alice, false]]);
    const opened = watch(carol, 'TEAM', 'crane');
    const member = watch(alice, 'TEAM', 'crane');
    const before = await write(alice, 'Before', { visibility: 'TEAM', teamId });
    await alice.caller.get(
      'mutation ($input: SetTeamMemberInput!) { setTeamMember(input: $input) { team { id } } }',
      { input: { teamId, personId: carol.id } },
    );
    const meanwhile = await write(alice, 'Meanwhile', { visibility: 'TEAM', teamId });
    await opened.change(meanwhile.id, 'NEW');
    await leave(alice, teamId, carol);
    const after = await write(alice, 'After', { visibility: 'TEAM', teamId });
    await change(alice, 'deletePost', { postId: meanwhile.id });
    const shown = await write(alice, 'For all');
    await opened.change(shown.id, 'NEW');
    await member.change(shown.id, 'NEW');
    expect(member.of(after.id)).toEqual(['NEW']);
    expect(opened.of(after.id)).toEqual([]);
    expect(opened.of(meanwhile.id)).toEqual(['NEW']);
    expect(opened.of(before.id).filter((kind) => kind !== 'NEW')).toEqual([]);
  });

  it('is refused for what is hidden or absent, and for a key that makes no sense', async () => {
    const { id } = await write(alice, 'For @bob: #onlyforbob', { visibility: 'MENTIONED' });
    const absent = '01890000-0000-7000-8000-000000000000';
    for (const [timeline, key] of [
      ['THREAD', id],
      ['THREAD', absent],
      ['THREAD', 'nothing'],
      ['TOPIC', 'onlyforbob'],
      ['TOPIC', 'neverseen'],
      ['TEAM', 'alice'],
      ['PERSON', 'nobody'],
    ] as const) {
      expect([timeline, key, await watch(carol, timeline, key).refused()]).toEqual([
        timeline,
        key,
        'NOT_FOUND',
      ]);
    }
    for (const [timeline, key] of [
      ['HOME', 'alice'],
      ['TEAM', null],
      ['KIND', 'PRIZE'],
      ['KIND', 'toString'],
    ] as const) {
      expect(await watch(carol, timeline, key).refused()).toBe('BAD_USER_INPUT');
    }
    expect(await watch(carol, 'PLANET').refused()).toBe('BAD_USER_INPUT');
  });
});

import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { Sql } from '../src/platform/database/sql.js';
import { LiveClient } from './setup/live-client.js';
import { change, leave, team, write } from './setup/posting.js';
import { statementsOf } from './setup/query-count.js';
import { startInstance, type TestInstance } from './setup/test-instance.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';
import { SearchMatcher } from '../src/features/search/search-matcher.service.js';

const FIELDS = 'id name query level shared viewerOwns owner { handle }';
const SAVE = `mutation ($input: SaveSearchInput!) { saveSearch(input: $input) { savedSearch { ${FIELDS} } } }`;
const UPDATE = `mutation ($input: UpdateSavedSearchInput!) { updateSavedSearch(input: $input) { savedSearch { ${FIELDS} } } }`;
const DELETE = `mutation ($input: SavedSearchIdInput!) { deleteSavedSearch(input: $input) { savedSearches { name } } }`;
const ORDER = `mutation ($input: OrderSavedSearchesInput!) { orderSavedSearches(input: $input) { savedSearches { name } } }`;
const LIST = `{ savedSearches { ${FIELDS} } }`;
const READ = `query ($id: ID!, $first: Int, $last: Int, $before: String) { savedSearch(id: $id) { ${FIELDS}
  posts(first: $first, last: $last, before: $before) { edges { cursor node { text } } pageInfo { hasPreviousPage } } } }`;
const ALERTS = `{ viewer { unreadNotificationCount } notifications(first: 50) { edges { node {
  kind readAt actor { handle } post { text } searchAlert { postCount search { name } } } } } }`;

interface Saved {
  id: string;
  name: string;
  query: string;
  level: string | null;
  shared: boolean;
  viewerOwns: boolean;
}
interface Alert {
  kind: string;
  post: { text: string } | null;
  searchAlert: { postCount: number; search: { name: string } } | null;
}

describe('saved searches', () => {
  let network: TestNetwork;
  let other: TestInstance;
  let owner: pg.Client;
  let alice: TestPerson;
  let bob: TestPerson;
  let carol: TestPerson;
  let admin: TestPerson;
  beforeAll(async () => {
    network = await TestNetwork.start();
    // A second instance hears of every post, too: what rings, rings once.
    other = await startInstance(network.database.appUrl);
    owner = new pg.Client({ connectionString: network.database.ownerUrl });
    await owner.connect();
    alice = await network.join('alice');
    bob = await network.join('bob');
    carol = await network.join('carol');
    admin = await network.join('ada', [RoleName.ADMINISTRATOR]);
  });
  afterAll(async () => {
    await owner.end();
    await other.stop();
    await network.stop();
  });

  async function save(person: TestPerson, name: string, query: string, level = 'FEED'): Promise<Saved> {
    const input = { name, query, level };
    return (await person.caller.get<{ saveSearch: { savedSearch: Saved } }>(SAVE, { input })).saveSearch
      .savedSearch;
  }

  async function forgetAll(person: TestPerson): Promise<void> {
    const { savedSearches } = await person.caller.get<{ savedSearches: Saved[] }>(LIST);
    for (const { id } of savedSearches) await person.caller.get(DELETE, { input: { id } });
  }

  interface ReadPosts {
    savedSearch: {
      posts: { edges: { cursor: string; node: { text: string } }[]; pageInfo: { hasPreviousPage: boolean } };
    };
  }

  async function read(person: TestPerson, id: string): Promise<string[]> {
    const { savedSearch } = await person.caller.get<ReadPosts>(READ, { id, first: 50 });
    return savedSearch.posts.edges.map(({ node }) => node.text);
  }

  async function alerts(person: TestPerson): Promise<[string, number, string | undefined][]> {
    const { notifications } = await person.caller.get<{ notifications: { edges: { node: Alert }[] } }>(
      ALERTS,
    );
    return notifications.edges
      .filter(({ node }) => node.kind === 'SEARCH')
      .map(({ node }) => [
        node.searchAlert?.search.name ?? '',
        node.searchAlert?.postCount ?? 0,
        node.post?.text,
      ]);
  }

  /** Asks until the answer is this one: within the five seconds that an alert may take. */
  async function expectAlerts(person: TestPerson, wanted: [string, number, string][]): Promise<void> {
    const end = Date.now() + 5_000;
    for (;;) {
      const found = await alerts(person);
      if (JSON.stringify(found) === JSON.stringify(wanted)) return;
      if (Date.now() > end) expect(found).toEqual(wanted);
      await sleep(50);
    }
  }

  it('are kept, changed, ordered and forgotten by their owner alone', async () => {
    const one = await save(bob, '  Livraisons \n du jour ', 'livraison depuis:hier');
    expect(one).toMatchObject({ name: 'Livraisons du jour', level: 'FEED', shared: false, viewerOwns: true });
    const two = await save(bob, 'Sales', 'kind:win', 'DIGEST');
    const names = async () =>
      (await bob.caller.get<{ savedSearches: Saved[] }>(LIST)).savedSearches.map(({ name }) => name);
    expect(await names()).toEqual(['Livraisons du jour', 'Sales']);
    await bob.caller.get(ORDER, { input: { ids: [two.id] } });
    expect(await names()).toEqual(['Sales', 'Livraisons du jour']);
    await bob.caller.get(UPDATE, { input: { id: two.id, name: 'Wins', level: 'BELL' } });
    expect(await names()).toEqual(['Wins', 'Livraisons du jour']);
    const { savedSearches } = await alice.caller.get<{ savedSearches: Saved[] }>(LIST);
    expect(savedSearches).toEqual([]);
    for (const [document, input] of [
      [UPDATE, { id: one.id, name: 'Mine' }],
      [DELETE, { id: one.id }],
      [DELETE, { id: 'nothing' }],
      [ORDER, { ids: [one.id] }],
    ] as const) {
      expect(await alice.caller.refusal(document, { input })).toBe('NOT_FOUND');
      expect(await network.nobody().refusal(document, { input })).toBe('UNAUTHENTICATED');
    }
    expect(await alice.caller.refusal(READ, { id: one.id })).toBe('NOT_FOUND');
    await forgetAll(bob);
    expect(await names()).toEqual([]);
  });

  it.each([
    ['BAD_USER_INPUT', { name: ' \n ', query: 'x' }],
    ['BAD_USER_INPUT', { name: 'x'.repeat(61), query: 'x' }],
    ['BAD_USER_INPUT', { name: 'x', query: ' ' }],
    ['QUERY_TOO_LONG', { name: 'x', query: 'x'.repeat(401) }],
    ['QUERY_TOO_LONG', { name: 'x', query: 'is:reply '.repeat(40) }],
  ])('refuse with %s', async (code, input) => {
    expect(await bob.caller.refusal(SAVE, { input })).toBe(code);
  });

  it('are fifty at most', async () => {
    for (let number = 0; number < 50; number += 1) await save(carol, `Number ${String(number)}`, 'x');
    expect(await carol.caller.refusal(SAVE, { input: { name: 'One more', query: 'x' } })).toBe('TOO_MANY');
    await forgetAll(carol);
  });

  it('are timelines of their own, read both ways, for each reader what they may read and have not muted', async () => {
    const { id } = await save(bob, 'Kiwis', '(kiwi OR #kiwi) -rotten');
    await write(alice, 'First kiwi');
    await write(alice, 'Rotten kiwi');
    await write(alice, 'For @bob alone: kiwi', { visibility: 'MENTIONED' });
    await write(carol, 'Something of #kiwi');
    const all = ['Something of #kiwi', 'For @bob alone: kiwi', 'First kiwi'];
    expect(await read(bob, id)).toEqual(all);
    await bob.caller.get(UPDATE, { input: { id, shared: true } });
    expect(await read(admin, id)).toEqual(['Something of #kiwi', 'First kiwi']);
    const { savedSearch } = await admin.caller.get<{ savedSearch: Saved }>(
      `query ($id: ID!) { savedSearch(id: $id) { ${FIELDS} } }`,
      { id },
    );
    expect(savedSearch).toMatchObject({ viewerOwns: false, level: null });
    await admin.caller.get(
      'mutation ($input: PersonHandleInput!) { mutePerson(input: $input) { person { id } } }',
      {
        input: { handle: 'carol' },
      },
    );
    expect(await read(admin, id)).toEqual(['First kiwi']);

    const before = (await bob.caller.get<ReadPosts>(READ, { id, first: 1 })).savedSearch.posts.edges[0]
      ?.cursor;
    for (let number = 0; number < 3; number += 1) await write(carol, `Newer kiwi ${String(number)}`);
    const newer = await bob.caller.get<ReadPosts>(READ, { id, last: 50, before });
    expect(newer.savedSearch.posts.edges.map(({ node }) => node.text)).toEqual(
      [2, 1, 0].map((number) => `Newer kiwi ${String(number)}`),
    );
    expect(newer.savedSearch.posts.pageInfo.hasPreviousPage).toBe(false);
    const nearest = await bob.caller.get<ReadPosts>(READ, { id, last: 2, before });
    expect(nearest.savedSearch.posts.edges.map(({ node }) => node.text)).toEqual([
      'Newer kiwi 1',
      'Newer kiwi 0',
    ]);
    expect(nearest.savedSearch.posts.pageInfo.hasPreviousPage).toBe(true);
    await forgetAll(bob);
  });

  it('join topics, people, teams and words with exclusions, and shared give each reader what they may read', async () => {
    const crew = await team(admin, 'grocers', [
      [alice, false],
      [bob, false],
    ]);
    const { id } = await save(
      bob,
      'Fruit',
      '(#fig OR @carol OR team:grocers OR lychee) lang:en -kiwi -de:moi -is:reply',
    );
    await write(alice, 'Green ones are here. #fig');
    await write(alice, 'Between grocers: prices go up', { visibility: 'TEAM', teamId: crew });
    await write(carol, 'The lychee is sweet');
    const asked = await write(alice, 'Who will tell @carol about the market?');
    await write(carol, 'I know of the market, thank you', { inReplyToId: asked.id });
    await write(bob, 'My own words about the #fig');
    const all = [
      'Who will tell @carol about the market?',
      'The lychee is sweet',
      'Between grocers: prices go up',
      'Green ones are here. #fig',
    ];
    expect(await read(bob, id)).toEqual(all);
    expect(await admin.caller.refusal(READ, { id })).toBe('NOT_FOUND');
    await admin.caller.get(
      'mutation ($input: PersonHandleInput!) { unmutePerson(input: $input) { person { id } } }',
      { input: { handle: 'carol' } },
    );
    await bob.caller.get(UPDATE, { input: { id, shared: true } });
    // Not of the team: nothing of it, and "me" is whoever reads.
    expect(await read(admin, id)).toEqual([
      'My own words about the #fig',
      ...all.filter((text) => !text.startsWith('Between')),
    ]);
    for (const [document, input] of [
      [UPDATE, { id, name: 'Mine' }],
      [UPDATE, { id, shared: false }],
      [DELETE, { id }],
    ] as const) {
      expect(await admin.caller.refusal(document, { input })).toBe('NOT_FOUND');
    }
    expect((await admin.caller.get<{ savedSearches: Saved[] }>(LIST)).savedSearches).toEqual([]);
    await bob.caller.get(UPDATE, { input: { id, shared: false } });
    expect(await admin.caller.refusal(READ, { id })).toBe('NOT_FOUND');
    await forgetAll(bob);
  });

  it('tell an open page of new posts that enter them', async () => {
    const { id } = await save(bob, 'Wins of mine', 'mango de:moi OR papaya');
    const client = new LiveClient(other, bob.caller);
    const stream = client.subscribe<{ timelineChanged: { kind: string; postId: string } }>(
      `subscription { timelineChanged(input: { timeline: SEARCH, key: "${id}" }) { kind postId } }`,
    );
    await write(alice, 'A mango of somebody else');
    const { id: wanted } = await write(alice, 'A papaya');
    await stream.find(({ timelineChanged }) => timelineChanged.postId === wanted);
    const { id: own } = await write(bob, 'My mango');
    await stream.find(({ timelineChanged }) => timelineChanged.postId === own);
    expect(stream.messages.filter(({ data }) => data?.timelineChanged.kind === 'NEW')).toHaveLength(2);
    await client.close();
    await forgetAll(bob);
  });

  it('ring within five seconds, merged for ten minutes, with their number', async () => {
    await bob.caller.get('mutation { markAllNotificationsRead { unreadCount } }');
    const { id } = await save(bob, 'Truffes', 'truffe* -chocolat', 'BELL');
    await save(bob, 'Quiet', 'truffe', 'DIGEST');
    await write(alice, 'Une truffe blanche');
    await expectAlerts(bob, [['Truffes', 1, 'Une truffe blanche']]);
    await write(alice, 'Deux truffes noires');
    await write(alice, 'Truffes au chocolat');
    const { id: third } = await write(alice, 'La truffette');
    await expectAlerts(bob, [['Truffes', 3, 'La truffette']]);
    await change(alice, 'deletePost', { postId: third });
    await expectAlerts(bob, [['Truffes', 2, 'Deux truffes noires']]);
    await owner.query(
      `UPDATE notification SET created_at = created_at - interval '10 minutes' WHERE subject_id = $1`,
      [id],
    );
    await write(alice, 'Encore une truffe');
    await expectAlerts(bob, [
      ['Truffes', 1, 'Encore une truffe'],
      ['Truffes', 2, 'Deux truffes noires'],
    ]);
    const { viewer } = await bob.caller.get<{ viewer: { unreadNotificationCount: number } }>(ALERTS);
    expect(viewer.unreadNotificationCount).toBe(2);
    await forgetAll(bob);
    await expectAlerts(bob, []);
  });

  it('ring for nothing hidden, muted, one’s own or told already; once for one post', async () => {
    const makers = await team(admin, 'makers', [
      [alice, false],
      [bob, false],
    ]);
    await save(bob, 'First', 'lychee', 'BELL');
    await save(bob, 'Second', '#lychee', 'BELL');
    await save(carol, 'Of carol', 'lychee', 'BELL');
    await write(alice, 'Between @alice and @ada: lychee #lychee', { visibility: 'MENTIONED' });
    await write(alice, 'A lychee for @carol');
    await write(bob, 'My own lychee #lychee');
    await write(alice, 'The makers’ #lychee', { visibility: 'TEAM', teamId: makers });
    await expectAlerts(bob, [['First', 2, 'The makers’ #lychee']]);
    await expectAlerts(carol, [['Of carol', 1, 'My own lychee #lychee']]);
    await leave(admin, makers, bob);
    expect(await alerts(bob)).toEqual([]);
    await carol.caller.get(
      'mutation ($input: PersonHandleInput!) { mutePerson(input: $input) { person { id } } }',
      {
        input: { handle: 'alice' },
      },
    );
    await write(alice, 'A loud lychee');
    await write(bob, 'A last lychee');
    await expectAlerts(carol, [['Of carol', 2, 'A last lychee']]);
    await forgetAll(bob);
    await forgetAll(carol);
  });

  it('are asked of each post once, however many people keep the same', async () => {
    const asked = jest.spyOn(network.service(Sql), 'rowsOfVaryingText');
    const { id: postId } = await write(alice, 'A durian for @bob', { visibility: 'MENTIONED' });
    const possible = [bob, carol, admin].map(({ id, handle }) => ({
      id: handle,
      personId: id,
      query: 'durian kind:plain',
      language: 'fr' as const,
      timeZone: 'Europe/Paris',
    }));
    expect(await network.service(SearchMatcher).match(postId, possible)).toEqual(new Set(['bob']));
    expect(asked).toHaveBeenCalledTimes(1);
    asked.mockRestore();
  });

  it('cost the same number of statements for one alert and for many', async () => {
    const counts: string[][] = [];
    for (const count of [1, 5]) {
      for (let number = 0; number < count; number += 1) {
        await save(bob, `Many ${String(number)}`, `pitaya${String(number)}`, 'BELL');
        await write(alice, `One pitaya${String(number)}`);
      }
      const end = Date.now() + 5_000;
      while ((await alerts(bob)).length < count && Date.now() < end) await sleep(50);
      await bob.caller.get(ALERTS);
      counts.push(await statementsOf(network.instance, () => bob.caller.get(ALERTS)));
      await forgetAll(bob);
    }
    expect(counts[1]).toEqual(counts[0]);
  });
});

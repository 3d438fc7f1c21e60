import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { TestNetwork, type TestPerson } from './setup/test-network.js';

const POST = `mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }`;
const PAGE = `edges { cursor node { key name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
const TOPICS = `query ($first: Int, $after: String, $order: TopicOrder) {
  list: topics(first: $first, after: $after, order: $order) { ${PAGE} } }`;
const FOLLOWED = `query ($first: Int, $after: String) { list: followedTopics(first: $first, after: $after) { ${PAGE} } }`;
const SEARCH = `query ($query: String!, $first: Int, $after: String) {
  list: searchTopics(query: $query, first: $first, after: $after) { ${PAGE} } }`;

interface Page {
  list: {
    edges: { cursor: string; node: { key: string; name: string } }[];
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
  };
}

describe('lists of topics', () => {
  let network: TestNetwork;
  let alice: TestPerson;
  let bob: TestPerson;
  let carol: TestPerson;
  beforeAll(async () => {
    network = await TestNetwork.start();
    alice = await network.join('alice');
    bob = await network.join('bob');
    carol = await network.join('carol');
    await post('For @bob: #Hidden #Zebra', { visibility: 'MENTIONED' });
    await post('#Zebra #Mango');
    await post('#Été #Mango');
    await post('#Banane #Mango #Été');
    await post('#Abricot');
    await post('#Stock-Lyon');
    await alice.caller.get(
      `mutation { updateTopic(input: { name: "banane", nameFr: "Ananas", description: "Le jaune de l’œuvre" }) {
        topic { id } } }`,
    );
  });
  afterAll(() => network.stop());

  async function post(text: string, more: Record<string, unknown> = {}): Promise<void> {
    await alice.caller.get(POST, { input: { text, ...more } });
  }

  /** All keys, read page by page. */
  async function keys(
    person: TestPerson,
    query: string,
    variables: Record<string, unknown>,
    first: number,
  ): Promise<string[]> {
    const all: string[] = [];
    for (let after: string | null = null; ;) {
      const { list }: Page = await person.caller.get<Page>(query, { ...variables, first, after });
      expect(list.pageInfo.hasPreviousPage).toBe(after !== null);
      expect(list.pageInfo.startCursor).toBe(list.edges[0]?.cursor ?? null);
      all.push(...list.edges.map(({ node }) => node.key));
      if (!list.pageInfo.hasNextPage) return all;
      expect(list.edges).toHaveLength(first);
      after = list.pageInfo.endCursor;
    }
  }

  it('are whole at every page size, in every order, without what is hidden', async () => {
    for (const order of ['POPULAR', 'NAME', 'NEWEST']) {
      const whole = await keys(carol, TOPICS, { order }, 100);
      expect([...whole].sort()).toEqual(['abricot', 'banane', 'ete', 'mango', 'stocklyon', 'zebra']);
      for (const first of [1, 2, 3]) expect(await keys(carol, TOPICS, { order }, first)).toEqual(whole);
      expect((await keys(bob, TOPICS, { order }, 2)).sort()).toEqual([...whole, 'hidden'].sort());
    }
  });

  it('follow the order asked for, popular unless told', async () => {
    const popular = await keys(carol, TOPICS, {}, 100);
    expect(popular.slice(0, 2)).toEqual(['mango', 'ete']);
    expect(await keys(carol, TOPICS, { order: 'NAME' }, 100)).toEqual([
      'abricot',
      'banane',
      'ete',
      'mango',
      'stocklyon',
      'zebra',
    ]);
    expect((await keys(carol, TOPICS, { order: 'NEWEST' }, 2)).slice(0, 2)).toEqual(['stocklyon', 'abricot']);
  });

  it('are sorted by the name the reader sees', async () => {
    await carol.caller.get(`mutation { updateProfile(input: { language: FR }) { viewer { email } } }`);
    expect(await keys(carol, TOPICS, { order: 'NAME' }, 2)).toEqual([
      'abricot',
      'banane',
      'ete',
      'mango',
      'stocklyon',
      'zebra',
    ]);
    await alice.caller.get(
      `mutation { updateTopic(input: { name: "banane", nameFr: "Yuzu" }) { topic { id } } }`,
    );
    expect((await keys(carol, TOPICS, { order: 'NAME' }, 2)).slice(-2)).toEqual(['banane', 'zebra']);
    expect((await keys(alice, TOPICS, { order: 'NAME' }, 2)).slice(0, 2)).toEqual(['abricot', 'banane']);
    await carol.caller.get(`mutation { updateProfile(input: { language: EN }) { viewer { email } } }`);
  });

  it('date a topic from what the reader may read', async () => {
    // #Zebra was written first where carol does not read, then for all before every other.
    expect((await keys(carol, TOPICS, { order: 'NEWEST' }, 100)).slice(-2).sort()).toEqual([
      'mango',
      'zebra',
    ]);
    await post('#Hidden for all now');
    expect((await keys(carol, TOPICS, { order: 'NEWEST' }, 1))[0]).toBe('hidden');
    expect((await keys(bob, TOPICS, { order: 'NEWEST' }, 100)).slice(-2).sort()).toEqual(['hidden', 'zebra']);
  });

  it('hold those followed', async () => {
    for (const name of ['zebra', 'été', 'banane']) {
      await bob.caller.get(
        `mutation ($name: String!) { followTopic(input: { name: $name }) { topic { id } } }`,
        { name },
      );
    }
    expect(await keys(bob, FOLLOWED, {}, 2)).toEqual(['banane', 'ete', 'zebra']);
    expect(await keys(carol, FOLLOWED, {}, 2)).toEqual([]);
  });

  it.each([
    ['ete', ['ete']],
    ['#ÉTÉ', ['ete']],
    ['stock', ['stocklyon']],
    ['lyon stock', ['stocklyon']],
    ['stock-lyon', ['stocklyon']],
    ['oeuvre', ['banane']],
    ['jaune œuvre', ['banane']],
    ['yuzu', ['banane']],
    ['zzz', []],
    ['%', []],
    ['_', []],
    ['\\', []],
    ['🦓', []],
  ])('find %s', async (query, found) => {
    expect(await keys(carol, SEARCH, { query }, 100)).toEqual(found);
  });

  it('find the topic so named first, then those that begin so', async () => {
    await post('#man #mandarine #amande #amande #mangue');
    await post('#amande');
    const found = await keys(carol, SEARCH, { query: 'man' }, 2);
    expect(found[0]).toBe('man');
    expect(found.slice(1, 4).sort()).toEqual(['mandarine', 'mango', 'mangue']);
    expect(found.slice(4)).toEqual(['amande']);
  });

  it('refuse what is no place in them', async () => {
    const { list } = await alice.caller.get<Page>(TOPICS, { first: 1, order: 'POPULAR' });
    const cursor = list.pageInfo.endCursor ?? '';
    const write = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const id = '01890000-0000-7000-8000-000000000000';
    const malformed = [
      '',
      'x',
      '💥',
      cursor.slice(0, -2),
      `${cursor}=`,
      write(['popular', 1]),
      write(['popular', '1', id]),
      write(['popular', 1.5, id]),
      write(['popular', 1e300, id]),
      write(['popular', null, id]),
      write(['popular', 1, 'no-id']),
      write(['popular', 1, id, 2]),
      write({ 0: 'popular' }),
      Buffer.from(`["popular", 1, "${id}"]`).toString('base64url'),
    ];
    for (const after of malformed) {
      const { errors } = await alice.caller.ask(TOPICS, { after });
      expect([after, errors[0]?.extensions]).toEqual([after, { code: 'BAD_USER_INPUT', reason: 'cursor' }]);
    }
    for (const order of ['NAME', 'NEWEST']) {
      expect(await alice.caller.refusal(TOPICS, { after: cursor, order })).toBe('BAD_USER_INPUT');
    }
    expect(await alice.caller.refusal(TOPICS, { order: 'NAME', after: write(['name', 'a\0', id]) })).toBe(
      'BAD_USER_INPUT',
    );
    for (const first of [0, -1, 101]) {
      expect(await alice.caller.refusal(TOPICS, { first })).toBe('BAD_USER_INPUT');
    }
    for (const query of ['', '  ', '\u0000']) {
      expect(await alice.caller.refusal(SEARCH, { query })).toBe('BAD_USER_INPUT');
    }
    for (const query of ['x'.repeat(401), 'x '.repeat(10_000)]) {
      expect(await alice.caller.refusal(SEARCH, { query })).toBe('QUERY_TOO_LONG');
    }
  });

  it('take a hostile text of a cursor as a text', async () => {
    const after = Buffer.from(
      JSON.stringify(['name', "'; DROP TABLE topic; --", '01890000-0000-7000-8000-000000000000']),
    ).toString('base64url');
    expect(
      (await alice.caller.get<Page>(TOPICS, { order: 'NAME', after, first: 100 })).list.edges,
    ).toHaveLength((await keys(alice, TOPICS, {}, 100)).length);
  });
});

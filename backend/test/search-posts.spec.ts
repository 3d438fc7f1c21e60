import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { TestNetwork, type TestPerson } from './setup/test-network.js';

const POST = `mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }`;
const SEARCH = `query ($query: String!, $first: Int, $after: String) {
  searchPosts(query: $query, first: $first, after: $after) {
    edges { cursor sortAt node { text } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

interface Found {
  searchPosts: {
    edges: { cursor: string; sortAt: string; node: { text: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

describe('searching posts', () => {
  let network: TestNetwork;
  let alice: TestPerson;
  let bob: TestPerson;
  let carol: TestPerson;
  beforeAll(async () => {
    network = await TestNetwork.start();
    alice = await network.join('alice');
    bob = await network.join('bob');
    carol = await network.join('carol.petit');
  });
  afterAll(() => network.stop());

  async function post(person: TestPerson, text: string, more: Record<string, unknown> = {}): Promise<string> {
    const { createPost } = await person.caller.get<{ createPost: { post: { id: string } } }>(POST, {
      input: { text, ...more },
    });
    return createPost.post.id;
  }

  async function find(person: TestPerson, query: string): Promise<string[]> {
    const { searchPosts } = await person.caller.get<Found>(SEARCH, { query, first: 100 });
    return searchPosts.edges.map(({ node }) => node.text);
  }

  it.each([
    [
      'Les livraisons sont arrivées à Saint-Étienne',
      ['livraison', 'LIVRAISONS', 'arrivee', 'saint étienne', 'Saint-Etienne', 'etienne'],
    ],
    [
      'Le chef-d’œuvre de l’équipe',
      ['oeuvre', 'ŒUVRE', 'équipes', "l'équipe", 'l’equipe', "chef-d'oeuvre", 'chef'],
    ],
    ['We were shipping the parcels', ['ship', 'parcel', 'shipped parcels', 'the parcels']],
    ['Un été comme ce dernier', ['été', 'ete', 'ce', 'ce dernier', 'un', 'dernier été']],
    [
      'Compte-rendu du CE/CSE en J-2',
      ['compte rendu', 'compte-rendu', 'COMPTES-RENDUS', 'cse', 'ce/cse', 'J-2'],
    ],
    ['Cours de l’or : 2 450,5 $ #Or_Fin', ['or', "l'or", '2 450,5', 'or fin', '$ or']],
    [
      'Voir http://intranet/fiches/A380 avant 14h30',
      ['a380', 'http://intranet/fiches/A380', 'fiches', '14h30', 'intranet'],
    ],
    ['Stock: 100% 🎉 ok_go', ['100%', 'stock:', 'ok go', 'ok_go']],
    ['Dossier perdu, lots vendus', ['perdus', 'vendu', 'dossiers perdus', 'lot vendu', 'perdu lots']],
    ['Ça va être dur', ['ça', 'CA', 'etre dur']],
  ])('finds %s', async (text, queries) => {
    await post(alice, text);
    for (const query of queries)
      expect([query, await find(bob, query)]).toEqual([query, expect.arrayContaining([text])]);
  });

  it('wants every word, newest first', async () => {
    await post(alice, 'red apple');
    await post(alice, 'green apple');
    expect(await find(bob, 'apple')).toEqual(['green apple', 'red apple']);
    expect(await find(bob, 'apple red')).toEqual(['red apple']);
    expect(await find(bob, 'apple blue')).toEqual([]);
  });

  it('finds by one hashtag what carries the topic, in any spelling', async () => {
    await post(alice, 'About #Colis-Âge');
    await post(bob, 'Also #colisage');
    await post(bob, 'colisage without the sign');
    expect(await find(carol, '#COLISÂGE')).toEqual(['Also #colisage', 'About #Colis-Âge']);
    expect(await find(carol, ' ＃colis_age ')).toEqual(['Also #colisage', 'About #Colis-Âge']);
    expect(await find(carol, 'colisage')).toEqual(['colisage without the sign', 'Also #colisage']);
    expect(await find(carol, '#never-carried')).toEqual([]);
    expect(await find(carol, '#2026')).toEqual([]);
  });

  it('finds by one mention what somebody wrote and what mentions them, each once', async () => {
    const first = await post(carol, 'I am @carol.petit');
    await post(bob, 'Thanks @carol.petit.', { inReplyToId: first });
    await post(carol, 'Mine');
    await post(bob, 'carol.petit without the sign');
    expect(await find(alice, '@carol.petit')).toEqual(['Mine', 'Thanks @carol.petit.', 'I am @carol.petit']);
    expect(await find(alice, '@Carol.Petit')).toHaveLength(3);
    expect(await find(alice, '@carol.nobody')).toEqual([]);
    expect(await find(alice, '@carol.petit thanks')).toEqual(['Thanks @carol.petit.']);
  });

  it('goes on where a page ended, at the same moment too', async () => {
    for (let number = 0; number < 7; number += 1) await post(alice, `pagination @bob #paging ${number}`);
    for (const query of ['pagination', '#paging', '@bob']) {
      const whole = await find(carol, query);
      const paged: string[] = [];
      for (let after: string | null = null; ;) {
        const { searchPosts }: Found = await carol.caller.get<Found>(SEARCH, { query, first: 2, after });
        paged.push(...searchPosts.edges.map(({ node }) => node.text));
        if (!searchPosts.pageInfo.hasNextPage) break;
        after = searchPosts.pageInfo.endCursor;
      }
      expect(paged).toEqual(whole);
      expect(new Set(paged).size).toBe(paged.length);
      expect(paged.length).toBeGreaterThanOrEqual(7);
    }
  });

  it('finds nothing hidden and nothing deleted', async () => {
    await post(alice, 'For @bob: the walrus #walrus', { visibility: 'MENTIONED' });
    const gone = await post(alice, 'A walrus for all #walrus');
    await alice.caller.get(`mutation ($id: ID!) { deletePost(input: { postId: $id }) { post { id } } }`, {
      id: gone,
    });
    for (const query of ['walrus', '#walrus']) {
      expect(await find(alice, query)).toEqual(['For @bob: the walrus #walrus']);
      expect(await find(bob, query)).toEqual(['For @bob: the walrus #walrus']);
      expect(await find(carol, query)).toEqual([]);
    }
    expect(await find(carol, '@bob')).not.toContain('For @bob: the walrus #walrus');
    expect(await find(bob, '@bob')).toContain('For @bob: the walrus #walrus');
  });

  it.each([
    '"',
    '""',
    '"un',
    "'",
    "''",
    "'; DROP TABLE post; --",
    '&',
    '|',
    '!',
    '!!walnut',
    '-',
    '--',
    '-walnut',
    ':*',
    'walnut:*',
    '(',
    ')',
    '((walnut',
    '<->',
    'walnut <-> x',
    'or',
    'or or or',
    '\\',
    '\\\\"',
    '%',
    '_',
    '$1',
    '{}',
    '🎉',
    '\u200b',
    '\u0000walnut\u0000',
    'bro\ud800ken',
  ])('takes %j as words', async (query) => {
    await post(alice, 'one walnut');
    const { status, errors } = await alice.caller.ask(SEARCH, { query });
    expect([status, errors]).toEqual([200, []]);
  });

  it.each(['é', '#', '"', '-', '('])('takes four hundred %s', async (sign) => {
    const { status, errors } = await alice.caller.ask(SEARCH, { query: sign.repeat(400) });
    expect([status, errors]).toEqual([200, []]);
  });

  it.each([
    ['query-empty', ''],
    ['query-empty', ' \n\t\u0000 '],
  ])('refuses with %s', async (reason, query) => {
    const { errors } = await alice.caller.ask(SEARCH, { query });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason });
  });

  it.each([
    ['characters', 401, 400, 'x'.repeat(401)],
    ['characters', 10_000, 400, 'x'.repeat(10_000)],
    ['terms', 33, 32, Array.from({ length: 33 }, (_, number) => `w${String(number)}`).join(' ')],
    ['terms', 65, 32, 'is:x '.repeat(65)],
  ])('refuses too many %s: %i of %i', async (unit, count, limit, query) => {
    const { errors } = await alice.caller.ask(SEARCH, { query });
    expect(errors[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_LONG', unit, count, limit });
    expect(errors[0]?.message).toContain(new Intl.NumberFormat('en').format(count));
  });

  it('refuses what is no page, and nobody', async () => {
    for (const variables of [
      { query: 'x', first: 0 },
      { query: 'x', first: 101 },
      { query: 'x', after: 'nowhere' },
    ]) {
      expect(await alice.caller.refusal(SEARCH, variables)).toBe('BAD_USER_INPUT');
    }
    expect(await network.nobody().refusal(SEARCH, { query: 'walrus' })).toBe('UNAUTHENTICATED');
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { compileSearch, writeList } from '../src/features/search/compile-search.js';
import { SearchPlanner } from '../src/features/search/search-planner.service.js';
import { SearchStatement } from '../src/features/search/search-statement.js';
import { stretchBefore } from '../src/features/search/search-stretches.js';
import { readable } from '../src/features/posts/readable.js';
import { count, openSales } from './setup/counting.js';
import { change, readPost, team, write } from './setup/posting.js';
import { statementsOf } from './setup/query-count.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const SEARCH = `query ($query: String!, $first: Int, $after: String, $order: SearchOrder) {
  searchPosts(query: $query, first: $first, after: $after, order: $order) {
    edges { cursor node { text author { handle } } } pageInfo { hasNextPage endCursor } } }`;
const SUMMARY = `query ($query: String!) { searchSummary(query: $query) {
  notices { code start end } postCount personCount teamCount topicCount authorCount authors { handle } } }`;
const SUGGESTIONS = `query ($query: String!) { searchSuggestions(query: $query) { topics { key } people { handle } } }`;

interface Found {
  searchPosts: {
    edges: { cursor: string; node: { text: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}
interface Summary {
  notices: { code: string; start: number; end: number }[];
  postCount: number;
  personCount: number;
  teamCount: number;
  topicCount: number;
  authorCount: number;
  authors: { handle: string }[];
}

describe('the search language', () => {
  let network: TestNetwork;
  let owner: pg.Client;
  let alice: TestPerson;
  let bob: TestPerson;
  let carol: TestPerson;
  let admin: TestPerson;
  beforeAll(async () => {
    network = await TestNetwork.start();
    owner = new pg.Client({ connectionString: network.database.ownerUrl });
    await owner.connect();
    alice = await network.join('alice.martin');
    bob = await network.join('bob');
    carol = await network.join('carol');
    admin = await network.join('ada', [RoleName.ADMINISTRATOR]);
  });
  afterAll(async () => {
    await owner.end();
    await network.stop();
  });

  /** As many posts as the last one, straight into the table. */
  async function flood(many: number): Promise<void> {
    await owner.query('ALTER TABLE post DISABLE TRIGGER USER');
    await owner.query(
      `INSERT INTO post (id, author_id, kind, text, character_count, lang, grammar, entities, visibility, audience_id,
                         root_id, created_at)
       SELECT n.id, p.author_id, p.kind, p.text, p.character_count, p.lang, p.grammar, p.entities, p.visibility,
              p.audience_id, n.id, p.created_at - n.i * interval '1 second'
         FROM (SELECT * FROM post ORDER BY created_at DESC LIMIT 1) p,
              (SELECT i, gen_random_uuid() AS id FROM generate_series(1, $1) AS i) AS n`,
      [many],
    );
    await owner.query('ALTER TABLE post ENABLE TRIGGER USER; ANALYZE post');
  }

  async function find(person: TestPerson, query: string, order = 'NEWEST'): Promise<string[]> {
    const { searchPosts } = await person.caller.get<Found>(SEARCH, { query, order, first: 100 });
    return searchPosts.edges.map(({ node }) => node.text);
  }

  async function summary(person: TestPerson, query: string): Promise<Summary> {
    return (await person.caller.get<{ searchSummary: Summary }>(SUMMARY, { query })).searchSummary;
  }

  it('keeps to the very words of a phrase in quotes', async () => {
    await write(alice, 'Compte rendu du CE de mars');
    await write(alice, 'Comptes rendus du CE');
    await write(alice, 'Un été au chalet');
    await write(alice, 'Les étés au chalet');
    expect(await find(bob, '"compte rendu du CE"')).toEqual(['Compte rendu du CE de mars']);
    expect(await find(bob, 'compte-rendu CE')).toHaveLength(2);
    expect(await find(bob, '"un été"')).toEqual(['Un été au chalet']);
    expect(await find(bob, '"été"')).toEqual(['Un été au chalet']);
    expect(await find(bob, 'chalet -"été"')).toEqual(['Les étés au chalet']);
    expect(await find(bob, 'chalet -été')).toEqual([]);
  });

  it('reads words joined by a slash or a hyphen as one phrase, found by either word', async () => {
    await write(alice, 'Le colisage/expédition du lundi');
    for (const query of ['colisage', 'expédition', 'colisage/expédition', 'colisage-expedition']) {
      expect(await find(bob, query)).toContain('Le colisage/expédition du lundi');
    }
  });

  it('finds what begins so, by at most fifty words', async () => {
    await write(alice, 'Turbines and turbulence');
    expect(await find(bob, 'turb*')).toEqual(['Turbines and turbulence']);
    expect(await find(bob, "l'Turb*")).toEqual(['Turbines and turbulence']);
    expect(await find(bob, 'turbx*')).toEqual([]);
    for (let from = 1; from <= 60; from += 12) {
      const words = Array.from({ length: 12 }, (_, index) => `turba${String(from + index).padStart(3, '0')}`);
      await write(alice, words.join(' '));
    }
    expect(await find(bob, 'turb*')).not.toContain('Turbines and turbulence');
    expect(await find(bob, 'turb*')).toHaveLength(5);
    expect((await summary(bob, 'turb*')).notices).toEqual([{ code: 'PREFIX_CUT', start: 0, end: 5 }]);
  });

  it('learns the words of what is edited, too', async () => {
    const { id } = await write(alice, 'Nothing yet');
    await change(alice, 'updatePost', { id, text: 'Zeppelinlandung' });
    expect(await find(bob, 'zepp*')).toEqual(['Zeppelinlandung']);
  });

  it('knows days as the searcher’s clock tells them', async () => {
    const { id } = await write(alice, 'Midnight kiwi');
    await owner.query(`UPDATE post SET created_at = '2026-03-01T23:30:00Z' WHERE id = $1`, [id]);
    // In Paris that is the second of March, half past midnight.
    expect(await find(bob, 'kiwi on:2026-03-02')).toEqual(['Midnight kiwi']);
    expect(await find(bob, 'kiwi le:2026-03-01')).toEqual([]);
    expect(await find(bob, 'kiwi since:2026-03-02')).toEqual(['Midnight kiwi']);
    expect(await find(bob, 'kiwi until:2026-03-02')).toEqual([]);
    expect(await find(bob, 'on:2026-03')).toEqual(['Midnight kiwi']);
    expect(await find(bob, 'avant:2026-03-03')).toEqual(['Midnight kiwi']);
    expect(await find(bob, 'kiwi -since:2026-03-02')).toEqual([]);
  });

  it('knows questions, their answers and links', async () => {
    const { id: open } = await write(alice, 'Who knows papaya?', { kind: 'QUESTION' });
    const { id: asked } = await write(alice, 'Who has papaya?', { kind: 'QUESTION' });
    await write(alice, 'Nobody, I fear: papaya', { inReplyToId: open });
    const { id: answer } = await write(bob, 'I have papaya: https://intranet/papaya', { inReplyToId: asked });
    expect(await find(carol, 'papaya est:sans-réponse')).toEqual(['Who knows papaya?']);
    expect(await find(carol, 'papaya has:answer')).toEqual(['Who has papaya?']);
    expect(await find(carol, 'papaya avec:lien')).toEqual(['I have papaya: https://intranet/papaya']);
    expect(await find(carol, 'is:accepted')).toEqual([]);
    await change(alice, 'acceptAnswer', { postId: answer });
    expect(await find(carol, 'is:accepted -is:reply')).toEqual(['Who has papaya?']);
    expect(await find(carol, 'is:accepted is:reply')).toEqual(['I have papaya: https://intranet/papaya']);
    expect(await find(alice, 'to:me papaya has:link')).toEqual(['I have papaya: https://intranet/papaya']);
  });

  it('says what it did not read as it may have been meant', async () => {
    const { notices } = await summary(bob, 'projet:alpha has:image from:nobody.here since:2026-02-30 "open');
    expect(notices.map(({ code }) => code)).toEqual([
      'UNKNOWN_OPERATOR',
      'NOT_YET',
      'NOBODY',
      'BAD_VALUE',
      'UNCLOSED_QUOTE',
    ]);
    expect(notices[0]).toMatchObject({ start: 0, end: 12 });
  });

  it('compares figures, by any name of their metric and in its unit', async () => {
    await openSales(network, admin);
    await count(alice, 'CA 12,5 k€, 112 tickets #ventes');
    await count(bob, 'Takings €9,400, 80 tickets #sales');
    await count(alice, 'CA 8 k€, CA 20 k€ hier #ventes', { figures: [{ start: 3, refused: true }] });
    await write(alice, 'CA 99 k€ without its topic');
    const big = ['CA 8 k€, CA 20 k€ hier #ventes', 'CA 12,5 k€, 112 tickets #ventes'];
    for (const query of [
      'CA>10k',
      'ca>10 000 €',
      'Turnover>=12500',
      '"chiffre d’affaires">10k€',
      'sales>10000 EUR',
    ]) {
      expect([query, await find(carol, query)]).toEqual([query, big]);
    }
    expect(await find(carol, 'CA<10k')).toEqual(['Takings €9,400, 80 tickets #sales']);
    expect(await find(carol, 'CA=9400 from:bob')).toEqual(['Takings €9,400, 80 tickets #sales']);
    expect(await find(carol, 'tickets>100')).toEqual(['CA 12,5 k€, 112 tickets #ventes']);
    expect(await find(carol, 'tickets>1 CA>1k')).toHaveLength(2);
    expect(await find(carol, 'CA>10k$')).toEqual([]);
    expect(await find(carol, 'CA>1M OR bananas>3')).toEqual([]);
    expect(await find(carol, 'avec:chiffre')).toHaveLength(3);
    expect(await find(carol, 'has:figure -CA>10k')).toEqual(['Takings €9,400, 80 tickets #sales']);
    expect((await summary(bob, 'CA>10k')).notices).toEqual([]);
    await count(alice, '@bob CA 50 k€ #ventes', { visibility: 'MENTIONED' });
    expect(await find(carol, 'CA>40k')).toEqual([]);
    expect(await find(bob, 'CA>40k')).toEqual(['@bob CA 50 k€ #ventes']);
  });

  it('completes the metrics of topics one may know of: of the topics asked for, then followed, then popular', async () => {
    const complete = async (person: TestPerson, prefix: string, ...topicKeys: string[]) => {
      const { completeMetric } = await person.caller.get<{
        completeMetric: { label: string; metric: { unit: string }; topic: { key: string } }[];
      }>(
        `query ($prefix: String!, $topicKeys: [String!]!) {
           completeMetric(prefix: $prefix, topicKeys: $topicKeys) { label metric { unit } topic { key } } }`,
        { prefix, topicKeys },
      );
      return completeMetric.map(({ label, metric, topic }) => `${label} ${metric.unit} ${topic.key}`);
    };
    const addMetric = (person: TestPerson, input: Record<string, unknown>) =>
      person.caller.get('mutation ($input: AddMetricInput!) { addMetric(input: $input) { topic { key } } }', {
        input: { rule: 'SUM', decimals: 0, labels: [], nouns: [], isDefault: false, ...input },
      });
    expect(await complete(bob, 'ca')).toEqual(['CA EUR ventes']);
    expect(await complete(bob, 'PANIER')).toEqual(['Panier EUR ventes']);
    expect(await complete(bob, 'panier-m')).toEqual(['Panier-moyen EUR ventes']);
    await write(bob, '#zinc');
    await bob.caller.get(
      'mutation { updateTopic(input: { name: "zinc", description: "Roofs." }) { topic { id } } }',
    );
    await addMetric(bob, { topic: 'zinc', nameFr: 'Paniers réparés', nameEn: 'Baskets mended', unit: 'h' });
    const [zinc, ventes] = ['Paniers-réparés h zinc', 'Panier EUR ventes'];
    expect(await complete(carol, 'panier')).toEqual([ventes, zinc]);
    expect(await complete(carol, 'panier', 'zinc')).toEqual([zinc, ventes]);
    expect(await complete(carol, '', 'zinc')).toEqual(['Baskets-mended h zinc']);
    expect(await complete(carol, '')).toEqual([]);
    await carol.caller.get('mutation { followTopic(input: { name: "zinc" }) { topic { id } } }');
    expect(await complete(carol, 'panier')).toEqual([zinc, ventes]);
    for (const prefix of ['%', '_', '\\', "'", 'nul\u0000', 'x'.repeat(10_000)]) {
      expect(await complete(carol, prefix, 'nowhere', '%')).toEqual([]);
    }
    // A topic that only a hidden post carries any more is nobody's to know of, nor what it counts.
    await owner.query(`UPDATE topic SET declared_at = NULL, post_count = 0 WHERE key = 'zinc'`);
    await owner.query(`DELETE FROM post_topic l USING topic t WHERE t.id = l.topic_id AND t.key = 'zinc'`);
    await write(alice, '@bob #zinc', { visibility: 'MENTIONED' });
    expect(await complete(carol, 'panier', 'zinc')).toEqual([ventes]);
    expect(await complete(bob, 'panier', 'zinc')).toEqual([zinc, ventes]);
    const { errors } = await bob.caller.ask(
      'query ($keys: [String!]!) { completeMetric(prefix: "", topicKeys: $keys) { label } }',
      { keys: Array.from({ length: 21 }, () => 'zinc') },
    );
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('knows what the page counts as unread', async () => {
    const { id } = await write(alice, 'Unread pear @carol');
    await write(alice, 'Another pear');
    expect(await find(carol, 'pear est:non-lue')).toEqual(['Unread pear @carol']);
    expect(await find(bob, 'pear is:unread')).toEqual([]);
    expect(await find(carol, 'pear -is:unread')).toEqual(['Another pear']);
    await carol.caller.get('mutation { markAllNotificationsRead { unreadCount } }');
    expect(await find(carol, 'is:unread')).toEqual([]);
    expect(await find(carol, 'pear')).toContain((await readPost(carol, id)).text);
  });

  it('puts those first that have more of the words, a page at a time, whatever comes in between', async () => {
    await write(alice, 'mango mango papageno');
    for (let number = 0; number < 4; number += 1) await write(alice, `a mango among other fruit ${number}`);
    await write(bob, 'mango papageno, and papageno again');
    const whole = await find(carol, 'mango OR papageno', 'RELEVANCE');
    expect(whole).toHaveLength(6);
    expect(whole.slice(0, 2).sort()).toEqual(['mango mango papageno', 'mango papageno, and papageno again']);
    const paged: string[] = [];
    for (let after: string | null = null; ;) {
      const { searchPosts }: Found = await carol.caller.get<Found>(SEARCH, {
        query: 'mango OR papageno',
        order: 'RELEVANCE',
        first: 2,
        after,
      });
      paged.push(...searchPosts.edges.map(({ node }) => node.text));
      if (!searchPosts.pageInfo.hasNextPage) break;
      after = searchPosts.pageInfo.endCursor;
      await write(alice, 'mango papageno mango papageno');
    }
    expect(paged).toEqual(whole);
    for (const after of ['nowhere', Buffer.from('r~a~b~c~d').toString('base64url')]) {
      const asked = { query: 'mango', order: 'RELEVANCE', after };
      expect(await carol.caller.refusal(SEARCH, asked)).toBe('BAD_USER_INPUT');
    }
  });

  it('counts each kind, and who wrote; none of it tells of what is hidden', async () => {
    await team(admin, 'lychee', []);
    await write(alice, 'All about lychee #lychee');
    await write(bob, 'More about lychee');
    await write(bob, 'For @alice.martin: a secret lychee #lycheesecret', { visibility: 'MENTIONED' });
    expect(await summary(carol, 'lychee')).toMatchObject({
      postCount: 2,
      personCount: 0,
      teamCount: 1,
      topicCount: 1,
      authorCount: 2,
      authors: [{ handle: 'alice.martin' }, { handle: 'bob' }],
    });
    expect(await summary(bob, 'lychee')).toMatchObject({ postCount: 3, topicCount: 2, authorCount: 2 });
    expect(await summary(bob, 'martin')).toMatchObject({ personCount: 1 });
    for (const [person, keys] of [
      [carol, ['lychee']],
      [alice, ['lychee']],
    ] as const) {
      const { searchSuggestions } = await person.caller.get<{
        searchSuggestions: { topics: { key: string }[]; people: { handle: string }[] };
      }>(SUGGESTIONS, { query: 'lichee martan' });
      expect(searchSuggestions.topics.map(({ key }) => key)).toEqual(keys);
      expect(searchSuggestions.people.map(({ handle }) => handle)).toEqual(['alice.martin']);
    }
  });

  it.each([
    'a* b* c*',
    'abc* def* ghi*',
    'since:2026-02-30 until:9999-99-99 on:0000',
    '((((((((((((((((((((((((((((((((a',
    `${'('.repeat(199)}a${')'.repeat(199)}`,
    '-'.repeat(300),
    `${'-('.repeat(150)}a`,
    `"${'é '.repeat(150)}`,
    "' OR 1=1 --",
    `x'); DROP TABLE post; --`,
    '$1 $2 %s :name \\0 \\',
    '.* .+ (a+)+$ [^]',
    'from:% to:_ team:\\ kind:; lang:%27',
    "#' @' \"'\" -'",
    'from:me to:me team:nobody in:feed in:team in:bookmarks is:unread is:accepted has:answer has:link -a OR -b',
    Array.from({ length: 32 }, (_, index) => `from:p${String(index)}`).join(' OR '),
    Array.from({ length: 26 }, () => '-is:reply').join(' OR '),
    '🎉 -🎉 (🎉 OR -🎉)',
    'ca\u0000fé \ud800 \u202e x',
    '+ & | ! <-> :* a:* !a a&b',
  ])('takes %j', async (query) => {
    for (const order of ['NEWEST', 'RELEVANCE']) {
      const { status, errors } = await alice.caller.ask(SEARCH, { query, order });
      expect([status, errors]).toEqual([200, []]);
    }
    for (const asked of [SUMMARY, SUGGESTIONS]) {
      expect((await alice.caller.ask(asked, { query })).errors).toEqual([]);
    }
  });

  it('takes every mark in every position', async () => {
    for (const mark of `'"\\%_$;&|!<>():*-#@+?^[]{}=,./~\``) {
      const query = `${mark}from:${mark}me ba${mark}nana${mark} (x${mark} OR${mark} #${mark}y) ${mark}`;
      expect((await alice.caller.ask(SEARCH, { query })).errors).toEqual([]);
    }
  });

  it('refuses five hundred operators with their number', async () => {
    const query = 'is:reply '.repeat(500);
    const { errors } = await alice.caller.ask(SEARCH, { query }, { 'accept-language': 'fr' });
    const tooLong = { code: 'QUERY_TOO_LONG', unit: 'characters', count: 4_499, limit: 400 };
    expect(errors[0]?.extensions).toMatchObject(tooLong);
    const terms = await alice.caller.ask(SEARCH, { query: 'a '.repeat(33) });
    expect(terms.errors[0]?.extensions).toMatchObject({ ...tooLong, unit: 'terms', count: 33, limit: 32 });
    expect((await alice.caller.ask(SEARCH, { query: 'a '.repeat(32) })).errors).toEqual([]);
  });

  it('costs the same number of statements for one post and for fifty', async () => {
    for (let number = 0; number < 52; number += 1) await write(alice, `quince ${number} #quince @bob`);
    for (const query of ['quince', 'from:alice.martin #quince -nothing', '"quince" OR kind:win', 'quince*']) {
      for (const order of ['NEWEST', 'RELEVANCE']) {
        // What the words are to the index is asked for once, and how far back to look is found out once.
        for (const first of [1, 50]) await bob.caller.get(SEARCH, { query, order, first });
        const counts: number[] = [];
        for (const first of [1, 50]) {
          const asked = await statementsOf(network.instance, () =>
            bob.caller.get(SEARCH, { query, order, first }),
          );
          counts.push(asked.length);
        }
        expect([query, counts[1]]).toEqual([query, counts[0]]);
      }
    }
  });

  describe('among many posts', () => {
    beforeAll(async () => {
      await owner.query(
        `INSERT INTO post (id, author_id, kind, text, character_count, lang, grammar, entities, visibility, audience_id,
                           root_id, created_at)
         SELECT i.id, CASE WHEN n % 50 = 0 THEN $2::uuid ELSE $1::uuid END, CASE WHEN n % 20 = 0 THEN 'WIN' ELSE 'PLAIN' END,
                'Bulk kumquat number ' || n, 20, 'en', 1, '[]', 'COMPANY', '00000000-0000-7000-8000-000000000001', i.id,
                now() - n * interval '1 minute'
           FROM (SELECT n, gen_random_uuid() AS id FROM generate_series(1, 6000) n) i`,
        [alice.id, carol.id],
      );
      await owner.query('ANALYZE');
    });

    it('stops counting at 1,001', async () => {
      expect(await summary(bob, 'kumquat')).toMatchObject({ postCount: 1001, authorCount: 2 });
    });

    it.each([
      'kumquat',
      '"kumquat number 77"',
      'kumq*',
      'kumquat from:carol',
      '#quince',
      '@bob',
      'from:carol',
      'to:carol',
      'kind:win',
      'kind:win from:carol -kumquat',
      'has:link',
      'is:unanswered',
      'is:unread',
      'has:figure',
      'CA>10k',
      'in:bookmarks',
      '#quince OR from:carol',
      '-kumquat',
      'since:2026-01-01 lang:fr',
    ])('reads no table from end to end for %j', async (query) => {
      const viewer = {
        personId: bob.id,
        sessionId: '',
        roles: new Set<never>(),
        language: 'en' as const,
        timeZone: 'Europe/Paris',
      };
      const { compiled } = await network.service(SearchPlanner).plan(viewer, query);
      if (compiled === null) throw new Error('Nothing to look for.');
      expect(compileSearch(compiled.whole)).toEqual(compiled);
      const now = new Date();
      const { times } = stretchBefore(now, 1);
      const statement = SearchStatement.ofPage();
      const text = writeList(compiled, statement, readable, times);
      const values = [now, bob.id, 21, bob.id, new Date(0), ...statement.values];
      const { rows } = await owner.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${text}`, values);
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      expect(plan).not.toMatch(/Seq Scan on post\b/);
    });
  });

  it('says when no index answers, and only the newest posts were read', async () => {
    const codes = async (query: string) => {
      const { searchSummary } = await alice.caller.get<{ searchSummary: Summary }>(SUMMARY, { query });
      return searchSummary.notices.map(({ code }) => code);
    };
    expect(await codes('-zebra')).toEqual([]);
    await flood(10_001);
    expect(await codes('-zebra')).toEqual(['NEWEST_ONLY']);
    expect(await codes('zebra')).toEqual([]);
    expect(await codes('from:bob -zebra')).toEqual([]);
    // Whoever reads a page of posts is told nothing of it: the size of the table is asked for where it is.
    const asked = (operation: string) =>
      statementsOf(network.instance, () => alice.caller.get(operation, { query: '-zebra', first: 1 }));
    const isSize = (text: string) => text.includes('reltuples > ');
    expect((await asked(SUMMARY)).filter(isSize)).toHaveLength(1);
    expect((await asked(SEARCH)).filter(isSize)).toEqual([]);
  });
});

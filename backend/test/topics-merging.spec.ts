import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { SuspensionService } from '../src/features/accounts/suspension.service.js';
import { RoleName } from '../src/features/accounts/viewer.model.js';
import { companyDay } from './setup/company-day.js';
import { inconsistencies } from './setup/consistency.js';
import { LiveClient, waitFor } from './setup/live-client.js';
import { change, team, write } from './setup/posting.js';
import { TestCaller } from './setup/test-caller.js';
import { startInstance, type TestInstance } from './setup/test-instance.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const MERGE = 'mutation ($input: MergeTopicsInput!) { mergeTopics(input: $input) { topic { key } } }';
const UNDO = 'mutation ($input: TopicNameInput!) { undoTopicMerge(input: $input) { topic { key } } }';
const TOPIC = `query ($name: String!) { topic(name: $name) {
  key name postCount followerCount viewerFollows mergedTopics { key name postCount mergedBy { handle } viewerMayUndo }
  posts(first: 100) { edges { node { text topics { key } } } } } }`;

interface Shown {
  key: string;
  name: string;
  postCount: number;
  followerCount: number;
  viewerFollows: boolean;
  mergedTopics: {
    key: string;
    name: string;
    postCount: number;
    mergedBy: { handle: string } | null;
    viewerMayUndo: boolean;
  }[];
  posts: { edges: { node: { text: string; topics: { key: string }[] } }[] };
}

describe('merging topics', () => {
  let network: TestNetwork;
  let other: TestInstance;
  let owner: pg.Client;
  let alice: TestPerson;
  let bob: TestPerson;
  let mona: TestPerson;
  /** Each test has topics of its own. */
  let number = 0;
  let [a, b, c] = ['', '', ''];
  beforeAll(async () => {
    network = await TestNetwork.start();
    other = await startInstance(network.database.appUrl);
    owner = new pg.Client({ connectionString: network.database.ownerUrl });
    await owner.connect();
    alice = await network.join('alice');
    bob = await network.join('bob');
    mona = await network.join('mona', [RoleName.MODERATOR]);
  });
  afterAll(async () => {
    await owner.end();
    await other.stop();
    await network.stop();
  });
  beforeEach(() => {
    number += 1;
    [a, b, c] = ['vente', 'ventes', 'sales'].map((word) => `${word}x${String(number)}`) as [
      string,
      string,
      string,
    ];
  });

  const there = (person: TestPerson) =>
    new TestCaller(other.address, person.caller.cookieHeader.split('=')[1]);

  async function shown(person: TestPerson, name: string, elsewhere = false): Promise<Shown> {
    const caller = elsewhere ? there(person) : person.caller;
    return (await caller.get<{ topic: Shown }>(TOPIC, { name })).topic;
  }

  async function merge(person: TestPerson, from: string, into: string): Promise<string> {
    const { errors } = await person.caller.ask(MERGE, { input: { from, into } });
    return errors[0]?.extensions.code ?? 'merged';
  }

  async function undo(person: TestPerson, name: string): Promise<string> {
    const { errors } = await person.caller.ask(UNDO, { input: { name } });
    return errors[0]?.extensions.code ?? 'undone';
  }

  const follow = (person: TestPerson, verb: string, name: string) =>
    person.caller.get(
      `mutation ($name: String!) { ${verb}Topic(input: { name: $name }) { topic { viewerFollows } } }`,
      { name },
    );

  it('leads one hashtag to the other, rewrites nothing, and gives back every count', async () => {
    await write(alice, `One #${a}`);
    await write(alice, `Two #${a} and #${b}`);
    await write(bob, `Three #${b}`);
    await write(bob, `@alice, between us: #${a}`, { visibility: 'MENTIONED' });
    await follow(alice, 'follow', a);
    await follow(bob, 'follow', b);
    const before = await Promise.all([shown(alice, a), shown(alice, b), shown(bob, b, true)]);
    expect(before.map(({ postCount }) => postCount)).toEqual([2, 2, 2]);

    expect(await merge(mona, a, b)).toBe('merged');
    const merged = await shown(bob, a, true);
    expect(merged).toMatchObject({ key: b, name: b, postCount: 3, followerCount: 2, viewerFollows: true });
    expect(merged.mergedTopics).toEqual([
      { key: a, name: a, postCount: 2, mergedBy: { handle: 'mona' }, viewerMayUndo: false },
    ]);
    expect(merged.posts.edges.map(({ node }) => node.text)).toEqual([
      `@alice, between us: #${a}`,
      `Three #${b}`,
      `Two #${a} and #${b}`,
      `One #${a}`,
    ]);
    expect(merged.posts.edges.every(({ node }) => node.topics.every(({ key }) => key === b))).toBe(true);
    expect((await shown(mona, b)).posts.edges).toHaveLength(3);
    expect((await shown(mona, b)).mergedTopics[0]?.viewerMayUndo).toBe(true);

    // While one types, what was merged offers the topic it leads to, with the posts of both: one's own before others.
    const complete = async (person: TestPerson, prefix: string): Promise<[string, number][]> => {
      const { completeTopic } = await person.caller.get<{
        completeTopic: { key: string; postCount: number }[];
      }>('query ($prefix: String!) { completeTopic(prefix: $prefix) { key postCount } }', { prefix });
      return completeTopic.map(({ key, postCount }) => [key, postCount]);
    };
    await write(mona, `Three more: #${c}1 #${c}2`);
    await write(mona, `Two more: #${c}1 #${c}2`);
    await write(mona, `One more: #${c}2`);
    await write(alice, `Of my own: #${c}3`);
    expect(await complete(alice, a)).toEqual([[b, 3]]);
    expect(await complete(alice, `#${a.toUpperCase()}`)).toEqual([[b, 3]]);
    expect(await complete(alice, c)).toEqual([
      [`${c}3`, 1],
      [`${c}2`, 3],
      [`${c}1`, 2],
    ]);
    await follow(alice, 'follow', `${c}1`);
    expect((await complete(alice, c)).map(([key]) => key)).toEqual([`${c}1`, `${c}3`, `${c}2`]);

    // What is written meanwhile belongs to the word that was written.
    const meanwhile = await write(alice, `Four #${a}`);
    expect((await shown(bob, b)).postCount).toBe(4);
    await alice.caller.get('mutation ($id: ID!) { deletePost(input: { postId: $id }) { __typename } }', {
      id: meanwhile.id,
    });
    expect(await undo(mona, a)).toBe('undone');
    expect(await Promise.all([shown(alice, a), shown(alice, b), shown(bob, b, true)])).toEqual(before);
    expect(await complete(alice, a)).toEqual([[a, 2]]);
  });

  it('counts a post once, however it is edited while its topics are one', async () => {
    await write(alice, `One #${a}`);
    const both = await write(alice, `Two #${b}`);
    await merge(mona, a, b);
    const edit = async (text: string): Promise<number> => {
      await alice.caller.get(
        'mutation ($input: UpdatePostInput!) { updatePost(input: $input) { post { id } } }',
        { input: { id: both.id, text } },
      );
      return (await shown(bob, b)).postCount;
    };
    expect(await edit(`Two #${b} #${a}`)).toBe(2);
    expect(await edit(`Two #${a}`)).toBe(2);
    expect(await edit('Two')).toBe(1);
    expect(await edit(`Two #${a.toUpperCase()} #${b}`)).toBe(2);
    await undo(mona, a);
    expect([(await shown(bob, a)).postCount, (await shown(bob, b)).postCount]).toEqual([2, 1]);
  });

  it('has those who followed meanwhile follow both, and those who stopped neither', async () => {
    await write(alice, `#${a} #${b}`);
    await follow(alice, 'follow', a);
    await merge(mona, a, b);
    await follow(bob, 'follow', b);
    await follow(alice, 'unfollow', b);
    expect((await shown(bob, b)).followerCount).toBe(1);
    await undo(mona, a);
    for (const name of [a, b]) {
      expect((await shown(bob, name)).viewerFollows).toBe(true);
      expect((await shown(alice, name)).viewerFollows).toBe(false);
    }
  });

  it('brings homes and mutes along, on every instance', async () => {
    const home = async (): Promise<string[]> =>
      (
        await there(bob).get<{ homeTimeline: { edges: { node: { text: string } }[] } }>(
          '{ homeTimeline(first: 50) { edges { node { text } reason { kind topic { key } } } } }',
        )
      ).homeTimeline.edges.map(({ node }) => node.text);
    await write(alice, `Written #${a}`);
    await write(mona, `Also #${b}`);
    await follow(bob, 'follow', b);
    expect(await home()).not.toContain(`Written #${a}`);
    await merge(mona, a, b);
    expect(await home()).toContain(`Written #${a}`);
    await follow(bob, 'mute', b);
    expect(await home()).not.toContain(`Also #${b}`);
    await follow(bob, 'unmute', b);
    await follow(bob, 'unfollow', b);
    await follow(bob, 'follow', a);
    await undo(mona, a);
    expect(await home()).toEqual(expect.arrayContaining([`Written #${a}`, `Also #${b}`]));
  });

  it('merges what was merged before, and takes apart in any order', async () => {
    for (const name of [a, b, c]) await write(alice, `#${name}`);
    expect(await merge(mona, a, b)).toBe('merged');
    expect(await merge(mona, b, c)).toBe('merged');
    expect(await shown(bob, a)).toMatchObject({ key: c, postCount: 3 });
    expect(await undo(mona, a)).toBe('undone');
    expect(await shown(bob, a)).toMatchObject({ key: a, postCount: 1 });
    expect(await shown(bob, b)).toMatchObject({ key: c, postCount: 2 });
    expect(await merge(mona, a, b)).toBe('merged');
    expect(await undo(mona, b)).toBe('undone');
    expect(await shown(bob, b)).toMatchObject({ key: b, postCount: 1 });
    expect(await shown(bob, a)).toMatchObject({ key: c, postCount: 2 });
    expect(await undo(mona, a)).toBe('undone');
  });

  it('refuses a topic and itself, a ring, what not all know, and whoever may not', async () => {
    await write(alice, `#${a} #${b}`);
    await write(alice, `@bob #hush${a}`, { visibility: 'MENTIONED' });
    await write(alice, `@mona #quiet${a}`, { visibility: 'MENTIONED' });
    for (const person of [alice, bob]) expect(await merge(person, a, b)).toBe('FORBIDDEN');
    expect(await merge(mona, a, `#${a.toUpperCase()}`)).toBe('TOPICS_ALREADY_ONE');
    expect(await merge(mona, a, b)).toBe('merged');
    expect(await merge(mona, b, a)).toBe('TOPICS_ALREADY_ONE');
    expect(await merge(mona, a, b)).toBe('TOPICS_ALREADY_ONE');
    expect(await merge(mona, `hush${a}`, b)).toBe('NOT_FOUND');
    expect(await merge(mona, b, 'nowhere')).toBe('NOT_FOUND');
    expect(await merge(mona, `quiet${a}`, b)).toBe('TOPIC_NOT_PUBLIC');
    for (const person of [alice, bob]) expect(await undo(person, a)).toBe('FORBIDDEN');
    for (const name of [b, 'nowhere', '', '%']) expect(await undo(mona, name)).toBe('NOT_FOUND');
    expect(await undo(mona, a)).toBe('undone');
    expect(await undo(mona, a)).toBe('NOT_FOUND');
  });

  it('lets whoever looks after both topics merge them', async () => {
    await write(alice, `#${a} #${b}`);
    for (const name of [a, b]) {
      await bob.caller.get(
        'mutation ($name: String!) { updateTopic(input: { name: $name, description: "Mine." }) { topic { id } } }',
        { name },
      );
    }
    expect(await merge(bob, a, b)).toBe('merged');
    expect(await undo(bob, a)).toBe('undone');
  });

  describe('proposed to moderators', () => {
    interface Care {
      near: { from: { key: string }; into: { key: string }; reason: string }[];
      apart: { one: { key: string }; other: { key: string }; until: string | null }[];
      merges: { key: string; into: { key: string } }[];
      ownerless: { key: string }[];
    }
    const FIELDS = `near { from { key } into { key } reason } apart { one { key } other { key } until }
      merges { key into { key } } ownerless { key }`;
    const care = async (): Promise<Care> =>
      (await mona.caller.get<{ topicCare: Care }>(`{ topicCare { ${FIELDS} } }`)).topicCare;
    const decide = async (mutation: string, input: Record<string, unknown>): Promise<Care> => {
      const { done } = await mona.caller.get<{ done: Care }>(
        `mutation ($input: TopicPairInput!) { done: ${mutation}(input: $input) { ${FIELDS} } }`,
        { input },
      );
      return done;
    };
    const nearOf = ({ near }: Care, key: string) =>
      near.flatMap(({ from, into, reason }) =>
        from.key === key || into.key === key ? [[from.key, into.key, reason]] : [],
      );

    it('are pairs that may be one, until they are merged or kept apart', async () => {
      const one = `soldex${'abcdefghij'.slice(0, number)}z`;
      await write(alice, `#${one}s and #${one}s2026`);
      await write(alice, `#${one}s and #${one}`);
      await write(alice, `@mona #${one}s2025`, { visibility: 'MENTIONED' });
      expect(nearOf(await care(), one)).toEqual([
        [one, `${one}s`, 'PLURAL'],
        [`${one}s2026`, one, 'YEAR'],
      ]);
      expect(nearOf(await care(), `${one}s2025`)).toEqual([]);
      await merge(mona, one, `${one}s`);
      expect(nearOf(await care(), one)).toEqual([]);
      expect((await care()).merges[0]).toEqual({ key: one, into: { key: `${one}s` } });
      const pair = { one: `#${one}s2026`, other: one };
      expect(nearOf(await care(), `${one}s`)).toHaveLength(1);
      expect(nearOf(await decide('keepTopicsApart', pair), `${one}s`)).toEqual([]);
      await undo(mona, one);
      expect(nearOf(await care(), `${one}s2026`)).toEqual([[`${one}s2026`, one, 'YEAR']]);
      const later = await decide('keepTopicsApart', { ...pair, later: true });
      expect(later.apart[0]?.until).not.toBeNull();
      expect(nearOf(await decide('proposeTopicsAgain', pair), `${one}s2026`)).toHaveLength(1);
    });

    it('are described topics that nobody looks after', async () => {
      await write(alice, `#${c}`);
      const gone = await network.join(`gone${String(number)}`);
      await gone.caller.get(
        'mutation ($name: String!) { updateTopic(input: { name: $name, description: "Mine." }) { topic { id } } }',
        { name: c },
      );
      const keys = async (): Promise<string[]> => (await care()).ownerless.map(({ key }) => key);
      expect(await keys()).not.toContain(c);
      await network.service(SuspensionService).suspend(gone.id);
      expect(await keys()).toContain(c);
    });

    it('and to nobody else', async () => {
      for (const document of [
        `{ topicCare { ${FIELDS} } }`,
        'mutation { keepTopicsApart(input: { one: "a", other: "b" }) { __typename } }',
        'mutation { proposeTopicsAgain(input: { one: "a", other: "b" }) { __typename } }',
      ]) {
        const { errors } = await alice.caller.ask(document);
        expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
      }
      const { errors } = await mona.caller.ask(
        'mutation { keepTopicsApart(input: { one: "nowhere", other: "b" }) { __typename } }',
      );
      expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
    });
  });

  describe('with what stands on them', () => {
    const admin = () => network.join(`ada${String(number)}`, [RoleName.ADMINISTRATOR]);

    interface Counting {
      topic: { hasMetrics: boolean; metrics: { nameEn: string }[] };
      figureBoard: {
        expectedTeams: { handle: string }[];
        series: { unit: string; metric: { nameEn: string }; points: { value: string | null }[] }[];
      };
      figureCsv: string;
    }
    /** What a topic counted today, as its board and its sheet tell it. */
    async function counting(person: TestPerson, name: string) {
      const today = companyDay();
      const { topic, figureBoard, figureCsv } = await there(person).get<Counting>(
        `query ($name: String!, $from: String!, $to: String!) {
           topic(name: $name) { hasMetrics metrics { nameEn } }
           figureBoard(topic: $name, by: MONTH) {
             expectedTeams { handle } series { unit metric { nameEn } points { value } } }
           figureCsv(topic: $name, from: $from, to: $to) }`,
        { name, from: '2020-01-01', to: today },
      );
      return {
        has: topic.hasMetrics,
        metrics: topic.metrics.map(({ nameEn }) => nameEn),
        expected: figureBoard.expectedTeams.map(({ handle }) => handle),
        last: figureBoard.series.map(({ points }) => points.at(-1)?.value ?? null),
        rows: figureCsv.trim().split('\n').length - 1,
      };
    }

    it('takes what they count along, and gives it back', async () => {
      const ada = await admin();
      const north = await team(ada, `north${String(number)}`, [[alice, false]]);
      await write(bob, `#${b}`);
      await write(alice, `#${a}`);
      for (const name of [a, b]) {
        await ada.caller.get(
          'mutation ($name: String!) { updateTopic(input: { name: $name, description: "Known." }) { topic { id } } }',
          { name },
        );
      }
      await ada.caller.get(
        'mutation ($input: AddMetricInput!) { addMetric(input: $input) { topic { id } } }',
        {
          input: {
            topic: a,
            nameFr: 'CA',
            nameEn: 'Turnover',
            unit: 'EUR',
            labels: [],
            nouns: [],
            rule: 'SUM',
            decimals: 2,
            isDefault: true,
          },
        },
      );
      await ada.caller.get(
        'mutation ($input: SetTopicCountingInput!) { setTopicCounting(input: $input) { topic { id } } }',
        { input: { topic: a, reportingTeamIds: [north] } },
      );
      await write(alice, `CA 100 € #${a}`);
      const none = { has: false, metrics: [], expected: [], last: [], rows: 0 };
      const before = await Promise.all([counting(bob, a), counting(bob, b)]);
      expect(before).toEqual([
        { has: true, metrics: ['Turnover'], expected: [`north${String(number)}`], last: ['100'], rows: 1 },
        none,
      ]);
      expect(await merge(mona, a, b)).toBe('merged');
      for (const name of [a, b]) expect(await counting(bob, name)).toEqual(before[0]);
      const boards = await bob.caller.get<{ teamFigureBoards: { topic: { key: string } }[] }>(
        `{ teamFigureBoards(team: "north${String(number)}", by: DAY) { topic { key } } }`,
      );
      expect(boards.teamFigureBoards).toEqual([{ topic: { key: b } }]);
      const context = await bob.caller.get<{
        figureContext: { topics: { metrics: { nameEn: string }[] }[] };
      }>('query ($keys: [String!]!) { figureContext(topicKeys: $keys) { topics { metrics { nameEn } } } }', {
        keys: [a, b],
      });
      expect(context.figureContext.topics).toEqual([{ metrics: [{ nameEn: 'Turnover' }] }]);
      // Written with either hashtag, figures are read.
      await write(alice, `CA 20 € #${b}`);
      const last = await write(alice, `CA 3 € #${a}`);
      expect(await counting(bob, b)).toMatchObject({ last: ['123'], rows: 3 });
      await change(alice, 'deletePost', { postId: last.id });
      expect(await undo(mona, a)).toBe('undone');
      expect(await counting(bob, b)).toEqual(none);
      // What the metric took meanwhile, it keeps: nothing that was counted is lost.
      expect(await counting(bob, a)).toEqual({ ...before[0], last: ['120'], rows: 2 });
    });

    it('has the feeds of both give the posts of both, and each its own again', async () => {
      await write(alice, `One #${a}`);
      await write(alice, `Two #${b}`);
      const address = async (name: string): Promise<string> => {
        const { openFeed } = await bob.caller.get<{ openFeed: { atomUrl: string } }>(
          'mutation ($input: OpenFeedInput!) { openFeed(input: $input) { atomUrl } }',
          { input: { source: 'TOPIC', key: name } },
        );
        return new URL(openFeed.atomUrl).pathname;
      };
      const addresses = [await address(a), await address(b)];
      const tags: string[] = [];
      const read = () =>
        Promise.all(
          addresses.map(async (path, index) => {
            const answer = await fetch(other.address + path, {
              headers: { 'if-none-match': tags[index] ?? '' },
            });
            expect(answer.status).toBe(200);
            tags[index] = answer.headers.get('etag') ?? '';
            const atom = await answer.text();
            return ['One', 'Two', 'Three'].filter((word) => atom.includes(`${word} #`));
          }),
        );
      expect(await read()).toEqual([['One'], ['Two']]);
      await merge(mona, a, b);
      await write(alice, `Three #${a}`);
      expect(await read()).toEqual([
        ['One', 'Two', 'Three'],
        ['One', 'Two', 'Three'],
      ]);
      await undo(mona, a);
      expect(await read()).toEqual([['One', 'Three'], ['Two']]);
    });

    it('shows the days of an event wherever they were said, and moves them where they stand', async () => {
      const ada = await admin();
      for (const name of [a, b]) {
        await write(alice, `#${name}`);
        await ada.caller.get(
          'mutation ($name: String!) { updateTopic(input: { name: $name, kind: EVENT, description: "A fair." }) { topic { id } } }',
          { name },
        );
      }
      const setDays = (name: string, startsOn: string, endsOn: string) =>
        ada.caller.get(
          'mutation ($input: SetEventDaysInput!) { setEventDays(input: $input) { topic { id } } }',
          { input: { name, startsOn, endsOn } },
        );
      const event = async (name: string) => {
        const { topic } = await bob.caller.get<{
          topic: {
            edition: { startsOn: string } | null;
            recap: { startsOn: string; postCount: number } | null;
          };
        }>(
          'query ($name: String!) { topic(name: $name) { edition { startsOn } recap { startsOn postCount } } }',
          {
            name,
          },
        );
        return [topic.edition?.startsOn, topic.recap?.startsOn];
      };
      await setDays(a, companyDay(5), companyDay(6));
      await owner.query(
        `INSERT INTO topic_edition (topic_id, starts_on, ends_on)
         SELECT id, $2::date, $2::date FROM topic WHERE key = $1`,
        [b, companyDay(-300)],
      );
      expect([await event(a), await event(b)]).toEqual([
        [companyDay(5), undefined],
        [companyDay(-300), companyDay(-300)],
      ]);
      await merge(mona, a, b);
      for (const name of [a, b]) expect(await event(name)).toEqual([companyDay(5), companyDay(-300)]);
      await setDays(b, companyDay(8), companyDay(9));
      expect(await event(b)).toEqual([companyDay(8), companyDay(-300)]);
      await undo(mona, a);
      expect([await event(a), await event(b)]).toEqual([
        [companyDay(8), undefined],
        [companyDay(-300), companyDay(-300)],
      ]);
    });
  });

  it('tells whoever has either topic open', async () => {
    await write(alice, `#${a} #${b}`);
    const client = new LiveClient(other, there(bob));
    const stream = client.subscribe<{ topicChanged: { topicId: string } }>(
      'subscription ($name: String!) { topicChanged(input: { name: $name }) { topicId } }',
      { name: b },
    );
    const refused = client.subscribe('subscription { topicChanged(input: { name: "nowhere" }) { topicId } }');
    expect(await refused.refused()).toBe('NOT_FOUND');
    await merge(mona, a, b);
    await stream.find(() => true);
    const heard = stream.messages.length;
    await undo(mona, a);
    await waitFor(() => (stream.messages.length > heard ? true : undefined));
    await client.close();
  });

  it('leaves every count as the rows say', async () => {
    expect(await inconsistencies(owner)).toEqual({});
  });

  it('loses nothing while people post to both, and holds nobody up', async () => {
    await write(alice, `#${a} #${b}`);
    await owner.query(
      `INSERT INTO post (id, author_id, kind, text, character_count, lang, grammar, entities, visibility, audience_id,
         root_id, created_at)
       SELECT n.id, $1, 'PLAIN', 'Line', 4, 'en', 1, '[]', 'COMPANY', (SELECT id FROM audience WHERE kind = 'COMPANY'),
              n.id, timestamptz '2026-01-01 00:00Z' + n.number * interval '1 second'
         FROM (SELECT gen_random_uuid() AS id, generate_series(1, 8000) AS number) AS n`,
      [alice.id],
    );
    await owner.query(`INSERT INTO post_counter (post_id) SELECT id FROM post WHERE text = 'Line'`);
    await owner.query(
      `INSERT INTO post_topic (post_id, created_at, topic_id, spelling, position)
       SELECT p.id, p.created_at, t.id, t.key, (t.key <> $1)::int
         FROM post p CROSS JOIN topic t
        WHERE p.text = 'Line' AND (t.key = $1 OR (t.key = $2 AND extract(second FROM p.created_at)::int % 2 = 0))`,
      [a, b],
    );
    await owner.query(
      `UPDATE topic_spelling s SET post_count = (SELECT count(*) FROM post_topic l WHERE l.topic_id = s.topic_id)
        WHERE s.topic_id IN (SELECT id FROM topic WHERE key IN ($1, $2))`,
      [a, b],
    );
    await owner.query(
      `UPDATE topic t SET post_count = (SELECT count(*) FROM post_topic l WHERE l.topic_id = t.id)
        WHERE key IN ($1, $2)`,
      [a, b],
    );
    let written = 0;
    let over = false;
    const posting = [alice, bob].map(async (person, index) => {
      while (!over) {
        const caller = index === 0 ? person.caller : there(person);
        await caller.get(
          'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }',
          {
            input: { text: written % 3 === 0 ? `#${a} and #${b}` : `#${index === 0 ? a : b}` },
          },
        );
        written += 1;
      }
    });
    // As often as it takes for posts to have met merges, on a machine of any speed.
    for (let time = 0; time < 4 || written < 9; time += 1) {
      expect(await merge(mona, a, b)).toBe('merged');
      expect(await undo(mona, a)).toBe('undone');
    }
    expect(await merge(mona, a, b)).toBe('merged');
    over = true;
    await Promise.all(posting);
    const { rows } = await owner.query<{ counted: number }>(
      `SELECT count(DISTINCT post_id)::int AS counted FROM post_topic l JOIN topic t ON t.id = l.topic_id
        WHERE t.key IN ($1, $2)`,
      [a, b],
    );
    expect((await shown(bob, a)).postCount).toBe(rows[0]?.counted);
    expect(rows[0]?.counted).toBe(8001 + written);
  }, 60_000);
});

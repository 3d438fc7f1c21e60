import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';

import { TimelineHead } from '../src/features/timelines/timeline-head.js';
import { readHomeReasons } from '../src/features/timelines/home-reasons.query.js';
import { readHomeTimeline } from '../src/features/timelines/home.query.js';
import { readCompanyTimeline } from '../src/features/timelines/company.query.js';
import { readTopicTimeline } from '../src/features/timelines/topic.query.js';
import { RoleName } from '../src/features/accounts/viewer.model.js';
import { Sql } from '../src/platform/database/sql.js';
import { team, write } from './setup/posting.js';
import { TestCaller } from './setup/test-caller.js';
import { startInstance, type TestInstance } from './setup/test-instance.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const PEOPLE = 5;
const TOPICS = ['colisage', 'ventes', 'quais'];
const SIZE = 4;

const HOME = `query ($first: Int, $after: String, $last: Int, $before: String) {
  homeTimeline(first: $first, after: $after, last: $last, before: $before) {
    edges { cursor sortAt node { id } reason { kind } } } }`;

interface Entry {
  id: string;
  at: string;
  reason: string | undefined;
}

/** One thing that somebody does; what is not possible just then is refused, and changes nothing. */
const act = fc.record({
  kind: fc.constantFrom(
    ...(['write', 'write', 'write', 'edit', 'delete', 'repost', 'undoRepost'] as const),
    ...(['followPerson', 'unfollowPerson', 'mutePerson', 'unmutePerson'] as const),
    ...(['followTopic', 'unfollowTopic', 'muteTopic', 'unmuteTopic', 'join', 'leave'] as const),
  ),
  who: fc.nat(PEOPLE - 1),
  whom: fc.nat(PEOPLE - 1),
  topic: fc.nat(TOPICS.length - 1),
  /** Counted from the newest post. */
  post: fc.nat(7),
  audience: fc.constantFrom('COMPANY', 'COMPANY', 'TEAM', 'MENTIONED'),
  answers: fc.boolean(),
  words: fc.constantFrom('plain', 'topic', 'person', 'team'),
  /** Who reads then, and on which instance. */
  reader: fc.nat(PEOPLE - 1),
  elsewhere: fc.boolean(),
});
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

describe('the heads of timelines', () => {
  let network: TestNetwork;
  let other: TestInstance;
  let sql: Sql;
  let administrator: TestPerson;
  let teamId = '';
  const people: TestPerson[] = [];
  const posts: { id: string; author: TestPerson }[] = [];
  beforeAll(async () => {
    network = await TestNetwork.start();
    other = await startInstance(network.database.appUrl);
    sql = network.service(Sql);
    administrator = await network.join('ada', [RoleName.ADMINISTRATOR]);
    for (let index = 0; index < PEOPLE; index += 1) people.push(await network.join(`p${String(index)}`));
    teamId = await team(administrator, 'team', []);
    // Topics can be followed and muted from the first act on.
    await write(administrator, TOPICS.map((name) => `#${name}`).join(' '));
  });
  afterAll(async () => {
    await other.stop();
    await network.stop();
  });

  const person = (index: number): TestPerson => people[index] ?? administrator;

  function words({ words: kind, topic, whom }: Act): string {
    const more = { plain: '', topic: `#${TOPICS[topic] ?? ''}`, person: `@p${String(whom)}`, team: '@team' };
    return `Something happened ${String(posts.length)} ${more[kind]}`;
  }

  /** What an act asks for, as mutation and input. */
  function mutation(one: Act): [string, string, Record<string, unknown>] {
    const postId = posts.at(-1 - one.post)?.id ?? '';
    const handle = `p${String(one.whom)}`;
    const name = TOPICS[one.topic] ?? '';
    switch (one.kind) {
      case 'write': {
        const answered = one.answers ? posts.at(-1 - one.post)?.id : undefined;
        const audience =
          answered === undefined
            ? { visibility: one.audience, ...(one.audience === 'TEAM' && { teamId }) }
            : { inReplyToId: answered };
        return ['createPost', 'CreatePostInput', { text: words(one), ...audience }];
      }
      case 'edit':
        return ['updatePost', 'UpdatePostInput', { id: postId, text: words(one) }];
      case 'delete':
        return ['deletePost', 'PostIdInput', { postId }];
      case 'repost':
      case 'undoRepost':
        return [one.kind, 'PostIdInput', { postId }];
      case 'followPerson':
      case 'unfollowPerson':
      case 'mutePerson':
      case 'unmutePerson':
        return [one.kind, 'PersonHandleInput', { handle }];
      case 'followTopic':
      case 'unfollowTopic':
      case 'muteTopic':
      case 'unmuteTopic':
        return [one.kind, 'TopicNameInput', { name }];
      case 'join':
        return ['setTeamMember', 'SetTeamMemberInput', { teamId, personId: person(one.whom).id }];
      case 'leave':
        return ['removeTeamMember', 'RemoveTeamMemberInput', { teamId, personId: person(one.whom).id }];
    }
  }

  function doer({ kind, who, post }: Act): TestPerson {
    if (kind === 'join' || kind === 'leave') return administrator;
    const author = posts.at(-1 - post)?.author;
    return (kind === 'edit' || kind === 'delete') && author ? author : person(who);
  }

  async function carryOut(one: Act): Promise<boolean> {
    const [name, input, value] = mutation(one);
    const who = doer(one);
    const selection = name === 'createPost' ? '{ post { id } }' : '{ __typename }';
    const { data } = await who.caller.ask<Record<string, { post?: { id: string } } | null>>(
      `mutation ($input: ${input}!) { ${name}(input: $input) ${selection} }`,
      { input: value },
    );
    const made = data?.[name]?.post;
    if (made) posts.push({ id: made.id, author: who });
    return Boolean(data?.[name]);
  }

  /** The first page and the next, as the API gives them. */
  async function served({ reader, elsewhere }: Act): Promise<Entry[]> {
    const caller = elsewhere
      ? new TestCaller(other.address, person(reader).caller.cookieHeader.split('=')[1])
      : person(reader).caller;
    interface Answer {
      homeTimeline: {
        edges: { cursor: string; sortAt: string; node: { id: string }; reason: { kind: string } | null }[];
      };
    }
    const entries: Entry[] = [];
    for (let page = 0, after: string | null = null; page < 2; page += 1) {
      const { homeTimeline }: Answer = await caller.get<Answer>(HOME, { first: SIZE, after });
      entries.push(
        ...homeTimeline.edges.map(({ node, sortAt, reason }) => ({
          id: node.id,
          at: sortAt,
          reason: reason?.kind,
        })),
      );
      after = homeTimeline.edges.at(-1)?.cursor ?? null;
      if (after === null) break;
    }
    return entries;
  }

  /** The company's timeline and a topic's, as the API gives them to a reader and as their definitions do. */
  async function sharedTimelines({ reader, elsewhere, topic }: Act): Promise<[string[][], string[][]]> {
    const { id, caller: own } = person(reader);
    const caller = elsewhere ? new TestCaller(other.address, own.cookieHeader.split('=')[1]) : own;
    const name = TOPICS[topic] ?? '';
    const [row] = await sql.rows<{ id: string }>('SELECT id FROM topic WHERE key = $1', [name]);
    const page = { from: null, forward: true, limit: 2 * SIZE };
    interface Posts {
      edges: { node: { id: string } }[];
    }
    const answer = await caller.get<{ companyTimeline: Posts; topic: { posts: Posts } }>(
      `query ($first: Int, $name: String!) {
        companyTimeline(first: $first) { edges { node { id } } }
        topic(name: $name) { posts(first: $first) { edges { node { id } } } } }`,
      { first: page.limit, name },
    );
    const defined = await Promise.all([
      readCompanyTimeline(sql, page),
      readTopicTimeline(sql, id, row?.id ?? '', page),
    ]);
    return [
      [answer.companyTimeline, answer.topic.posts].map(({ edges }) => edges.map(({ node }) => node.id)),
      defined.map((places) => places.map((place) => place.id)),
    ];
  }

  /** The same, by the definition alone. */
  async function defined({ reader }: Act): Promise<Entry[]> {
    const { id } = person(reader);
    const places = await readHomeTimeline(sql, id, { from: null, forward: true, limit: 2 * SIZE });
    const reasons = await readHomeReasons(
      sql,
      id,
      places.map((place) => place.id),
    );
    return places.map((place) => ({
      id: place.id,
      at: place.at.toISOString(),
      reason: reasons.get(place.id)?.kind,
    }));
  }

  it('are what the definitions say after everything that happens, on every instance', async () => {
    const done = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 10, maxLength: 30 }), async (acts) => {
        for (const one of acts) {
          if (await carryOut(one)) done.set(one.kind, (done.get(one.kind) ?? 0) + 1);
          expect(await served(one)).toEqual(await defined(one));
          const [shown, stands] = await sharedTimelines(one);
          expect(shown).toEqual(stands);
        }
      }),
      { numRuns: 12, endOnFailure: true },
    );
    // Every kind of act has had an effect, or nothing was shown.
    expect([...done.keys()].toSorted()).toEqual(
      [
        ...['write', 'edit', 'delete', 'repost', 'undoRepost', 'join', 'leave'],
        ...['followPerson', 'unfollowPerson', 'mutePerson', 'unmutePerson'],
        ...['followTopic', 'unfollowTopic', 'muteTopic', 'unmuteTopic'],
      ].toSorted(),
    );
  }, 240_000);

  it('show what a transaction brings that began before it was read and ended after', async () => {
    const [author, reader] = [await network.join('author'), await network.join('reader')];
    people.push(reader);
    await reader.caller.get('mutation { followPerson(input: { handle: "author" }) { __typename } }');
    const { createPost } = await author.caller.get<{ createPost: { post: { id: string } } }>(
      'mutation { createPost(input: { text: "Slow." }) { post { id } } }',
    );
    const one = { reader: people.length - 1, elsewhere: false } as Act;
    const top = async (): Promise<string | undefined> => (await served(one))[0]?.id;
    expect(await top()).toBe(createPost.post.id);
    const open = new pg.Client({ connectionString: network.database.ownerUrl });
    await open.connect();
    try {
      await open.query('BEGIN');
      await open.query('DELETE FROM person_follow WHERE follower_id = $1', [reader.id]);
      // Read meanwhile: the head now belongs to a snapshot in which the other transaction is under way.
      expect(await top()).toBe(createPost.post.id);
      await author.caller.get('mutation { createPost(input: { text: "Meanwhile." }) { post { id } } }');
      expect(await top()).not.toBe(createPost.post.id);
      await open.query('COMMIT');
    } finally {
      await open.end();
    }
    expect(await served(one)).toEqual(await defined(one));
    expect(await top()).toBeUndefined();
  });

  it('keep no more than they may, and say when a page reaches beyond', () => {
    const at = (minute: number) => ({
      id: `0${String(minute).padStart(3, '0')}`,
      at: new Date(minute * 60_000),
    });
    const places = Array.from({ length: 61 }, (_, index) => at(100 - index));
    const keys: string[] = [];
    const head = TimelineHead.of(1, places);
    const ids = (found: readonly { id: string }[] | null) => found?.map(({ id }) => id) ?? null;
    expect(ids(head.read({ from: null, forward: true, limit: 3 }))).toEqual(['0100', '0099', '0098']);
    expect(ids(head.read({ from: at(42), forward: true, limit: 1 }))).toEqual(['0041']);
    expect(head.read({ from: at(42), forward: true, limit: 2 })).toBeNull();
    expect(ids(head.read({ from: at(97), forward: false, limit: 2 }))).toEqual(['0098', '0099']);
    expect(head.read({ from: at(40), forward: false, limit: 2 })).toBeNull();
    const moved = head.with({ changes: 2, keys, postIds: ['0100', '0001'], places: [at(101), at(1)] });
    expect(ids(moved?.read({ from: null, forward: true, limit: 2 }) ?? null)).toEqual(['0101', '0099']);
    const whole = TimelineHead.of(1, places.slice(0, 2));
    expect(ids(whole.read({ from: null, forward: true, limit: 9 }))).toEqual(['0100', '0099']);
    expect(
      ids(
        whole
          .with({ changes: 2, keys, postIds: ['0001'], places: [at(1)] })
          ?.read({ from: null, forward: true, limit: 9 }) ?? null,
      ),
    ).toEqual(['0100', '0099', '0001']);
    expect(
      head.with({ changes: 2, keys, postIds: places.slice(0, 40).map(({ id }) => id), places: [] }),
    ).toBeNull();
    expect([head.postIds.length, head.postIds[0]]).toEqual([60, '0100']);
  });
});

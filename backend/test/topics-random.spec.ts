import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';

import { NaiveWorld } from './setup/naive-world.js';
import { PEOPLE, world, type World } from './setup/random-world.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';
import { writeWorld } from './setup/write-world.js';

jest.setTimeout(240_000);

const KEYS = ['t0', 't1', 't2'];

/** Everything that lists or offers topics, and what the posts found carry. */
const EVERYTHING = `query ($handle: String!) {
  popular: topics(order: POPULAR) { ...keys } named: topics(order: NAME) { ...keys }
  newest: topics(order: NEWEST) { ...keys } found: searchTopics(query: "t") { ...keys }
  completeTopic(prefix: "t") { key relatedTopics { key } }
  followedTopics { ...keys }
  person(handle: $handle) { followedTopics { key } }
  mutes { topics { key } }
  suggestions { topics { topic { key } } }
  word: searchPosts(query: "post", first: 100) { ...posts }
  t0: searchPosts(query: "#t0", first: 100) { ...posts }
  t1: searchPosts(query: "#t1", first: 100) { ...posts }
  mention: searchPosts(query: "@p1", first: 100) { ...posts }
}
fragment keys on TopicConnection { edges { node { key relatedTopics { key } } } }
fragment posts on PostConnection { edges { sortAt node { id } } }`;

interface Topics {
  edges: { node: { key: string; relatedTopics: { key: string }[] } }[];
}
interface Posts {
  edges: { sortAt: string; node: { id: string } }[];
}
interface Everything {
  popular: Topics;
  named: Topics;
  newest: Topics;
  found: Topics;
  completeTopic: { key: string; relatedTopics: { key: string }[] }[];
  followedTopics: Topics;
  person: { followedTopics: { key: string }[] };
  mutes: { topics: { key: string }[] };
  suggestions: { topics: { topic: { key: string } }[] };
  word: Posts;
  t0: Posts;
  t1: Posts;
  mention: Posts;
}

function keysOf(topics: Topics): string[] {
  return topics.edges.map(({ node }) => node.key).sort();
}

function idsOf(posts: Posts): string[] {
  return posts.edges.map(({ node }) => node.id).sort();
}

describe('topics and search over random companies', () => {
  let network: TestNetwork;
  let owner: pg.Client;
  const people: TestPerson[] = [];
  beforeAll(async () => {
    network = await TestNetwork.start();
    owner = new pg.Client({ connectionString: network.database.ownerUrl });
    await owner.connect();
    for (let index = 0; index < PEOPLE; index += 1) people.push(await network.join(`p${String(index)}`));
  });
  afterAll(async () => {
    await owner.end();
    await network.stop();
  });

  /** What writing a world leaves out: handles, and counts of company posts as posting keeps them. */
  async function complete(): Promise<void> {
    await owner.query(
      'INSERT INTO handle (handle, person_id) SELECT handle, id FROM person ON CONFLICT DO NOTHING',
    );
    await owner.query(
      `UPDATE topic t SET post_count = (
         SELECT count(*) FROM post_topic l JOIN post p ON p.id = l.post_id
          WHERE l.topic_id = t.id AND p.visibility = 'COMPANY' AND p.deleted_at IS NULL)`,
    );
  }

  async function check(plain: World): Promise<void> {
    const { postIds } = await writeWorld(
      owner,
      plain,
      people.map(({ id }) => id),
    );
    await complete();
    const naive = new NaiveWorld(plain);
    for (const [reader, person] of people.entries()) {
      const read = plain.posts.flatMap((post, index) =>
        !post.deleted && naive.reads(index, reader) ? [{ ...post, index }] : [],
      );
      const known = KEYS.filter((_, topic) => read.some((post) => post.topics.includes(topic)));
      const ids = (keep: (post: (typeof read)[number]) => boolean): string[] =>
        read
          .filter(keep)
          .map(({ index }) => postIds[index] ?? '')
          .sort();
      const seen = await person.caller.get<Everything>(EVERYTHING, {
        handle: `p${String((reader + 1) % PEOPLE)}`,
      });
      for (const list of [seen.popular, seen.named, seen.newest, seen.found]) {
        expect(keysOf(list)).toEqual(known);
        for (const { node } of list.edges) expectWithin(node.relatedTopics, known);
      }
      expect(seen.completeTopic.map(({ key }) => key).sort()).toEqual(known);
      const followedBy = (who: number): string[] =>
        known.filter((key) =>
          plain.topicFollows.some(({ person: p, topic }) => p === who && KEYS[topic] === key),
        );
      expect(keysOf(seen.followedTopics)).toEqual(followedBy(reader));
      expect(seen.person.followedTopics.map(({ key }) => key)).toEqual(followedBy((reader + 1) % PEOPLE));
      expectWithin(seen.mutes.topics, known);
      expectWithin(
        seen.suggestions.topics.map(({ topic }) => topic),
        known,
      );
      expect(idsOf(seen.word)).toEqual(ids(() => true));
      expect(idsOf(seen.t0)).toEqual(ids(({ topics }) => topics.includes(0)));
      expect(idsOf(seen.t1)).toEqual(ids(({ topics }) => topics.includes(1)));
      expect(idsOf(seen.mention)).toEqual(ids((post) => post.author === 1 || post.people.includes(1)));
      const times = seen.word.edges.map(({ sortAt }) => sortAt);
      expect(times).toEqual([...times].sort().reverse());
      await checkEach(person, known);
    }
  }

  async function checkEach(person: TestPerson, known: readonly string[]): Promise<void> {
    for (const key of KEYS) {
      const { errors } = await person.caller.ask(`{ topic(name: "${key}") { key relatedTopics { key } } }`);
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(
        known.includes(key) ? [] : ['NOT_FOUND'],
      );
    }
  }

  function expectWithin(topics: readonly { key: string }[], known: readonly string[]): void {
    for (const { key } of topics) expect(known).toContain(key);
  }

  it('show what a naive reading of the rules shows, to everybody', async () => {
    await fc.assert(fc.asyncProperty(world, check), { numRuns: 15, endOnFailure: true });
  }, 240_000);
});

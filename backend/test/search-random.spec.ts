import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';

import { NaiveWorld } from './setup/naive-world.js';
import { type RandomSearch, randomSearch } from './setup/random-search.js';
import { PEOPLE, world, type World } from './setup/random-world.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';
import { writeWorld } from './setup/write-world.js';

const SEARCH = `query ($query: String!) {
  newest: searchPosts(query: $query, first: 100) { ...posts }
  relevant: searchPosts(query: $query, order: RELEVANCE, first: 100) { ...posts }
  searchSummary(query: $query) { postCount authorCount authors { handle } topicCount }
  searchSuggestions(query: $query) { topics { key } }
}
fragment posts on PostConnection { edges { sortAt node { id } } }`;

interface Posts {
  edges: { sortAt: string; node: { id: string } }[];
}
interface Found {
  newest: Posts;
  relevant: Posts;
  searchSummary: {
    postCount: number;
    authorCount: number;
    topicCount: number;
    authors: { handle: string }[];
  };
  searchSuggestions: { topics: { key: string }[] };
}

function idsOf(posts: Posts): string[] {
  return posts.edges.map(({ node }) => node.id).sort();
}

describe('searches over random companies', () => {
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

  /** What writing a world leaves out: handles, counts of company posts, and what each keeps: every third post. */
  async function complete(postIds: readonly string[]): Promise<void> {
    await owner.query(
      `INSERT INTO handle (handle, person_id) SELECT handle, id FROM person ON CONFLICT DO NOTHING`,
    );
    await owner.query(
      `INSERT INTO handle (handle, team_id) SELECT handle, id FROM team ON CONFLICT DO NOTHING`,
    );
    await owner.query(
      `UPDATE topic t SET post_count = (
         SELECT count(*) FROM post_topic l JOIN post p ON p.id = l.post_id
          WHERE l.topic_id = t.id AND p.visibility = 'COMPANY' AND p.deleted_at IS NULL)`,
    );
    for (const [reader, { id }] of people.entries()) {
      const kept = postIds.filter((_, index) => (index + reader) % 3 === 0);
      await owner.query(
        `INSERT INTO bookmark (post_id, person_id, created_at) SELECT k, $2, now() FROM unnest($1::uuid[]) k`,
        [kept, id],
      );
    }
  }

  async function check([plain, searches]: [World, RandomSearch[]]): Promise<void> {
    const { postIds } = await writeWorld(
      owner,
      plain,
      people.map(({ id }) => id),
    );
    await complete(postIds);
    const naive = new NaiveWorld(plain);
    for (const [reader, person] of people.entries()) {
      const read = plain.posts.flatMap((post, index) =>
        !post.deleted && naive.reads(index, reader) ? [{ ...post, index }] : [],
      );
      const known = ['t0', 't1', 't2'].filter((_, topic) => read.some((post) => post.topics.includes(topic)));
      for (const { text, wants } of searches) {
        const hits = read.filter(({ index }) => wants({ plain, naive, reader, post: index }));
        const ids = hits.map(({ index }) => postIds[index] ?? '').sort();
        const authors = new Set(hits.map(({ author }) => author));
        const found = await person.caller.get<Found>(SEARCH, { query: text });
        expect([text, reader, idsOf(found.newest)]).toEqual([text, reader, ids]);
        expect([text, reader, idsOf(found.relevant)]).toEqual([text, reader, ids]);
        const times = found.newest.edges.map(({ sortAt }) => sortAt);
        expect(times).toEqual([...times].sort().reverse());
        expect(found.searchSummary).toMatchObject({ postCount: ids.length, authorCount: authors.size });
        expect(found.searchSummary.authors.map(({ handle }) => handle)).toEqual(
          [...authors]
            .filter((author) => author !== reader)
            .map((author) => `p${String(author)}`)
            .sort(),
        );
        expect(found.searchSummary.topicCount).toBeLessThanOrEqual(known.length);
        for (const { key } of found.searchSuggestions.topics) expect(known).toContain(key);
      }
    }
  }

  it('find what a naive reading of them wants, to everybody what they may read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(world, fc.array(randomSearch, { minLength: 4, maxLength: 4 })), check),
      { numRuns: 8, endOnFailure: true },
    );
  }, 240_000);
});

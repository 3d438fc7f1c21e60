import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';

import { NaiveWorld } from './setup/naive-world.js';
import { PEOPLE, world } from './setup/random-world.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';
import { writeWorld } from './setup/write-world.js';

interface HomePage {
  homeTimeline: {
    edges: { cursor: string; sortAt: string; node: { id: string }; reason: { kind: string } | null }[];
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
  };
}
interface Entry {
  id: string;
  at: string;
}

const HOME = `query ($first: Int, $after: String, $last: Int, $before: String) {
  homeTimeline(first: $first, after: $after, last: $last, before: $before) {
    edges { cursor sortAt node { id } reason { kind } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

async function readForward(person: TestPerson, size: number): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (let after: string | null = null; ;) {
    const { homeTimeline }: HomePage = await person.caller.get<HomePage>(HOME, { first: size, after });
    entries.push(...homeTimeline.edges.map(({ node, sortAt }) => ({ id: node.id, at: sortAt })));
    expect(homeTimeline.edges.every(({ reason }) => reason !== null)).toBe(true);
    if (!homeTimeline.pageInfo.hasNextPage) return entries;
    expect(homeTimeline.edges).toHaveLength(size);
    after = homeTimeline.pageInfo.endCursor;
  }
}

async function readBackward(person: TestPerson, size: number): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (let before: string | null = null; ;) {
    const { homeTimeline }: HomePage = await person.caller.get<HomePage>(HOME, { last: size, before });
    entries.unshift(...homeTimeline.edges.map(({ node, sortAt }) => ({ id: node.id, at: sortAt })));
    if (!homeTimeline.pageInfo.hasPreviousPage) return entries;
    before = homeTimeline.pageInfo.startCursor;
  }
}

describe('the home timeline over random companies', () => {
  let network: TestNetwork;
  let owner: pg.Client;
  const people: TestPerson[] = [];
  beforeAll(async () => {
    network = await TestNetwork.start();
    owner = new pg.Client({ connectionString: network.database.ownerUrl });
    await owner.connect();
    for (let index = 0; index < PEOPLE; index += 1) people.push(await network.join(`person${String(index)}`));
  });
  afterAll(async () => {
    await owner.end();
    await network.stop();
  });

  it('holds exactly what a naive reading of the rules holds, in both directions', async () => {
    await fc.assert(
      fc.asyncProperty(world, async (random) => {
        const written = await writeWorld(
          owner,
          random,
          people.map(({ id }) => id),
        );
        const naive = new NaiveWorld(random);
        for (const [index, person] of people.entries()) {
          const expected = naive
            .home(index)
            .map(({ post, at }) => ({
              id: written.postIds[post] ?? '',
              at: written.timeOf(at).toISOString(),
            }))
            .sort((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1));
          expect(await readForward(person, 3)).toEqual(expected);
          expect(await readBackward(person, 4)).toEqual(expected);
        }
      }),
      { numRuns: 40 },
    );
  }, 240_000);

  it('refuses a page it cannot give', async () => {
    const [alice] = people;
    if (!alice) throw new Error('Nobody is here.');
    for (const variables of [
      { first: 101 },
      { first: 0 },
      { first: -1 },
      { after: 'nonsense' },
      { after: Buffer.from('zz.zz').toString('base64url') },
      { first: 2, last: 2 },
    ]) {
      expect(await alice.caller.refusal(HOME, variables)).toBe('BAD_USER_INPUT');
    }
  });
});

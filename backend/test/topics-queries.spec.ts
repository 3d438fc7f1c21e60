import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { statementsOf } from './setup/query-count.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const POST = `mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }`;
const ROW = `id key name kind description followerCount postCount viewerFollows`;

describe('reading topics', () => {
  let network: TestNetwork;
  let alice: TestPerson;
  let bob: TestPerson;
  beforeAll(async () => {
    network = await TestNetwork.start();
    alice = await network.join('alice');
    bob = await network.join('bob');
    const names = Array.from({ length: 50 }, (_, number) => `topic-${String(number)}`);
    for (const [index, name] of names.entries()) {
      await alice.caller.get(POST, { input: { text: `#${name} with #${names[(index + 1) % 50] ?? ''}` } });
    }
    await Promise.all(
      names.map(async (name) => {
        await alice.caller.get(
          `mutation ($name: String!) { updateTopic(input: { name: $name, description: "x" }) { topic { id } } }`,
          { name },
        );
        await follow(name);
      }),
    );
  });
  afterAll(() => network.stop());

  async function follow(name: string): Promise<void> {
    await bob.caller.get(
      `mutation ($name: String!) { followTopic(input: { name: $name }) { topic { id } } }`,
      { name },
    );
  }

  function statements(field: string, first: number): Promise<string[]> {
    return statementsOf(network.instance, () =>
      bob.caller.get(`query ($first: Int!) { ${field} }`, { first }),
    );
  }

  it.each([
    ['topics', `topics(first: $first) { edges { node { ${ROW} } } }`],
    ['topics by name', `topics(first: $first, order: NAME) { edges { node { ${ROW} } } }`],
    ['topics by age', `topics(first: $first, order: NEWEST) { edges { node { ${ROW} } } }`],
    ['followed topics', `followedTopics(first: $first) { edges { node { ${ROW} } } }`],
    ['found topics', `searchTopics(query: "topic", first: $first) { edges { node { ${ROW} } } }`],
    [
      'whole topics',
      `topics(first: $first) { edges { node { ${ROW} viewerMutes viewerMayEdit owner { handle }
         activity { date postCount } relatedTopics { key name } } } }`,
    ],
  ])('costs the same for 1 and 50: %s', async (_, field) => {
    const one = await statements(field, 1);
    expect(one.length).toBeGreaterThan(1);
    expect((await statements(field, 50)).toSorted()).toEqual(one.toSorted());
  });

  it('costs one query more for all the names that only some may read', async () => {
    const field = `followedTopics(first: $first) { edges { node { ${ROW} } } }`;
    const before = await statements(field, 100);
    for (let number = 0; number < 5; number += 1) {
      const name = `quiet-${String(number)}`;
      await alice.caller.get(POST, { input: { text: `@bob #${name}`, visibility: 'MENTIONED' } });
      await follow(name);
    }
    expect(await statements(field, 100)).toHaveLength(before.length + 1);
  });
});

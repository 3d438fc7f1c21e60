import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { team, write } from './setup/posting.js';
import { statementsOf } from './setup/query-count.js';
import { TestCaller } from './setup/test-caller.js';
import { startInstance, type TestInstance } from './setup/test-instance.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const POST = `query ($id: ID!) { post(id: $id) {
  author { handle displayName active isViewer }
  entities { topic { name kind description postCount } person { displayName isViewer } team { displayName handle } } } }`;

interface Shown {
  author: { handle: string; displayName: string; active: boolean; isViewer: boolean };
  entities: {
    topic: { name: string; kind: string; description: string; postCount: number } | null;
    person: { displayName: string; isViewer: boolean } | null;
    team: { displayName: string; handle: string } | null;
  }[];
}

describe('how people, teams and topics are shown', () => {
  let network: TestNetwork;
  let other: TestInstance;
  let administrator: TestPerson;
  let author: TestPerson;
  let reader: TestPerson;
  let postId = '';
  let teamId = '';
  beforeAll(async () => {
    network = await TestNetwork.start();
    other = await startInstance(network.database.appUrl);
    administrator = await network.join('ada', [RoleName.ADMINISTRATOR, RoleName.MODERATOR]);
    author = await network.join('author');
    reader = await network.join('reader');
    teamId = await team(administrator, 'quays', [[author, false]]);
    postId = (await write(author, '#colisage @reader @quays')).id;
  });
  afterAll(async () => {
    await other.stop();
    await network.stop();
  });

  const elsewhere = (person: TestPerson): TestCaller =>
    new TestCaller(other.address, person.caller.cookieHeader.split('=')[1]);

  async function shown(caller: TestCaller): Promise<Shown> {
    return (await caller.get<{ post: Shown }>(POST, { id: postId })).post;
  }

  /** On both instances, twice: from the database, and from memory. */
  async function everywhere(expected: (post: Shown) => void): Promise<void> {
    for (const caller of [reader.caller, elsewhere(reader), reader.caller, elsewhere(reader)]) {
      expected(await shown(caller));
    }
  }

  it('is kept, so that it costs no statement the second time', async () => {
    const statements = await statementsOf(network.instance, async () => {
      await shown(reader.caller);
    });
    const again = await statementsOf(network.instance, async () => {
      await shown(reader.caller);
      await shown(reader.caller);
    });
    const naming = (text: string): boolean => /FROM (?:person p|team t)\b|JOIN topic t ON t\.id/.test(text);
    expect(statements.filter(naming)).toHaveLength(3);
    expect(again.filter(naming)).toHaveLength(3);
  });

  it('is told to each reader as theirs', async () => {
    const post = await shown(reader.caller);
    expect(post.author.isViewer).toBe(false);
    expect(post.entities.find(({ person }) => person)?.person?.isViewer).toBe(true);
    const own = await shown(author.caller);
    expect(own.author.isViewer).toBe(true);
    expect(own.entities.find(({ person }) => person)?.person?.isViewer).toBe(false);
  });

  it('changes on every instance with the change', async () => {
    await everywhere((post) => {
      expect(post.author).toMatchObject({ handle: 'author', active: true });
    });
    await author.caller.get(
      'mutation { updateProfile(input: { displayName: "Zoé Martin", handle: "zoe.martin" }) { __typename } }',
    );
    await everywhere((post) => {
      expect(post.author).toMatchObject({ handle: 'zoe.martin', displayName: 'Zoé Martin' });
    });
    await elsewhere(administrator).get(
      `mutation ($id: ID!) { updateTeam(input: { id: $id, displayName: "The quays" }) { __typename } }`,
      { id: teamId },
    );
    await everywhere((post) => {
      expect(post.entities.find((entity) => entity.team)?.team?.displayName).toBe('The quays');
    });
    await administrator.caller.get(
      `mutation { updateTopic(input: { name: "colisage", kind: PROJECT, description: "Parcels" }) { __typename } }`,
    );
    await everywhere((post) => {
      expect(post.entities[0]?.topic).toMatchObject({ kind: 'PROJECT', description: 'Parcels' });
    });
    await elsewhere(administrator).get(
      `mutation ($id: ID!) { suspendPerson(input: { personId: $id }) { __typename } }`,
      { id: author.id },
    );
    await everywhere((post) => {
      expect(post.author.active).toBe(false);
    });
  });

  it('counts posts anew, and writes a topic as most do', async () => {
    await shown(reader.caller);
    for (let number = 0; number < 3; number += 1) await write(administrator, `#Colisage ${String(number)}`);
    await everywhere((post) => {
      expect(post.entities[0]?.topic).toMatchObject({ name: 'Colisage', postCount: 4 });
    });
  });

  it('is new in the answer of the operation that changes it, also between others', async () => {
    await shown(reader.caller);
    const answer = await reader.caller.get<{ second: { post: Shown } }>(
      `mutation {
        first: createPost(input: { text: "One." }) { post { author { displayName } } }
        updateProfile(input: { displayName: "Renamed" }) { __typename }
        second: createPost(input: { text: "Two." }) { post { author { displayName } } }
      }`,
    );
    expect(answer.second.post.author.displayName).toBe('Renamed');
    const { createPost } = await reader.caller.get<{ createPost: { post: Shown } }>(
      `mutation { createPost(input: { text: "Three." }) { post { author { displayName } } } }`,
    );
    expect(createPost.post.author.displayName).toBe('Renamed');
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const POST = `mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }`;
const TOPIC = `query ($name: String!) { topic(name: $name) {
  id key name kind nameFr nameEn description owner { handle } followerCount postCount viewerFollows viewerMutes
  viewerMayEdit } }`;

describe('a topic', () => {
  let network: TestNetwork;
  let alice: TestPerson;
  let bob: TestPerson;
  let carol: TestPerson;
  let dan: TestPerson;
  beforeAll(async () => {
    network = await TestNetwork.start();
    alice = await network.join('alice');
    bob = await network.join('bob');
    carol = await network.join('carol');
    dan = await network.join('dan', [RoleName.ADMINISTRATOR, RoleName.MODERATOR, RoleName.AUDITOR]);
  });
  afterAll(() => network.stop());

  async function post(person: TestPerson, text: string, more: Record<string, unknown> = {}): Promise<string> {
    const { createPost } = await person.caller.get<{ createPost: { post: { id: string } } }>(POST, {
      input: { text, ...more },
    });
    return createPost.post.id;
  }

  async function nameFor(person: TestPerson, name: string): Promise<string> {
    return (await person.caller.get<{ topic: { name: string } }>(TOPIC, { name })).topic.name;
  }

  it('is found by any spelling, with or without #', async () => {
    await post(alice, 'Le point sur #Saint-Étienne');
    for (const name of ['Saint-Étienne', '#saintetienne', '＃SAINT_ETIENNE', ' #Saint·Etienne ']) {
      expect(await bob.caller.get(TOPIC, { name })).toEqual({
        topic: {
          id: expect.any(String) as unknown,
          key: 'saintetienne',
          name: 'Saint-Étienne',
          kind: 'SUBJECT',
          nameFr: null,
          nameEn: null,
          description: '',
          owner: null,
          followerCount: 0,
          postCount: 1,
          viewerFollows: false,
          viewerMutes: false,
          viewerMayEdit: true,
        },
      });
    }
  });

  it.each([
    '',
    '#',
    '##',
    'x',
    '—',
    'nul\u0000',
    '\ud800\ud800',
    "'; DROP TABLE topic; --",
    'é'.repeat(70),
    'x'.repeat(100_000),
  ])('answers a name that can be none like one that never existed: %#', async (name) => {
    const absent = await alice.caller.ask(TOPIC, { name: 'never-existed' });
    expect(absent.errors[0]?.extensions).toEqual({ code: 'NOT_FOUND' });
    expect(await alice.caller.ask(TOPIC, { name })).toEqual(absent);
  });

  it('of a hidden post answers like one that never existed, to every role and every operation', async () => {
    await post(alice, 'For @bob about #Secret-Plan', { visibility: 'MENTIONED' });
    expect(await nameFor(bob, 'secretplan')).toBe('Secret-Plan');
    const operations = [
      TOPIC,
      ...['follow', 'unfollow', 'mute', 'unmute'].map(
        (verb) =>
          `mutation ($name: String!) { ${verb}Topic(input: { name: $name }) { topic { id name viewerFollows } } }`,
      ),
      `mutation ($name: String!) { updateTopic(input: { name: $name, description: "x" }) { topic { id } } }`,
    ];
    for (const person of [carol, dan]) {
      for (const operation of operations) {
        const hidden = await person.caller.ask(operation, { name: '#Secret-Plan' });
        expect(hidden.errors[0]?.extensions).toEqual({ code: 'NOT_FOUND' });
        expect(hidden).toEqual(await person.caller.ask(operation, { name: '#never-existed' }));
      }
    }
  });

  it('does not tell by its name how somebody else writes it where one does not read', async () => {
    await post(alice, 'For @bob: #RéOrg2027', { visibility: 'MENTIONED' });
    await post(carol, 'For @dan: #reorg2027', { visibility: 'MENTIONED' });
    expect(await nameFor(bob, 'reorg2027')).toBe('RéOrg2027');
    expect(await nameFor(dan, 'reorg2027')).toBe('reorg2027');
    await post(dan, 'Now for all: #réorg_2027');
    for (const person of [alice, bob, carol, dan]) {
      expect(await nameFor(person, 'reorg2027')).toBe('réorg_2027');
    }
  });

  it('leaves with the last readable post that carried it', async () => {
    const id = await post(alice, 'Only once: #Fleeting');
    expect(await nameFor(bob, 'fleeting')).toBe('Fleeting');
    await alice.caller.get(`mutation ($id: ID!) { deletePost(input: { postId: $id }) { post { id } } }`, {
      id,
    });
    expect(await bob.caller.refusal(TOPIC, { name: 'fleeting' })).toBe('NOT_FOUND');
    expect(await alice.caller.refusal(TOPIC, { name: 'fleeting' })).toBe('NOT_FOUND');
  });

  it('is followed and muted, and that again changes nothing', async () => {
    await post(alice, '#Colisage');
    const act = async (person: TestPerson, verb: string): Promise<unknown> => {
      const answer = await person.caller.get<Record<string, { topic: unknown }>>(
        `mutation { ${verb}Topic(input: { name: "#colisage" }) {
          topic { followerCount viewerFollows viewerMutes } } }`,
      );
      return answer[`${verb}Topic`]?.topic;
    };
    expect(await act(bob, 'follow')).toEqual({ followerCount: 1, viewerFollows: true, viewerMutes: false });
    expect(await act(bob, 'follow')).toEqual({ followerCount: 1, viewerFollows: true, viewerMutes: false });
    expect(await act(carol, 'follow')).toEqual({ followerCount: 2, viewerFollows: true, viewerMutes: false });
    expect(await act(bob, 'mute')).toEqual({ followerCount: 2, viewerFollows: true, viewerMutes: true });
    expect(await act(bob, 'mute')).toEqual({ followerCount: 2, viewerFollows: true, viewerMutes: true });
    expect(await bob.caller.get('{ mutes { topics { key } } }')).toEqual({
      mutes: { topics: [{ key: 'colisage' }] },
    });
    expect(await act(bob, 'unmute')).toEqual({ followerCount: 2, viewerFollows: true, viewerMutes: false });
    expect(await act(bob, 'unfollow')).toEqual({
      followerCount: 1,
      viewerFollows: false,
      viewerMutes: false,
    });
    expect(await act(bob, 'unfollow')).toEqual({
      followerCount: 1,
      viewerFollows: false,
      viewerMutes: false,
    });
    expect(await bob.caller.get('{ mutes { topics { key } } }')).toEqual({ mutes: { topics: [] } });
  });

  it('of a hidden post stands among nobody else’s follows', async () => {
    await post(alice, 'For @bob: #Whispers', { visibility: 'MENTIONED' });
    await post(alice, 'For all: #Apples');
    for (const name of ['whispers', 'apples']) {
      await bob.caller.get(
        `mutation ($name: String!) { followTopic(input: { name: $name }) { topic { id } } }`,
        { name },
      );
    }
    const followed = `{ person(handle: "bob") { followedTopics { key } } }`;
    const keys = async (person: TestPerson): Promise<string[]> => {
      const answer = await person.caller.get<{ person: { followedTopics: { key: string }[] } }>(followed);
      return answer.person.followedTopics.map(({ key }) => key);
    };
    expect(await keys(alice)).toEqual(['apples', 'whispers']);
    expect(await keys(bob)).toEqual(['apples', 'whispers']);
    expect(await keys(carol)).toEqual(['apples']);
    expect(await keys(dan)).toEqual(['apples']);
  });

  it('is for members alone', async () => {
    for (const query of [
      '{ topic(name: "apples") { id } }',
      '{ topics { edges { node { id } } } }',
      '{ followedTopics { edges { node { id } } } }',
      '{ completeTopic(prefix: "a") { id } }',
      '{ searchTopics(query: "a") { edges { node { id } } } }',
      'mutation { followTopic(input: { name: "apples" }) { topic { id } } }',
      'mutation { updateTopic(input: { name: "apples" }) { topic { id } } }',
    ]) {
      expect(await network.nobody().refusal(query)).toBe('UNAUTHENTICATED');
    }
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { change, write } from './setup/posting.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const TOPS = `query ($name: String!) { topic(name: $name) {
  isOfficial viewerMayCurate viewerMayMarkOfficial pinnedPosts { text } officialPosts { text } } }`;
const PIN = 'mutation ($input: TopicPostInput!) { pinToTopic(input: $input) { topic { id } } }';
const MARK =
  'mutation ($input: MarkTopicInput!) { markTopicOfficial(input: $input) { topic { isOfficial } } }';
const MERGE = 'mutation { mergeTopics(input: { from: "retour", into: "retours" }) { topic { id } } }';
const TOLD = '{ notifications(first: 20) { edges { node { kind post { text } actor { handle } } } } }';

interface Tops {
  isOfficial: boolean;
  viewerMayCurate: boolean;
  viewerMayMarkOfficial: boolean;
  pinnedPosts: { text: string }[];
  officialPosts: { text: string }[];
}

describe('on top of a topic', () => {
  let network: TestNetwork;
  let alice: TestPerson;
  let bob: TestPerson;
  let mona: TestPerson;
  let cora: TestPerson;
  beforeAll(async () => {
    network = await TestNetwork.start();
    alice = await network.join('alice');
    bob = await network.join('bob');
    mona = await network.join('mona', [RoleName.MODERATOR]);
    cora = await network.join('cora', [RoleName.COMMUNICATOR]);
    await write(alice, 'Starting. #retours');
    await alice.caller.get(
      'mutation { updateTopic(input: { name: "retours", description: "What comes back." }) { topic { id } } }',
    );
  });
  afterAll(() => network.stop());

  async function tops(name = 'retours', person = bob): Promise<Tops> {
    return (await person.caller.get<{ topic: Tops }>(TOPS, { name })).topic;
  }

  async function pin(person: TestPerson, postId: string, on = true, name = 'retours'): Promise<string> {
    const { errors } = await person.caller.ask(PIN, { input: { name, postId, on } });
    return errors[0]?.extensions.code ?? 'done';
  }

  const texts = (posts: { text: string }[]): string[] => posts.map(({ text }) => text);

  it('stand the posts its owner or a moderator pins, three at most, and their authors are told', async () => {
    const posts = [];
    for (const text of ['One', 'Two', 'Three', 'Four']) posts.push(await write(bob, `${text}. #retours`));
    const [one = { id: '' }, two = { id: '' }, three = { id: '' }, four = { id: '' }] = posts;
    expect(await pin(bob, one.id)).toBe('FORBIDDEN');
    expect(await pin(cora, one.id)).toBe('FORBIDDEN');
    expect(await pin(alice, one.id)).toBe('done');
    expect(await pin(alice, one.id)).toBe('done');
    expect(await pin(mona, two.id)).toBe('done');
    expect(await pin(alice, three.id)).toBe('done');
    expect(await pin(alice, four.id)).toBe('TOO_MANY');
    expect(texts((await tops()).pinnedPosts)).toEqual(['Three. #retours', 'Two. #retours', 'One. #retours']);
    const told = async (): Promise<string[]> => {
      const { notifications } = await bob.caller.get<{
        notifications: {
          edges: { node: { kind: string; post: { text: string }; actor: { handle: string } } }[];
        };
      }>(TOLD);
      return notifications.edges.flatMap(({ node }) =>
        node.kind === 'PINNED' ? [`${node.actor.handle}: ${node.post.text}`] : [],
      );
    };
    expect(await told()).toEqual(['alice: Three. #retours', 'mona: Two. #retours', 'alice: One. #retours']);
    expect(await pin(mona, three.id, false)).toBe('done');
    expect(await told()).toEqual(['mona: Two. #retours', 'alice: One. #retours']);
    // Of two topics it stands on, what was told of the other stays.
    const both = await write(bob, 'Both. #retours #quais');
    expect(await pin(mona, both.id)).toBe('done');
    expect(await pin(mona, both.id, true, 'quais')).toBe('done');
    const ofBoth = 'mona: Both. #retours #quais';
    expect((await told()).filter((each) => each === ofBoth)).toHaveLength(2);
    expect(await pin(mona, both.id, false)).toBe('done');
    expect((await told()).filter((each) => each === ofBoth)).toHaveLength(1);
    await change(bob, 'deletePost', { postId: both.id });
    // Taken off the topic, or deleted, it is pinned no more.
    await change(bob, 'updatePost', { id: two.id, text: 'Two.' });
    await change(bob, 'deletePost', { postId: one.id });
    expect((await tops()).pinnedPosts).toEqual([]);
  });

  it('stands nothing that some may not read, or that does not carry it', async () => {
    const hidden = await write(alice, '@mona, between us. #retours', { visibility: 'MENTIONED' });
    const elsewhere = await write(alice, 'Elsewhere. #quais');
    expect(await pin(alice, hidden.id)).toBe('BAD_USER_INPUT');
    expect(await pin(alice, elsewhere.id)).toBe('BAD_USER_INPUT');
    const secret = await write(bob, '@mona, not for alice. #retours', { visibility: 'MENTIONED' });
    expect(await pin(alice, secret.id)).toBe('NOT_FOUND');
    expect((await tops()).pinnedPosts).toEqual([]);
  });

  it('stand its announcements, and those of what was merged into it, until the merge is undone', async () => {
    await write(cora, 'Closed on Friday. #retours', { kind: 'ANNOUNCEMENT' });
    const other = await write(cora, 'A new form. #retour', { kind: 'ANNOUNCEMENT' });
    expect(texts((await tops()).officialPosts)).toEqual(['Closed on Friday. #retours']);
    await mona.caller.get(MERGE);
    expect(texts((await tops()).officialPosts)).toEqual([
      'A new form. #retour',
      'Closed on Friday. #retours',
    ]);
    expect(await pin(alice, other.id)).toBe('done');
    expect(await tops()).toMatchObject({
      pinnedPosts: [{ text: 'A new form. #retour' }],
      officialPosts: [{ text: 'Closed on Friday. #retours' }],
    });
    await mona.caller.get('mutation { undoTopicMerge(input: { name: "retour" }) { topic { id } } }');
    expect((await tops()).pinnedPosts).toEqual([]);
    expect(texts((await tops('retour')).pinnedPosts)).toEqual(['A new form. #retour']);
  });

  it('stands the mark of the company, which communicators, moderators and administrators set', async () => {
    const mark = async (person: TestPerson, official: boolean, name = 'retours'): Promise<string> => {
      const { errors } = await person.caller.ask(MARK, { input: { name, official } });
      return errors[0]?.extensions.code ?? 'done';
    };
    expect(await mark(alice, true)).toBe('FORBIDDEN');
    expect(await tops('retours', alice)).toMatchObject({
      isOfficial: false,
      viewerMayCurate: true,
      viewerMayMarkOfficial: false,
    });
    expect(await mark(cora, true)).toBe('done');
    expect((await tops()).isOfficial).toBe(true);
    expect(await mark(mona, false)).toBe('done');
    expect((await tops()).isOfficial).toBe(false);
    await write(alice, '@mona, a plan. #projet-x', { visibility: 'MENTIONED' });
    expect(await mark(cora, true, 'projet-x')).toBe('NOT_FOUND');
    expect(await mark(mona, true, 'projet-x')).toBe('TOPIC_NOT_PUBLIC');
  });
});

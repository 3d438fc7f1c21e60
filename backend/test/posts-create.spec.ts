import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const CREATE = `mutation ($input: CreatePostInput!) { createPost(input: $input) { post {
  id text characterCount kind visibility createdAt author { handle displayName }
  topics { key name } mentions { handle } replyCount repostCount lang rootId inReplyTo { id } quoteOf { id text }
  entities { type start end topic { key } person { handle } url }
} } }`;

interface Created {
  createPost: { post: Record<string, unknown> & { id: string } };
}

describe('posting', () => {
  let network: TestNetwork;
  let alice: TestPerson;
  let bob: TestPerson;
  let carol: TestPerson;
  beforeAll(async () => {
    network = await TestNetwork.start();
    alice = await network.join('alice');
    bob = await network.join('bob');
    carol = await network.join('carol', [RoleName.COMMUNICATOR]);
  });
  afterAll(() => network.stop());

  async function post(
    person: TestPerson,
    input: Record<string, unknown>,
  ): Promise<Created['createPost']['post']> {
    return (await person.caller.get<Created>(CREATE, { input })).createPost.post;
  }

  it('tells what it understood', async () => {
    const created = await post(alice, {
      text: 'Merci @bob, le dossier #Été est là : http://intranet/ete (vu avec @personne)',
    });
    expect(created).toMatchObject({
      kind: 'PLAIN',
      visibility: 'COMPANY',
      lang: 'fr',
      author: { handle: 'alice', displayName: 'Alice' },
      topics: [{ key: 'ete', name: 'Été' }],
      mentions: [{ handle: 'bob' }],
      replyCount: 0,
      rootId: null,
    });
    expect(created.entities).toEqual([
      { type: 'MENTION', start: 6, end: 10, topic: null, person: { handle: 'bob' }, url: null },
      { type: 'HASHTAG', start: 23, end: 27, topic: { key: 'ete' }, person: null, url: null },
      { type: 'LINK', start: 37, end: 56, topic: null, person: null, url: 'http://intranet/ete' },
    ]);
  });

  it.each([
    ['x'.repeat(141), 'POST_TOO_LONG'],
    ['', 'POST_EMPTY'],
    [' \u200b\u2800\n', 'POST_EMPTY'],
    ['e\u0301\u0300'.repeat(501), 'POST_TOO_COMPLEX'],
    ['broken \ud800', 'TEXT_MALFORMED'],
    [`https://a/${'x'.repeat(2048)}`, 'LINK_TOO_LONG'],
    ['x'.repeat(1_000_000), 'POST_TOO_COMPLEX'],
  ])('refuses %#', async (text, code) => {
    expect(await alice.caller.refusal(CREATE, { input: { text } })).toBe(code);
  });

  it('tells count and limit of what is too long', async () => {
    const { errors } = await alice.caller.ask(CREATE, { input: { text: 'x'.repeat(141) } });
    expect(errors[0]?.extensions).toEqual({ code: 'POST_TOO_LONG', count: 141, limit: 140 });
  });

  it('answers the same key with the same post, and refuses it for another text', async () => {
    const first = await post(alice, { text: 'Once', idempotencyKey: 'k1' });
    const again = await post(alice, { text: 'Once', idempotencyKey: 'k1' });
    expect(again.id).toBe(first.id);
    expect(await alice.caller.refusal(CREATE, { input: { text: 'Other', idempotencyKey: 'k1' } })).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    const both = await Promise.all([1, 2, 3].map(() => post(bob, { text: 'At once', idempotencyKey: 'k2' })));
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
  });

  it('does not use a key up by a refusal', async () => {
    expect(
      await alice.caller.refusal(CREATE, { input: { text: 'x'.repeat(141), idempotencyKey: 'k3' } }),
    ).toBe('POST_TOO_LONG');
    expect((await post(alice, { text: 'Shorter', idempotencyKey: 'k3' })).text).toBe('Shorter');
  });

  it('lets communicators announce, and nobody else', async () => {
    const input = { text: 'The canteen is closed.', kind: 'ANNOUNCEMENT' };
    expect(await alice.caller.refusal(CREATE, { input })).toBe('FORBIDDEN');
    expect((await post(carol, input)).kind).toBe('ANNOUNCEMENT');
  });

  it('addresses those mentioned, and somebody at least', async () => {
    const nobody = { text: 'For @nobody.', visibility: 'MENTIONED' };
    expect(await alice.caller.refusal(CREATE, { input: nobody })).toBe('AUDIENCE_EMPTY');
    const own = { text: 'For @alice.', visibility: 'MENTIONED' };
    expect(await alice.caller.refusal(CREATE, { input: own })).toBe('AUDIENCE_EMPTY');
    const { id } = await post(alice, { text: 'For @bob only.', visibility: 'MENTIONED' });
    const read = `query ($id: ID!) { post(id: $id) { text visibility } }`;
    expect(await bob.caller.get(read, { id })).toEqual({
      post: { text: 'For @bob only.', visibility: 'MENTIONED' },
    });
    const hidden = await carol.caller.ask(read, { id });
    const absent = await carol.caller.ask(read, { id: '01890000-0000-7000-8000-000000000000' });
    expect(hidden).toEqual(absent);
    expect(hidden.errors[0]?.extensions.code).toBe('NOT_FOUND');
    for (const input of [
      { text: 'Answer', inReplyToId: id },
      { text: 'Quote', quoteOfId: id },
    ]) {
      expect(await carol.caller.refusal(CREATE, { input })).toBe('NOT_FOUND');
    }
  });

  it('answers in the audience of the thread', async () => {
    const root = await post(alice, { text: 'For @bob.', visibility: 'MENTIONED' });
    const reply = await post(bob, { text: 'Thanks. Telling @carol too.', inReplyToId: root.id });
    expect(reply).toMatchObject({ visibility: 'MENTIONED', rootId: root.id, inReplyTo: { id: root.id } });
    expect(await carol.caller.refusal(`query ($id: ID!) { post(id: $id) { id } }`, { id: reply.id })).toBe(
      'NOT_FOUND',
    );
  });
});

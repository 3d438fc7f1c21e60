import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { change, leave, readPost, refused, team, type TestPost, write } from './setup/posting.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const REPLIES = `query ($id: ID!, $first: Int, $after: String) { post(id: $id) { replies(first: $first, after: $after) {
  edges { cursor sortAt node { id createdAt isAcceptedAnswer } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
} } }`;
const ANCESTORS = `query ($id: ID!) { ancestors(id: $id) { id deletedAt } }`;

interface Replies {
  edges: { cursor: string; sortAt: string; node: { id: string; createdAt: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
}

describe('threads', () => {
  let network: TestNetwork;
  let ada: TestPerson;
  let alice: TestPerson;
  let bob: TestPerson;
  let carol: TestPerson;
  beforeAll(async () => {
    network = await TestNetwork.start();
    ada = await network.join('ada', [RoleName.ADMINISTRATOR]);
    alice = await network.join('alice');
    bob = await network.join('bob');
    carol = await network.join('carol');
  });
  afterAll(() => network.stop());

  async function replies(id: string, first?: number, after?: string | null): Promise<Replies> {
    const { post } = await bob.caller.get<{ post: { replies: Replies } }>(REPLIES, { id, first, after });
    return post.replies;
  }

  function idsOf({ edges }: Replies): string[] {
    return edges.map(({ node }) => node.id);
  }

  async function ancestors(person: TestPerson, id: string): Promise<string[]> {
    const found = await person.caller.get<{ ancestors: TestPost[] }>(ANCESTORS, { id });
    return found.ancestors.map((post) => post.id);
  }

  /** A question with answers a, b (to a), c (to the question), d (to b). */
  async function question(): Promise<Record<'root' | 'a' | 'b' | 'c' | 'd', string>> {
    const root = (await write(alice, 'Who knows?', { kind: 'QUESTION' })).id;
    const a = (await write(bob, 'A', { inReplyToId: root })).id;
    const b = (await write(alice, 'B', { inReplyToId: a })).id;
    const c = (await write(carol, 'C', { inReplyToId: root })).id;
    const d = (await write(bob, 'D', { inReplyToId: b })).id;
    return { root, a, b, c, d };
  }

  it('are given whole below a root, oldest first, and below a reply what answers it', async () => {
    const { root, a, b, c, d } = await question();
    expect(idsOf(await replies(root))).toEqual([a, b, c, d]);
    expect(idsOf(await replies(a))).toEqual([b, d]);
    expect(idsOf(await replies(d))).toEqual([]);
    expect((await readPost(bob, root)).replyCount).toBe(2);
    expect((await readPost(bob, d)).rootId).toBe(root);
    expect(await write(carol, 'E', { inReplyToId: d })).toMatchObject({ rootId: root, inReplyTo: { id: d } });
  });

  it('come a page at a time, the accepted answer first and once', async () => {
    const { root, a, b, c, d } = await question();
    await change(alice, 'acceptAnswer', { postId: c });
    const order = [c, a, b, d];
    for (const first of [1, 2, 3, 4, 100]) {
      const seen: string[] = [];
      let after: string | null = null;
      for (;;) {
        const page: Replies = await replies(root, first, after);
        expect(page.edges.length).toBeLessThanOrEqual(first);
        expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
        seen.push(...idsOf(page));
        after = page.pageInfo.endCursor;
        if (!page.pageInfo.hasNextPage) break;
      }
      expect(seen).toEqual(order);
    }
    for (const { sortAt, node } of (await replies(root)).edges) expect(sortAt).toBe(node.createdAt);
    expect(idsOf(await replies(a))).toEqual([b, d]);
  });

  it.each([
    [{ first: 0 }],
    [{ first: 101 }],
    [{ after: 'nonsense' }],
    [{ after: Buffer.from('1.2').toString('base64url') }],
  ])('refuse the page %o', async (page) => {
    const { id } = await write(alice, 'Root');
    expect(await bob.caller.refusal(REPLIES, { id, ...page })).toBe('BAD_USER_INPUT');
  });

  it('are led to from every reply', async () => {
    const { root, a, b, c, d } = await question();
    expect(await ancestors(carol, d)).toEqual([root, a, b]);
    expect(await ancestors(carol, c)).toEqual([root]);
    expect(await ancestors(carol, root)).toEqual([]);
    await change(bob, 'deletePost', { postId: a });
    await change(alice, 'deletePost', { postId: root });
    expect(await ancestors(carol, d)).toEqual([root, a, b]);
  });

  it('are led to from their depths by the root and the nearest', async () => {
    const chain = [(await write(alice, 'Root')).id];
    for (let depth = 1; depth <= 103; depth += 1) {
      chain.push((await write(bob, `Depth ${String(depth)}`, { inReplyToId: chain.at(-1) })).id);
    }
    const last = chain.at(-1) ?? '';
    expect(await ancestors(carol, last)).toEqual([chain[0], ...chain.slice(-100, -1)]);
    expect(await ancestors(carol, chain[100] ?? '')).toEqual(chain.slice(0, 100));
  });

  it('show those who left only their own part', async () => {
    const teamId = await team(ada, 'lab', [
      [alice, false],
      [bob, false],
    ]);
    const root = await write(bob, 'Team only?', { visibility: 'TEAM', teamId, kind: 'QUESTION' });
    const own = await write(alice, 'Mine.', { inReplyToId: root.id });
    const other = await write(bob, 'His.', { inReplyToId: own.id });
    const again = await write(alice, 'Mine again.', { inReplyToId: other.id });
    expect(await ancestors(alice, again.id)).toEqual([root.id, own.id, other.id]);
    await leave(ada, teamId, alice);
    expect(await ancestors(alice, again.id)).toEqual([own.id]);
    const { post } = await alice.caller.get<{ post: { replies: Replies } }>(REPLIES, { id: own.id });
    expect(idsOf(post.replies)).toEqual([again.id]);
    expect(await alice.caller.refusal(REPLIES, { id: root.id })).toBe('NOT_FOUND');
    expect((await readPost(alice, again.id)).inReplyTo).toBeNull();
    // The root she may not read any more tells her nothing, not even that its asker accepts answers.
    expect(await refused(alice, 'acceptAnswer', { postId: again.id })).toBe('FORBIDDEN');
  });

  describe('accepting an answer', () => {
    it('is the asker’s, who may change their mind', async () => {
      const { root, a, c } = await question();
      const accepted = await change(alice, 'acceptAnswer', { postId: a });
      expect(accepted).toMatchObject({ id: a, isAcceptedAnswer: true });
      expect((await change(alice, 'acceptAnswer', { postId: a })).isAcceptedAnswer).toBe(true);
      expect((await readPost(carol, root)).acceptedAnswer).toEqual({ id: a });
      await change(alice, 'acceptAnswer', { postId: c });
      expect((await readPost(carol, root)).acceptedAnswer).toEqual({ id: c });
      expect((await readPost(carol, a)).isAcceptedAnswer).toBe(false);
      await change(alice, 'undoAcceptAnswer', { postId: a });
      expect((await readPost(carol, root)).acceptedAnswer).toEqual({ id: c });
      await change(alice, 'undoAcceptAnswer', { postId: c });
      await change(alice, 'undoAcceptAnswer', { postId: c });
      expect((await readPost(carol, root)).acceptedAnswer).toBeNull();
    });

    it('is refused to others, and where there is no question or no answer', async () => {
      const { root, a, b } = await question();
      for (const name of ['acceptAnswer', 'undoAcceptAnswer'] as const) {
        for (const person of [bob, carol, ada]) {
          expect(await refused(person, name, { postId: a })).toBe('FORBIDDEN');
        }
        expect(await refused(alice, name, { postId: root })).toBe('BAD_USER_INPUT');
        expect(await refused(bob, name, { postId: root })).toBe('FORBIDDEN');
        const plain = await write(alice, 'A statement.');
        const reply = await write(bob, 'Indeed.', { inReplyToId: plain.id });
        expect(await refused(alice, name, { postId: reply.id })).toBe('BAD_USER_INPUT');
      }
      expect((await readPost(alice, a)).viewerMay.acceptAnswer).toBe(true);
      expect((await readPost(alice, b)).viewerMay.acceptAnswer).toBe(true);
      expect((await readPost(alice, root)).viewerMay.acceptAnswer).toBe(false);
      expect((await readPost(bob, a)).viewerMay.acceptAnswer).toBe(false);
    });

    it('never keeps an answer that is deleted at the same time', async () => {
      for (let round = 0; round < 8; round += 1) {
        const { root, a, c } = await question();
        await change(alice, 'acceptAnswer', { postId: c });
        await Promise.all([
          change(alice, 'acceptAnswer', { postId: a }).catch(() => null),
          change(bob, 'deletePost', { postId: a }),
          change(alice, 'updatePost', { id: root, text: `Who knows, round ${String(round)}?` }),
        ]);
        expect((await readPost(alice, root)).acceptedAnswer?.id).not.toBe(a);
      }
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { type PostHookMap, PostHooks } from '../src/features/posts/post-hooks.js';
import { change, leave, readPost, team, write } from './setup/posting.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const REACTED = `query ($id: ID!, $first: Int, $after: String) { post(id: $id) { reactedBy(first: $first, after: $after) {
  edges { cursor kind node { handle } } pageInfo { hasNextPage endCursor }
} } }`;
const REPOSTED = `query ($id: ID!, $first: Int, $after: String) { post(id: $id) { repostedBy(first: $first, after: $after) {
  edges { cursor node { handle } } pageInfo { hasNextPage endCursor }
} } }`;
const BOOKMARKS = `query ($first: Int, $after: String, $last: Int, $before: String) {
  bookmarkTimeline(first: $first, after: $after, last: $last, before: $before) {
    edges { cursor sortAt node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

interface People {
  edges: { kind?: string; node: { handle: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
interface Engaged {
  post: { reactedBy?: People; repostedBy?: People };
}
interface Bookmarks {
  bookmarkTimeline: {
    edges: { sortAt: string; node: { id: string } }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  };
}

describe('reposts, reactions and bookmarks', () => {
  let network: TestNetwork;
  let owner: pg.Client;
  let ada: TestPerson;
  let alice: TestPerson;
  let bob: TestPerson;
  let carol: TestPerson;
  const hooked: string[] = [];
  beforeAll(async () => {
    network = await TestNetwork.start();
    ada = await network.join('ada', [RoleName.ADMINISTRATOR]);
    alice = await network.join('alice');
    bob = await network.join('bob');
    carol = await network.join('carol');
    const hooks = network.service(PostHooks);
    for (const name of ['reposted', 'repostUndone', 'reacted', 'reactionUndone'] as const) {
      hooks.register(name, (_, action: PostHookMap[typeof name]) => {
        hooked.push(`${name} ${action.personId === bob.id ? 'bob' : '?'}`);
        return Promise.resolve();
      });
    }
    owner = new pg.Client({ connectionString: network.database.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await network.stop();
  });

  async function events(postId: string): Promise<string[]> {
    const { rows } = await owner.query<{ name: string }>(
      `SELECT name FROM outbox_event WHERE payload->>'postId' = $1 ORDER BY id`,
      [postId],
    );
    return rows.map((row) => row.name);
  }

  it('repost once, and take it back once', async () => {
    const { id: postId } = await write(alice, 'Pass it on.');
    hooked.length = 0;
    for (let time = 0; time < 2; time += 1) {
      const reposted = await change(bob, 'repost', { postId });
      expect(reposted).toMatchObject({ repostCount: 1, viewerReposted: true });
    }
    expect(await readPost(alice, postId)).toMatchObject({ repostCount: 1, viewerReposted: false });
    expect(await change(alice, 'repost', { postId })).toMatchObject({ repostCount: 2 });
    for (let time = 0; time < 2; time += 1) {
      const undone = await change(bob, 'undoRepost', { postId });
      expect(undone).toMatchObject({ repostCount: 1, viewerReposted: false });
    }
    expect(hooked).toEqual(['reposted bob', 'reposted ?', 'repostUndone bob']);
    expect(await events(postId)).toEqual([
      'post.created',
      'post.counted',
      'post.reposted',
      'post.counted',
      'post.reposted',
      'post.counted',
    ]);
  });

  it('react once, the last one counting', async () => {
    const { id: postId } = await write(alice, 'Well?');
    hooked.length = 0;
    await change(bob, 'react', { postId, kind: 'AGREE' });
    await change(bob, 'react', { postId, kind: 'AGREE' });
    await change(carol, 'react', { postId, kind: 'SURPRISE' });
    const changed = await change(bob, 'react', { postId, kind: 'THANKS' });
    expect(changed).toMatchObject({
      reactions: [
        { kind: 'THANKS', count: 1 },
        { kind: 'SURPRISE', count: 1 },
      ],
      viewerReaction: 'THANKS',
    });
    expect((await readPost(alice, postId)).viewerReaction).toBeNull();
    for (let time = 0; time < 2; time += 1) {
      const undone = await change(bob, 'undoReaction', { postId });
      expect(undone).toMatchObject({ reactions: [{ kind: 'SURPRISE', count: 1 }], viewerReaction: null });
    }
    expect(hooked).toEqual(['reacted bob', 'reacted ?', 'reacted bob', 'reactionUndone bob']);
  });

  it('know six reactions and no other', async () => {
    const { id: postId } = await write(alice, 'Any?');
    for (const kind of ['AGREE', 'BRAVO', 'THANKS', 'USEFUL', 'SUPPORT', 'SURPRISE']) {
      expect((await change(bob, 'react', { postId, kind })).reactions).toEqual([{ kind, count: 1 }]);
    }
    await expect(change(bob, 'react', { postId, kind: 'HATE' })).rejects.toThrow('BAD_USER_INPUT');
  });

  it('count right when one person does many things at once', async () => {
    const { id: postId } = await write(alice, 'All at once.');
    const kinds = ['AGREE', 'BRAVO', 'THANKS', 'USEFUL', 'SUPPORT', 'SURPRISE'];
    await Promise.all([
      ...kinds.map((kind) => change(bob, 'react', { postId, kind })),
      ...kinds.map(() => change(bob, 'repost', { postId })),
      ...kinds.map((kind) => change(carol, 'react', { postId, kind })),
    ]);
    const post = await readPost(bob, postId);
    expect(post.repostCount).toBe(1);
    expect(post.reactions.reduce((sum, { count }) => sum + count, 0)).toBe(2);
    expect(post.reactions.map(({ kind }) => kind)).toContain(post.viewerReaction);
    await Promise.all([
      change(bob, 'undoReaction', { postId }),
      change(bob, 'undoReaction', { postId }),
      change(bob, 'undoRepost', { postId }),
      change(bob, 'undoRepost', { postId }),
    ]);
    const after = await readPost(bob, postId);
    expect(after.repostCount).toBe(0);
    expect(after.reactions.reduce((sum, { count }) => sum + count, 0)).toBe(1);
  });

  it('say who, newest first, a page at a time', async () => {
    const { id } = await write(alice, 'Who?');
    const people = [alice, bob, carol, ada];
    for (const person of people) {
      await change(person, 'react', { postId: id, kind: 'BRAVO' });
      await change(person, 'repost', { postId: id });
    }
    await change(alice, 'react', { postId: id, kind: 'USEFUL' });
    const ask = (text: string, variables: Record<string, unknown>): Promise<Engaged> =>
      bob.caller.get<Engaged>(text, variables);
    const walk = async (query: string, field: 'reactedBy' | 'repostedBy'): Promise<string[]> => {
      const seen: string[] = [];
      let after: string | null = null;
      for (;;) {
        const { post } = await ask(query, { id, first: 3, after });
        const page = post[field];
        if (!page) throw new Error('No page.');
        seen.push(...page.edges.map(({ kind, node }) => [node.handle, kind].filter(Boolean).join(' ')));
        if (!page.pageInfo.hasNextPage) return seen;
        after = page.pageInfo.endCursor;
      }
    };
    expect(await walk(REACTED, 'reactedBy')).toEqual([
      'alice USEFUL',
      'ada BRAVO',
      'carol BRAVO',
      'bob BRAVO',
    ]);
    expect(await walk(REPOSTED, 'repostedBy')).toEqual(['ada', 'carol', 'bob', 'alice']);
    for (const query of [REACTED, REPOSTED]) {
      expect(await bob.caller.refusal(query, { id, first: 101 })).toBe('BAD_USER_INPUT');
      expect(await bob.caller.refusal(query, { id, after: 'x' })).toBe('BAD_USER_INPUT');
    }
  });

  it('keep bookmarks for oneself, the last kept first', async () => {
    const ids: string[] = [];
    for (const text of ['One', 'Two', 'Three', 'Four']) ids.push((await write(alice, text)).id);
    const [one = '', two = '', three = '', four = ''] = ids;
    const kept = [three, one, four, two];
    for (const postId of kept) {
      expect(await change(carol, 'bookmark', { postId })).toMatchObject({ viewerBookmarked: true });
    }
    await change(carol, 'bookmark', { postId: three });
    expect((await readPost(alice, three)).viewerBookmarked).toBe(false);
    const whole = (await carol.caller.get<Bookmarks>(BOOKMARKS)).bookmarkTimeline;
    expect(whole.edges.map(({ node }) => node.id)).toEqual(kept.toReversed());
    const times = whole.edges.map(({ sortAt }) => sortAt);
    expect(times).toEqual(times.toSorted().reverse());

    const first = (await carol.caller.get<Bookmarks>(BOOKMARKS, { first: 3 })).bookmarkTimeline;
    expect(first.edges.map(({ node }) => node.id)).toEqual([two, four, one]);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const rest = (await carol.caller.get<Bookmarks>(BOOKMARKS, { first: 3, after: first.pageInfo.endCursor }))
      .bookmarkTimeline;
    expect(rest.edges.map(({ node }) => node.id)).toEqual([three]);
    const back = (
      await carol.caller.get<Bookmarks>(BOOKMARKS, { last: 2, before: rest.pageInfo.startCursor })
    ).bookmarkTimeline;
    expect(back.edges.map(({ node }) => node.id)).toEqual([four, one]);
    expect(back.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });

    await change(alice, 'deletePost', { postId: four });
    for (let time = 0; time < 2; time += 1) {
      expect(await change(carol, 'undoBookmark', { postId: one })).toMatchObject({ viewerBookmarked: false });
    }
    const left = (await carol.caller.get<Bookmarks>(BOOKMARKS)).bookmarkTimeline;
    expect(left.edges.map(({ node }) => node.id)).toEqual([two, three]);
    expect((await alice.caller.get<Bookmarks>(BOOKMARKS)).bookmarkTimeline.edges).toEqual([]);
    expect(await events(two)).toEqual(['post.created']);
  });

  it('hide a bookmark with the right to read, and give it back with it', async () => {
    const teamId = await team(ada, 'ops', [
      [alice, false],
      [bob, false],
    ]);
    const { id: postId } = await write(alice, 'For us.', { visibility: 'TEAM', teamId });
    await change(bob, 'bookmark', { postId });
    const list = async (): Promise<string[]> =>
      (await bob.caller.get<Bookmarks>(BOOKMARKS)).bookmarkTimeline.edges.map(({ node }) => node.id);
    expect(await list()).toEqual([postId]);
    await leave(ada, teamId, bob);
    expect(await list()).toEqual([]);
    await ada.caller.get(
      'mutation ($input: SetTeamMemberInput!) { setTeamMember(input: $input) { team { id } } }',
      { input: { teamId, personId: bob.id, isLead: false } },
    );
    expect(await list()).toEqual([postId]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { PostHooks } from '../src/features/posts/post-hooks.js';
import { change, changeDocument, CREATE, readPost, refused, type TestPost, write } from './setup/posting.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const THREAD = `query ($id: ID!) { post(id: $id) { replies(first: 100) { edges { node { id deletedAt } } } } }`;
const COMPANY = `{ companyTimeline { edges { node { id } } } }`;
const TOMBSTONE = {
  text: null,
  characterCount: 0,
  kind: 'PLAIN',
  lang: 'und',
  editedAt: null,
  author: null,
  topics: [],
  mentions: [],
  entities: [],
  quoteOf: null,
  replyCount: 0,
  repostCount: 0,
  quoteCount: 0,
  reactions: [],
  viewerReaction: null,
  viewerReposted: false,
  viewerBookmarked: false,
  viewerMay: { edit: false, delete: false, purge: false, reply: false, acceptAnswer: false },
  isAcceptedAnswer: false,
  acceptedAnswer: null,
  versions: [],
};

describe('deleting', () => {
  let network: TestNetwork;
  let owner: pg.Client;
  let alice: TestPerson;
  let bob: TestPerson;
  let carol: TestPerson;
  let mia: TestPerson;
  const deleted: string[] = [];
  beforeAll(async () => {
    network = await TestNetwork.start();
    alice = await network.join('alice');
    bob = await network.join('bob');
    carol = await network.join('carol');
    mia = await network.join('mia', [RoleName.MODERATOR, RoleName.ADMINISTRATOR]);
    network
      .service(PostHooks)
      .register('deleted', (_, post) => Promise.resolve(void deleted.push(post.postId)));
    owner = new pg.Client({ connectionString: network.database.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await network.stop();
  });

  async function thread(person: TestPerson, id: string): Promise<string[]> {
    const { post } = await person.caller.get<{ post: { replies: { edges: { node: { id: string } }[] } } }>(
      THREAD,
      { id },
    );
    return post.replies.edges.map(({ node }) => node.id);
  }

  async function rowsOf(postId: string): Promise<Record<string, number>> {
    const tables = ['post_topic', 'post_mention', 'post_version', 'reaction', 'repost', 'bookmark'];
    const found: Record<string, number> = {};
    for (const table of tables) {
      const { rows } = await owner.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM ${table} WHERE post_id = $1`,
        [postId],
      );
      const count = rows[0]?.count ?? -1;
      if (count !== 0) found[table] = count;
    }
    return found;
  }

  it('leaves nothing of the post but its tombstone', async () => {
    const quoted = await write(carol, 'Quoted.');
    const parent = await write(bob, 'Parent.');
    const post = await write(alice, '@bob #secret http://a', {
      inReplyToId: parent.id,
      quoteOfId: quoted.id,
    });
    await change(alice, 'updatePost', { id: post.id, text: '@bob #secret http://b' });
    await change(bob, 'react', { postId: post.id, kind: 'BRAVO' });
    await change(bob, 'repost', { postId: post.id });
    await change(carol, 'bookmark', { postId: post.id });
    await write(bob, 'An answer.', { inReplyToId: post.id });
    const gone = (
      await alice.caller.get<{ deletePost: { post: TestPost } }>(
        `mutation ($id: ID!) { deletePost(input: { postId: $id }) { post { id deletedAt } } }`,
        { id: post.id },
      )
    ).deletePost.post;
    expect(gone.deletedAt).not.toBeNull();
    for (const person of [alice, bob, carol]) {
      expect(await readPost(person, post.id)).toEqual({
        ...TOMBSTONE,
        id: post.id,
        visibility: 'COMPANY',
        createdAt: post.createdAt,
        deletedAt: gone.deletedAt,
        rootId: parent.id,
        inReplyTo: { id: parent.id },
      });
    }
    expect(await rowsOf(post.id)).toEqual({});
    const { rows } = await owner.query('SELECT text, entities, quote_of_id FROM post WHERE id = $1', [
      post.id,
    ]);
    expect(rows).toEqual([{ text: '', entities: [], quote_of_id: null }]);
    expect(deleted).toContain(post.id);
    expect(await readPost(bob, parent.id)).toMatchObject({ replyCount: 0 });
    expect(await readPost(bob, quoted.id)).toMatchObject({ quoteCount: 0 });
    expect(await bob.caller.refusal('{ topic(name: "secret") { id } }')).toBe('NOT_FOUND');
  });

  it('answers everything done to it with POST_DELETED, to those who could read it', async () => {
    const post = await write(alice, 'Soon gone.');
    await change(alice, 'deletePost', { postId: post.id });
    const postId = post.id;
    for (const person of [alice, bob, mia]) {
      expect(await refused(person, 'deletePost', { postId })).toBe('POST_DELETED');
      expect(await refused(person, 'updatePost', { id: postId, text: 'Back' })).toBe('POST_DELETED');
      expect(await refused(person, 'setPostLanguage', { id: postId, lang: 'fr' })).toBe('POST_DELETED');
      expect(await refused(person, 'purgePostVersion', { postId, number: 1 })).toBe('POST_DELETED');
      expect(await refused(person, 'react', { postId, kind: 'AGREE' })).toBe('POST_DELETED');
      for (const name of ['repost', 'undoRepost', 'undoReaction', 'bookmark', 'undoBookmark'] as const) {
        expect(await refused(person, name, { postId })).toBe('POST_DELETED');
      }
      for (const name of ['acceptAnswer', 'undoAcceptAnswer'] as const) {
        expect(await refused(person, name, { postId })).toBe('POST_DELETED');
      }
      for (const input of [
        { text: 'Answer', inReplyToId: postId },
        { text: 'Quote', quoteOfId: postId },
      ]) {
        expect(await person.caller.refusal(CREATE, { input })).toBe('POST_DELETED');
      }
    }
  });

  it('is for the author alone, moderators and administrators included', async () => {
    const post = await write(alice, 'Mine.');
    for (const person of [bob, mia]) {
      expect(await refused(person, 'deletePost', { postId: post.id })).toBe('FORBIDDEN');
      expect((await readPost(person, post.id)).viewerMay.delete).toBe(false);
    }
    expect((await readPost(alice, post.id)).viewerMay.delete).toBe(true);
  });

  it('shows a tombstone in the thread while something below it stands', async () => {
    const root = await write(alice, 'Root.');
    const one = await write(bob, 'One.', { inReplyToId: root.id });
    const two = await write(alice, 'Two.', { inReplyToId: one.id });
    const three = await write(bob, 'Three.', { inReplyToId: two.id });
    const alone = await write(carol, 'Alone.', { inReplyToId: root.id });
    await change(carol, 'deletePost', { postId: alone.id });
    expect(await thread(alice, root.id)).toEqual([one.id, two.id, three.id]);
    await change(alice, 'deletePost', { postId: two.id });
    await change(bob, 'deletePost', { postId: one.id });
    expect(await thread(alice, root.id)).toEqual([one.id, two.id, three.id]);
    expect(await thread(alice, one.id)).toEqual([two.id, three.id]);
    await change(bob, 'deletePost', { postId: three.id });
    expect(await thread(alice, root.id)).toEqual([]);
    expect((await readPost(carol, two.id)).deletedAt).not.toBeNull();
  });

  it('tells of no counts any more', async () => {
    const post = await write(alice, 'Gone before its answer.');
    const answer = await write(bob, 'Hello?', { inReplyToId: post.id });
    await change(alice, 'deletePost', { postId: post.id });
    await change(bob, 'deletePost', { postId: answer.id });
    const { rows } = await owner.query<{ name: string }>(
      `SELECT name FROM outbox_event WHERE payload->>'postId' = $1 ORDER BY id`,
      [post.id],
    );
    expect(rows.map(({ name }) => name)).toEqual(['post.created', 'post.counted', 'post.deleted']);
  });

  it('leaves timelines at once; quotes and answers say so', async () => {
    const post = await write(alice, 'Quoted soon.');
    const quote = await write(bob, 'Look.', { quoteOfId: post.id });
    const answer = await write(bob, 'Yes.', { inReplyToId: post.id });
    await change(carol, 'bookmark', { postId: post.id });
    await change(alice, 'deletePost', { postId: post.id });
    const { companyTimeline } = await bob.caller.get<{
      companyTimeline: { edges: { node: { id: string } }[] };
    }>(COMPANY);
    const shown = companyTimeline.edges.map(({ node }) => node.id);
    expect(shown).toContain(quote.id);
    expect(shown).not.toContain(post.id);
    const quoteOf = (await readPost(carol, quote.id)).quoteOf;
    expect(quoteOf).toMatchObject({ id: post.id, text: null });
    expect(quoteOf?.deletedAt).not.toBeNull();
    expect((await readPost(carol, answer.id)).inReplyTo).toEqual({ id: post.id });
    expect(await thread(bob, post.id)).toEqual([answer.id]);
  });

  it('clears the acceptance of a deleted answer, and of a deleted question', async () => {
    const question = await write(alice, 'How?', { kind: 'QUESTION' });
    const answer = await write(bob, 'So.', { inReplyToId: question.id });
    await change(alice, 'acceptAnswer', { postId: answer.id });
    await change(bob, 'deletePost', { postId: answer.id });
    expect((await readPost(alice, question.id)).acceptedAnswer).toBeNull();
    const other = await write(bob, 'Or so.', { inReplyToId: question.id });
    await change(alice, 'acceptAnswer', { postId: other.id });
    await change(alice, 'deletePost', { postId: question.id });
    expect(await readPost(bob, other.id)).toMatchObject({ isAcceptedAnswer: false });
    expect(await thread(bob, question.id)).toEqual([other.id]);
    expect(await refused(alice, 'acceptAnswer', { postId: other.id })).toBe('POST_DELETED');
  });

  it('is answered by the same idempotency key with the tombstone', async () => {
    const post = await write(alice, 'Once.', { idempotencyKey: 'gone' });
    await change(alice, 'deletePost', { postId: post.id });
    expect(await write(alice, 'Once.', { idempotencyKey: 'gone' })).toMatchObject({
      id: post.id,
      text: null,
    });
  });

  it('is waited for by whatever would come to hang on the post', async () => {
    const { id: postId } = await write(alice, 'Held.');
    await owner.query('BEGIN');
    await owner.query('SELECT 1 FROM post WHERE id = $1 FOR UPDATE', [postId]);
    await owner.query(`UPDATE post SET text = '', entities = '[]', deleted_at = now() WHERE id = $1`, [
      postId,
    ]);
    let answered = 0;
    const tries = [
      bob.caller.refusal(CREATE, { input: { text: 'Answer', inReplyToId: postId } }),
      carol.caller.refusal(CREATE, { input: { text: 'Quote', quoteOfId: postId } }),
      refused(bob, 'react', { postId, kind: 'AGREE' }),
      refused(carol, 'repost', { postId }),
    ].map(async (refusal) => {
      const code = await refusal;
      answered += 1;
      return code;
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(answered).toBe(0);
    await owner.query('COMMIT');
    expect(await Promise.all(tries)).toEqual(tries.map(() => 'POST_DELETED'));
    expect(await rowsOf(postId)).toEqual({});
  });

  it('at the same time as all else leaves nothing on the tombstone', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id: postId } = await write(alice, `Round ${String(round)}`);
      const codes = await Promise.all(
        [
          bob.caller.ask(CREATE, { input: { text: 'Answer', inReplyToId: postId } }),
          carol.caller.ask(CREATE, { input: { text: 'Quote', quoteOfId: postId } }),
          bob.caller.ask(changeDocument('react'), { input: { postId, kind: 'AGREE' } }),
          carol.caller.ask(changeDocument('repost'), { input: { postId } }),
          alice.caller.ask(changeDocument('deletePost'), { input: { postId } }),
          carol.caller.ask(changeDocument('bookmark'), { input: { postId } }),
          bob.caller.ask(CREATE, { input: { text: 'Both', inReplyToId: postId, quoteOfId: postId } }),
        ].map(async (answer) => (await answer).errors[0]?.extensions.code ?? 'done'),
      );
      for (const code of codes) expect(['done', 'POST_DELETED']).toContain(code);
      expect(await rowsOf(postId)).toEqual({});
    }
  });

  it('of a quoted answer and its question at once ends without a deadlock', async () => {
    for (let round = 0; round < 5; round += 1) {
      const a = await write(alice, 'A');
      const b = await write(bob, 'B');
      const [c, d] = await Promise.all([
        write(alice, 'C', { inReplyToId: a.id, quoteOfId: b.id }),
        write(bob, 'D', { inReplyToId: b.id, quoteOfId: a.id }),
      ]);
      await Promise.all([
        change(alice, 'deletePost', { postId: c.id }),
        change(bob, 'deletePost', { postId: d.id }),
        change(alice, 'deletePost', { postId: a.id }),
        change(bob, 'deletePost', { postId: b.id }),
      ]);
      const { rows } = await owner.query(
        `SELECT reply_count, quote_count FROM post_counter WHERE post_id IN ($1, $2)`,
        [a.id, b.id],
      );
      expect(rows).toEqual([
        { reply_count: 0, quote_count: 0 },
        { reply_count: 0, quote_count: 0 },
      ]);
    }
  });
});

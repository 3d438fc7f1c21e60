import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { type EditedPost, PostHooks } from '../src/features/posts/post-hooks.js';
import { change, leave, readPost, refused, team, type TestPost, write } from './setup/posting.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const TOPIC_POSTS = `query ($name: String!) { topic(name: $name) { postCount posts { edges { node { id } } } } }`;

describe('editing', () => {
  let network: TestNetwork;
  let owner: pg.Client;
  let ada: TestPerson;
  let alice: TestPerson;
  let bob: TestPerson;
  let carol: TestPerson;
  let mia: TestPerson;
  const edits: EditedPost[] = [];
  beforeAll(async () => {
    network = await TestNetwork.start();
    ada = await network.join('ada', [RoleName.ADMINISTRATOR]);
    alice = await network.join('alice');
    bob = await network.join('bob');
    carol = await network.join('carol', [RoleName.COMMUNICATOR]);
    mia = await network.join('mia', [RoleName.MODERATOR]);
    network.service(PostHooks).register('edited', (_, post) => Promise.resolve(void edits.push(post)));
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

  it('changes text and kind, keeps place and counts, and keeps what was said', async () => {
    const post = await write(alice, 'Lot 4 is late.');
    await write(bob, 'How late?', { inReplyToId: post.id });
    await write(bob, 'Look', { quoteOfId: post.id });
    const edited = await change(alice, 'updatePost', { id: post.id, text: 'Lot 4 is saved.', kind: 'WIN' });
    expect(edited).toMatchObject({
      text: 'Lot 4 is saved.',
      characterCount: 15,
      kind: 'WIN',
      createdAt: post.createdAt,
      replyCount: 1,
      quoteCount: 1,
      visibility: 'COMPANY',
    });
    expect(edited.editedAt).not.toBeNull();
    expect((await readPost(bob, post.id)).versions).toEqual([
      { number: 1, text: 'Lot 4 is late.', kind: 'PLAIN', writtenAt: post.createdAt, purgedAt: null },
      { number: 2, text: 'Lot 4 is saved.', kind: 'WIN', writtenAt: edited.editedAt, purgedAt: null },
    ]);
    expect(await events(post.id)).toContain('post.edited');
  });

  it('takes the kind alone, and the text alone', async () => {
    const post = await write(alice, 'Who knows #colisage? @bob', { kind: 'QUESTION' });
    const plain = await change(alice, 'updatePost', { id: post.id, kind: 'KNOWLEDGE' });
    expect(plain).toMatchObject({ text: post.text, kind: 'KNOWLEDGE', topics: [{ key: 'colisage' }] });
    expect(plain.entities).toEqual(post.entities);
    const shorter = await change(alice, 'updatePost', { id: post.id, text: 'Who?' });
    expect(shorter).toMatchObject({ text: 'Who?', kind: 'KNOWLEDGE', topics: [], mentions: [] });
    expect(shorter.versions.map(({ number, kind }) => [number, kind])).toEqual([
      [1, 'QUESTION'],
      [2, 'KNOWLEDGE'],
      [3, 'KNOWLEDGE'],
    ]);
  });

  it('does nothing when nothing changes', async () => {
    const post = await write(alice, 'As it is.');
    const before = edits.length;
    for (const input of [
      { text: 'As it is.' },
      { text: '  As it is.\n', kind: 'PLAIN' },
      { kind: 'PLAIN' },
      {},
    ]) {
      const same = await change(alice, 'updatePost', { id: post.id, ...input });
      expect(same).toEqual(post);
    }
    expect(edits).toHaveLength(before);
    expect(await events(post.id)).toEqual(['post.created']);
  });

  it('lets topics and mentions go at once, and tells of new mentions only', async () => {
    const post = await write(alice, '@bob #alpha #beta');
    await change(alice, 'updatePost', { id: post.id, text: '@bob @carol #Beta #gamma' });
    expect(edits.at(-1)).toMatchObject({
      id: post.id,
      mentionedPersonIds: [bob.id, carol.id],
      newlyMentionedPersonIds: [carol.id],
      newlyMentionedTeamIds: [],
    });
    expect(await bob.caller.refusal(TOPIC_POSTS, { name: 'alpha' })).toBe('NOT_FOUND');
    for (const name of ['beta', 'gamma']) {
      expect(await bob.caller.get(TOPIC_POSTS, { name })).toEqual({
        topic: { postCount: 1, posts: { edges: [{ node: { id: post.id } }] } },
      });
    }
    const { rows } = await owner.query<{ spelling: string; post_count: number }>(
      `SELECT s.spelling, s.post_count FROM topic_spelling s JOIN topic t ON t.id = s.topic_id
        WHERE t.key IN ('alpha', 'beta', 'gamma') ORDER BY 1`,
    );
    expect(Object.fromEntries(rows.map((row) => [row.spelling, row.post_count]))).toEqual({
      alpha: 0,
      beta: 0,
      Beta: 1,
      gamma: 1,
    });
    const { mentionTimeline } = await carol.caller.get<{ mentionTimeline: { edges: unknown[] } }>(
      '{ mentionTimeline { edges { node { id } } } }',
    );
    expect(mentionTimeline.edges).toEqual([{ node: { id: post.id } }]);
    await change(alice, 'updatePost', { id: post.id, text: 'Nobody any more.' });
    const after = await carol.caller.get<{ mentionTimeline: { edges: unknown[] } }>(
      '{ mentionTimeline { edges { node { id } } } }',
    );
    expect(after.mentionTimeline.edges).toEqual([]);
  });

  it('keeps the audience, whoever is mentioned then', async () => {
    const post = await write(alice, 'For @bob.', { visibility: 'MENTIONED' });
    const edited = await change(alice, 'updatePost', { id: post.id, text: 'For @carol.' });
    expect(edited.visibility).toBe('MENTIONED');
    expect((await readPost(bob, post.id)).text).toBe('For @carol.');
    expect(await refused(carol, 'updatePost', { id: post.id, text: 'Mine' })).toBe('NOT_FOUND');
  });

  it('is for the author alone', async () => {
    const post = await write(alice, 'Mine.');
    for (const person of [bob, carol, mia, ada]) {
      expect(await refused(person, 'updatePost', { id: post.id, text: 'Yours' })).toBe('FORBIDDEN');
      expect(await refused(person, 'setPostLanguage', { id: post.id, lang: 'fr' })).toBe('FORBIDDEN');
    }
    const ofCarol = await write(carol, 'Canteen closed.', { kind: 'ANNOUNCEMENT' });
    expect((await change(carol, 'updatePost', { id: ofCarol.id, text: 'Canteen open.' })).kind).toBe(
      'ANNOUNCEMENT',
    );
    expect(await refused(alice, 'updatePost', { id: post.id, kind: 'ANNOUNCEMENT' })).toBe('FORBIDDEN');
  });

  it('leaves an announcement to those who may announce', async () => {
    const nora = await network.join('nora', [RoleName.COMMUNICATOR]);
    const { id } = await write(nora, 'The canteen is closed.', { kind: 'ANNOUNCEMENT' });
    await owner.query('DELETE FROM account_role WHERE person_id = $1', [nora.id]);
    // Roles are remembered for half a second.
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await refused(nora, 'updatePost', { id, text: 'Everybody may go home.' })).toBe('FORBIDDEN');
    expect((await change(nora, 'updatePost', { id, kind: 'PLAIN' })).kind).toBe('PLAIN');
  });

  it.each([
    ['x'.repeat(141), 'POST_TOO_LONG'],
    [' \u200b', 'POST_EMPTY'],
    ['broken \ud800', 'TEXT_MALFORMED'],
  ])('refuses a text as posting does %#', async (text, code) => {
    const post = await write(alice, 'Fine.');
    expect(await refused(alice, 'updatePost', { id: post.id, text })).toBe(code);
    expect(await readPost(alice, post.id)).toEqual(post);
  });

  it('follows the language of a text until its author says otherwise', async () => {
    const post = await write(alice, 'Le colis est parti ce matin de Lyon.');
    expect(post.lang).toBe('fr');
    const english = { id: post.id, text: 'The parcel left Lyon this morning.' };
    expect((await change(alice, 'updatePost', english)).lang).toBe('en');
    const said = await change(alice, 'setPostLanguage', { id: post.id, lang: 'und' });
    expect(said).toMatchObject({ lang: 'und', text: english.text });
    expect(said.versions).toHaveLength(2);
    const french = { id: post.id, text: 'Le colis est arrivé hier soir à Nantes.' };
    expect((await change(alice, 'updatePost', french)).lang).toBe('und');
    expect(await refused(alice, 'setPostLanguage', { id: post.id, lang: 'de' })).toBe('BAD_USER_INPUT');
  });

  it('ends the acceptance of an answer with the question', async () => {
    const question = await write(alice, 'How?', { kind: 'QUESTION' });
    const answer = await write(bob, 'So.', { inReplyToId: question.id });
    await change(alice, 'acceptAnswer', { postId: answer.id });
    await change(alice, 'updatePost', { id: question.id, text: 'How, then?' });
    expect((await readPost(bob, question.id)).acceptedAnswer).toEqual({ id: answer.id });
    await change(alice, 'updatePost', { id: question.id, kind: 'PLAIN' });
    expect((await readPost(bob, question.id)).acceptedAnswer).toBeNull();
    expect((await readPost(bob, answer.id)).isAcceptedAnswer).toBe(false);
  });

  it('comes one after the other when two edits come at once', async () => {
    const post = await write(alice, 'Zero');
    const texts = ['One', 'Two', 'Three', 'Four', 'Five'];
    await Promise.all(texts.map((text) => change(alice, 'updatePost', { id: post.id, text })));
    const { versions, text } = await readPost(alice, post.id);
    expect(versions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(versions.map((version) => version.text).sort()).toEqual(['Zero', ...texts].sort());
    expect(versions.at(-1)?.text).toBe(text);
  });

  it('ends at five hundred versions', async () => {
    const post = await write(alice, 'Again');
    await owner.query(
      `INSERT INTO post_version (post_id, number, text, kind, written_at)
       SELECT $1, n, 'again', 'PLAIN', now() FROM generate_series(1, 500) n`,
      [post.id],
    );
    expect(await refused(alice, 'updatePost', { id: post.id, text: 'And again' })).toBe('BAD_USER_INPUT');
    expect((await readPost(alice, post.id)).text).toBe('Again');
  });

  describe('purging a version', () => {
    let post: TestPost;
    beforeAll(async () => {
      post = await write(alice, 'The password is 1234.');
      await change(alice, 'updatePost', { id: post.id, text: 'The password is gone.' });
      await change(alice, 'updatePost', { id: post.id, text: 'Nothing to see.' });
    });

    it('leaves the mark, for its author', async () => {
      const purged = await change(alice, 'purgePostVersion', { postId: post.id, number: 1 });
      expect(purged.versions.map(({ number, text }) => [number, text])).toEqual([
        [1, null],
        [2, 'The password is gone.'],
        [3, 'Nothing to see.'],
      ]);
      const [first] = purged.versions;
      expect(first?.purgedAt).not.toBeNull();
      const again = await change(alice, 'purgePostVersion', { postId: post.id, number: 1 });
      expect(again.versions).toEqual(purged.versions);
      const { rows } = await owner.query(
        'SELECT text, purged_by_id FROM post_version WHERE post_id = $1 AND number = 1',
        [post.id],
      );
      expect(rows).toEqual([{ text: null, purged_by_id: alice.id }]);
    });

    it('is for moderators who read the post, and for no other reader', async () => {
      for (const person of [bob, carol, ada]) {
        expect(await refused(person, 'purgePostVersion', { postId: post.id, number: 2 })).toBe('FORBIDDEN');
        expect((await readPost(person, post.id)).viewerMay.purge).toBe(false);
      }
      expect((await readPost(mia, post.id)).viewerMay.purge).toBe(true);
      const purged = await change(mia, 'purgePostVersion', { postId: post.id, number: 2 });
      expect(purged.versions[1]?.text).toBeNull();
      const hidden = await write(alice, 'For @bob.', { visibility: 'MENTIONED' });
      await change(alice, 'updatePost', { id: hidden.id, text: 'Only for @bob.' });
      expect(await refused(mia, 'purgePostVersion', { postId: hidden.id, number: 1 })).toBe('NOT_FOUND');
    });

    it.each([3, 4, 0, -1, 2147483647])('refuses version %s: the present one, or none', async (number) => {
      expect(await refused(alice, 'purgePostVersion', { postId: post.id, number })).toBe('BAD_USER_INPUT');
    });
  });

  it('stays possible for an author who left the team, who answers there no more', async () => {
    const teamId = await team(ada, 'press', [
      [alice, false],
      [bob, false],
    ]);
    const post = await write(alice, 'For the team.', { visibility: 'TEAM', teamId });
    expect(post.viewerMay).toMatchObject({ edit: true, reply: true });
    await leave(ada, teamId, alice);
    expect((await readPost(alice, post.id)).viewerMay).toMatchObject({ edit: true, reply: false });
    expect((await change(alice, 'updatePost', { id: post.id, text: 'For them.' })).text).toBe('For them.');
    await expect(write(alice, 'Still here', { inReplyToId: post.id })).rejects.toThrow('FORBIDDEN');
  });
});

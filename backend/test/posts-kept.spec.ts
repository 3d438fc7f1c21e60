import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { ChangeKind } from '../src/platform/changes/change-log.js';
import { Sql } from '../src/platform/database/sql.js';
import { RoleName } from '../src/features/accounts/viewer.model.js';
import { type Change, changeDocument, leave, POST_FIELDS, team, write } from './setup/posting.js';
import { statementsOf } from './setup/query-count.js';
import { TestCaller } from './setup/test-caller.js';
import { startInstance, type TestInstance } from './setup/test-instance.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const READ = `query ($ids: [ID!]!) { posts(ids: $ids) { ${POST_FIELDS} } }`;
const KINDS = [
  ...(['write', 'join', 'leave', 'updatePost', 'setPostLanguage', 'deletePost'] as const),
  ...(['react', 'undoReaction', 'repost', 'undoRepost', 'bookmark', 'undoBookmark'] as const),
] as const;
const PEOPLE = 3;
const ACTS = 80;

/** One thing that somebody does with a post; what is not possible just then is refused, and changes nothing. */
const act = fc.record({
  kind: fc.constantFrom(...KINDS, 'write', 'write'),
  /** Null: the author of the post. */
  who: fc.constantFrom(null, null, 0, 1, 2),
  elsewhere: fc.boolean(),
  /** Counted from the newest. */
  post: fc.nat(9),
  isQuestion: fc.boolean(),
  audience: fc.constantFrom('COMPANY', 'TEAM', 'MENTIONED'),
  relation: fc.constantFrom('inReplyToId', 'inReplyToId', 'quoteOfId', null),
});
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

describe('posts kept in memory', () => {
  let network: TestNetwork;
  let other: TestInstance;
  let administrator: TestPerson;
  let people: TestPerson[];
  let teamId = '';
  const posts: { id: string; author: TestPerson }[] = [];
  beforeAll(async () => {
    network = await TestNetwork.start();
    other = await startInstance(network.database.appUrl);
    administrator = await network.join('ada', [RoleName.ADMINISTRATOR]);
    people = await Promise.all(['alice', 'bob', 'carol'].map((handle) => network.join(handle)));
    teamId = await team(
      administrator,
      'quays',
      people.slice(0, 1).map((person) => [person, false] as const),
    );
  });
  afterAll(async () => {
    await other.stop();
    await network.stop();
  });

  const elsewhere = (person: TestPerson): TestCaller =>
    new TestCaller(other.address, person.caller.cookieHeader.split('=')[1]);

  /** @returns what was done; null when it was refused */
  async function perform({ kind, who, ...act }: Act, number: number): Promise<Act['kind'] | null> {
    const post = posts.at(-1 - act.post) ?? posts[0];
    const person = people[who ?? -1] ?? post?.author;
    if (!person || !post) throw new Error('Nobody, or no post.');
    const caller = act.elsewhere ? elsewhere(person) : person.caller;
    if (kind === 'join' || kind === 'leave') {
      if (kind === 'leave') await leave(administrator, teamId, person);
      else {
        await administrator.caller.get(
          'mutation ($input: SetTeamMemberInput!) { setTeamMember(input: $input) { __typename } }',
          { input: { teamId, personId: person.id, isLead: false } },
        );
      }
      return kind;
    }
    if (kind !== 'write') {
      const { data } = await caller.ask(changeDocument(kind), { input: inputOf(kind, post.id, number) });
      return data ? kind : null;
    }
    const { data } = await caller.ask<{ createPost: { post: { id: string } } }>(
      'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }',
      {
        input: {
          text: `Text ${String(number)} #quays @bob @carol`,
          kind: act.isQuestion ? 'QUESTION' : 'PLAIN',
          ...(act.relation === 'inReplyToId' ? {} : { visibility: act.audience }),
          ...(act.relation !== 'inReplyToId' && act.audience === 'TEAM' ? { teamId } : {}),
          ...(act.relation === null ? {} : { [act.relation]: post.id }),
        },
      },
    );
    if (!data) return null;
    posts.push({ id: data.createPost.post.id, author: person });
    return kind;
  }

  /** What somebody sees of the newest posts. */
  function readBy(caller: TestCaller): Promise<unknown> {
    return caller.get(READ, { ids: posts.slice(-12).map(({ id }) => id) });
  }

  async function forget(): Promise<void> {
    const kinds: ChangeKind[] = ['POST'];
    await network
      .service(Sql)
      .rows('SELECT breve_changed(kind, NULL) FROM unnest($1::text[]) AS kind', [kinds]);
  }

  /** What is kept on both instances is what the database says. */
  async function agree(after: string, reader: TestPerson): Promise<void> {
    const kept = [await readBy(reader.caller), await readBy(elsewhere(reader))];
    await forget();
    const read = await readBy(reader.caller);
    expect([after, ...kept]).toEqual([after, read, read]);
  }

  it('are shown as the database has them, whatever was done on whichever instance', async () => {
    const acts = fc.sample(act, { numRuns: ACTS, seed: 20_090_601 });
    const [alice, bob] = people as [TestPerson, TestPerson];
    const asked = await write(alice, 'Where is the parcel?', { kind: 'QUESTION' });
    posts.push({ id: asked.id, author: alice });
    posts.push({ id: (await write(bob, 'On the quays.', { inReplyToId: asked.id })).id, author: bob });
    const done = new Set<string | null>();
    for (const [number, each] of acts.entries()) {
      done.add(await perform(each, number));
      for (const reader of people.slice(number % PEOPLE).slice(0, 1)) await agree(each.kind, reader);
    }
    expect([...KINDS].filter((kind) => !done.has(kind))).toEqual([]);
  });

  it('show a reply as accepted as soon as its question says so', async () => {
    const [alice, bob] = people as [TestPerson, TestPerson];
    const asked = await write(alice, 'Which gate?', { kind: 'QUESTION' });
    const told = await write(bob, 'The second.', { inReplyToId: asked.id });
    posts.push({ id: asked.id, author: alice }, { id: told.id, author: bob });
    for (const change of ['acceptAnswer', 'undoAcceptAnswer'] as const) {
      await agree(change, bob);
      await elsewhere(alice).get(changeDocument(change), { input: { postId: told.id } });
      await agree(change, bob);
    }
  });

  it('cost one small statement, with what they answer and quote', async () => {
    const [alice] = people as [TestPerson, ...TestPerson[]];
    const asked = await write(alice, 'Where is the parcel?', { kind: 'QUESTION' });
    const told = await write(alice, 'The parcel is on the quays.');
    const both = await write(alice, 'There it is.', { inReplyToId: asked.id, quoteOfId: told.id });
    const page = `query ($ids: [ID!]!) { posts(ids: $ids) { text inReplyTo { text } quoteOf { text } } }`;
    const read = async (): Promise<unknown> => alice.caller.get(page, { ids: [both.id] });
    const expected = {
      posts: [{ text: both.text, inReplyTo: { text: asked.text }, quoteOf: { text: told.text } }],
    };
    await read();
    const statements = await statementsOf(network.instance, async () => {
      expect(await read()).toEqual(expected);
      expect(await read()).toEqual(expected);
    });
    const ofPosts = statements.filter((text) => /FROM post p\b/.test(text));
    // The first time as nothing was kept: the post, and then what it shows.
    expect(ofPosts.map((text) => text.includes('p.text'))).toEqual([true, true, false]);
  });
});

function inputOf(change: Change, id: string, number: number): object {
  if (change === 'updatePost') return { id, text: `Edited ${String(number)} @bob #ventes` };
  if (change === 'setPostLanguage') return { id, lang: number % 2 === 0 ? 'fr' : 'en' };
  if (change === 'react') return { postId: id, kind: 'THANKS' };
  return { postId: id };
}

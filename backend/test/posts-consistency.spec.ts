import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { inconsistencies } from './setup/consistency.js';
import { type Change, changeDocument, CREATE, team } from './setup/posting.js';
import type { TestCaller } from './setup/test-caller.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

/** What may be refused to somebody who does any of this to any post. Everything else is a fault. */
const REFUSALS = ['NOT_FOUND', 'POST_DELETED', 'FORBIDDEN', 'BAD_USER_INPUT', 'AUDIENCE_EMPTY'];

const TEXTS = [
  'One #alpha',
  'Two #Alpha #beta',
  'Three #beta @alice',
  '@bob @crew #gamma?',
  'Plain.',
  'http://x/y',
];
const REACTIONS = ['AGREE', 'BRAVO', 'SURPRISE'];
const ON_A_POST = [
  'deletePost',
  'deletePost',
  'repost',
  'undoRepost',
  'undoReaction',
  'bookmark',
  'undoBookmark',
  'acceptAnswer',
  'undoAcceptAnswer',
] as const;

/** Which of the posts made so far, from the newest; the whole takes part when there are fewer. */
const aPost = fc.nat({ max: 5 });
const aText = fc.constantFrom(...TEXTS);
const who = fc.nat({ max: 2 });
/** Mostly the author of the post, who may do more with it than others. */
const actor = fc.oneof(
  { weight: 2, arbitrary: fc.constant('author' as const) },
  { weight: 1, arbitrary: who },
);

const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('create' as const),
      who,
      text: aText,
      kind: fc.constantFrom('PLAIN', 'QUESTION'),
      visibility: fc.constantFrom('COMPANY', 'COMPANY', 'TEAM', 'MENTIONED'),
      reply: fc.option(aPost),
      quote: fc.option(aPost),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('edit' as const),
      who: actor,
      post: aPost,
      text: fc.option(aText),
      kind: fc.option(fc.constantFrom('PLAIN', 'QUESTION')),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('react' as const),
      who,
      post: aPost,
      kind: fc.constantFrom(...REACTIONS),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant('act' as const),
      who: actor,
      post: aPost,
      name: fc.constantFrom(...ON_A_POST),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

interface WrittenPost {
  readonly id: string;
  readonly author: number;
}

describe('whatever is done with posts, by several at once', () => {
  let network: TestNetwork;
  let owner: pg.Client;
  let people: TestPerson[];
  let teamId: string;
  beforeAll(async () => {
    network = await TestNetwork.start();
    const ada = await network.join('ada', [RoleName.ADMINISTRATOR]);
    people = [await network.join('alice'), await network.join('bob'), await network.join('carol')];
    teamId = await team(
      ada,
      'crew',
      people.slice(0, 2).map((person) => [person, false]),
    );
    owner = new pg.Client({ connectionString: network.database.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await network.stop();
  });

  /** Does one step and gives the code of its refusal, or null. */
  async function take(given: Step, posts: WrittenPost[]): Promise<string | null> {
    const nth = (index: number | null): WrittenPost | null =>
      index === null ? null : (posts.at(-1 - index) ?? null);
    const by = (index: number): TestCaller => people[index]?.caller ?? network.nobody();
    if (given.type === 'create') {
      const { data, errors } = await by(given.who).ask<{ createPost: { post: { id: string } } }>(CREATE, {
        input: {
          text: given.text,
          kind: given.kind,
          visibility: given.visibility,
          ...(given.visibility === 'TEAM' && { teamId }),
          inReplyToId: nth(given.reply)?.id ?? null,
          quoteOfId: nth(given.quote)?.id ?? null,
        },
      });
      if (data) posts.push({ id: data.createPost.post.id, author: given.who });
      return errors[0]?.extensions.code ?? null;
    }
    const post = nth(given.post);
    if (post === null) return null;
    const { id, author } = post;
    const [name, input]: [Change, Record<string, unknown>] =
      given.type === 'edit'
        ? ['updatePost', { id, text: given.text, kind: given.kind }]
        : given.type === 'react'
          ? ['react', { postId: id, kind: given.kind }]
          : [given.name, { postId: id }];
    const caller = by(given.who === 'author' ? author : given.who);
    const { errors } = await caller.ask(changeDocument(name), { input });
    return errors[0]?.extensions.code ?? null;
  }

  it('counts and rows agree', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 10, maxLength: 14 }),
        async (rounds) => {
          const posts: WrittenPost[] = [];
          for (const round of rounds) {
            const refusals = await Promise.all(round.map((given) => take(given, posts)));
            for (const code of refusals) if (code !== null) expect(REFUSALS).toContain(code);
          }
          expect(await inconsistencies(owner)).toEqual({});
        },
      ),
      { numRuns: 12 },
    );
  });

  it('and a check that finds nothing can find something', async () => {
    await owner.query('BEGIN');
    await owner.query(
      'UPDATE post_counter SET reply_count = reply_count + 1, repost_count = 7, quote_count = 7, reaction_counts[2] = 7',
    );
    await owner.query(`UPDATE topic SET post_count = post_count + 1`);
    await owner.query(`UPDATE topic_spelling SET post_count = post_count + 1`);
    const found = Object.keys(await inconsistencies(owner));
    await owner.query('ROLLBACK');
    expect(found).toEqual([
      'a count of answers',
      'a count of reposts',
      'a count of quotes',
      'a count of reactions',
      'a count of a spelling',
      'a count of a topic',
    ]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { change, leave, team, write } from './setup/posting.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const ASK = `query ($query: String!) {
  searchPosts(query: $query, first: 100) { edges { node { id } } }
  searchSummary(query: $query) { notices { code } postCount } }`;

interface Answer {
  searchPosts: { edges: { node: { id: string } }[] };
  searchSummary: { notices: { code: string }[]; postCount: number };
}

/** A post of a random company: its words are numbers, written with a beginning that no other run has. */
interface Written {
  to: 'company' | 'bob' | 'team' | 'crew';
  words: number[];
  fate: 'kept' | 'deleted' | 'edited';
}

const WORDS_OF_A_POST = 12;
const written: fc.Arbitrary<Written> = fc.record({
  to: fc.constantFrom('company', 'company', 'bob', 'team', 'crew'),
  words: fc.uniqueArray(fc.nat(89), { minLength: 6, maxLength: WORDS_OF_A_POST }),
  fate: fc.constantFrom('kept', 'kept', 'kept', 'deleted', 'edited'),
});

describe('the words that a beginning stands for', () => {
  let network: TestNetwork;
  let alice: TestPerson;
  let bob: TestPerson;
  let carol: TestPerson;
  let dan: TestPerson;
  let admin: TestPerson;
  let crew: string;
  let run = 0;
  beforeAll(async () => {
    network = await TestNetwork.start();
    [alice, bob, carol, dan] = (await Promise.all(
      ['alice', 'bob', 'carol', 'dan'].map((handle) => network.join(handle)),
    )) as [TestPerson, TestPerson, TestPerson, TestPerson];
    admin = await network.join('ada', [RoleName.ADMINISTRATOR]);
    crew = await team(admin, 'crew', [
      [alice, true],
      [carol, false],
    ]);
  });
  afterAll(() => network.stop());

  function beginning(): string {
    run += 1;
    return `zq${String.fromCharCode(96 + Math.ceil(run / 26), 97 + (run % 26))}`;
  }

  function wordOf(start: string, number: number): string {
    return start + String(number).padStart(2, '0');
  }

  async function ask(person: TestPerson, start: string): Promise<{ ids: string[]; cut: boolean }> {
    const { searchPosts, searchSummary } = await person.caller.get<Answer>(ASK, { query: `${start}*` });
    const ids = searchPosts.edges.map(({ node }) => node.id).sort();
    expect(searchSummary.postCount).toBe(ids.length);
    return { ids, cut: searchSummary.notices.some(({ code }) => code === 'PREFIX_CUT') };
  }

  function audience(to: Written['to']): Record<string, unknown> {
    if (to === 'company') return {};
    return to === 'team' ? { visibility: 'TEAM', teamId: crew } : { visibility: 'MENTIONED' };
  }

  /** By alice, to all, to bob, to the crew as a team or by its present members. */
  async function post(start: string, { to, words, fate }: Written): Promise<string> {
    const who = { company: '', team: '', bob: '@bob ', crew: '@crew ' }[to];
    const text = who + words.map((word) => wordOf(start, word)).join(' ');
    const { id } = await write(alice, text, audience(to));
    if (fate === 'deleted') await change(alice, 'deletePost', { postId: id });
    if (fate === 'edited') await change(alice, 'updatePost', { id, text: `${who}${start} no more` });
    return id;
  }

  it('are those of posts the reader may read, and of no others, over random posts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(written, { minLength: 6, maxLength: 12 }), async (posts) => {
        const start = beginning();
        const ids: string[] = [];
        for (const each of posts) ids.push(await post(start, each));
        for (const [person, reads] of [
          [alice, ['company', 'bob', 'team', 'crew']],
          [bob, ['company', 'bob']],
          [carol, ['company', 'team', 'crew']],
          [dan, ['company']],
        ] as const) {
          const read = posts.flatMap((each, index) =>
            (reads as readonly string[]).includes(each.to) && each.fate !== 'deleted'
              ? [
                  {
                    id: ids[index] ?? '',
                    words: each.fate === 'edited' ? [start] : each.words.map((word) => wordOf(start, word)),
                  },
                ]
              : [],
          );
          const known = [...new Set(read.flatMap(({ words }) => words))].sort();
          const first = new Set(known.slice(0, 50));
          expect([person.handle, await ask(person, start)]).toEqual([
            person.handle,
            {
              ids: read
                .filter(({ words }) => words.some((word) => first.has(word)))
                .map(({ id }) => id)
                .sort(),
              cut: known.length > 50,
            },
          ]);
        }
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });

  it('change with nothing that others write among themselves', async () => {
    const start = beginning();
    const all = Array.from({ length: 50 }, (_, index) => index + 20);
    for (let from = 0; from < 50; from += WORDS_OF_A_POST) {
      await post(start, { to: 'company', words: all.slice(from, from + WORDS_OF_A_POST), fate: 'kept' });
    }
    const before = await ask(dan, start);
    expect(before).toMatchObject({ cut: false });
    expect(before.ids).toHaveLength(5);
    for (const to of ['bob', 'team', 'crew'] as const) {
      await post(start, { to, words: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], fate: 'kept' });
      expect([to, await ask(dan, start)]).toEqual([to, before]);
    }
    expect((await ask(bob, start)).cut).toBe(true);
    expect((await ask(carol, start)).cut).toBe(true);
    await leave(admin, crew, carol);
    expect(await ask(carol, start)).toEqual(before);
  });

  it('keep one’s own after leaving a team', async () => {
    const start = beginning();
    const makers = await team(admin, 'makers', [
      [dan, false],
      [bob, false],
    ]);
    const own = await write(dan, wordOf(start, 1), { visibility: 'TEAM', teamId: makers });
    const other = await write(bob, wordOf(start, 2), { visibility: 'TEAM', teamId: makers });
    expect((await ask(dan, start)).ids).toEqual([own.id, other.id].sort());
    await leave(admin, makers, dan);
    expect((await ask(dan, start)).ids).toEqual([own.id]);
    expect((await ask(bob, start)).ids).toEqual([own.id, other.id].sort());
  });
});

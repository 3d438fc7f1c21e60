import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import {
  change,
  type Change,
  changeDocument,
  CHANGES,
  CREATE,
  leave,
  READ,
  readPost,
  team,
  write,
} from './setup/posting.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const ABSENT = '01890000-0000-7000-8000-000000000000';

/** The input of a change of this post, right but for who asks. */
function inputFor(name: Change, id: string): Record<string, unknown> {
  const others: Partial<Record<Change, Record<string, unknown>>> = {
    updatePost: { id, text: 'Mine now' },
    setPostLanguage: { id, lang: 'fr' },
    purgePostVersion: { postId: id, number: 1 },
    react: { postId: id, kind: 'AGREE' },
  };
  return others[name] ?? { postId: id };
}

/** Everything that can be asked of one post, by name. */
function questions(id: string): [string, string, Record<string, unknown>][] {
  const field = (text: string): string => `query ($id: ID!) { post(id: $id) { ${text} } }`;
  return [
    ...(Object.keys(CHANGES) as Change[]).map((name): [string, string, Record<string, unknown>] => [
      name,
      changeDocument(name),
      { input: inputFor(name, id) },
    ]),
    ['editing too long', changeDocument('updatePost'), { input: { id, text: 'x'.repeat(141) } }],
    ['an unknown language', changeDocument('setPostLanguage'), { input: { id, lang: 'tlh' } }],
    ['answering', CREATE, { input: { text: 'Answer', inReplyToId: id } }],
    ['quoting', CREATE, { input: { text: 'Quote', quoteOfId: id } }],
    ['announcing under it', CREATE, { input: { text: 'A', kind: 'ANNOUNCEMENT', inReplyToId: id } }],
    ['reading', READ, { id }],
    ['ancestors', 'query ($id: ID!) { ancestors(id: $id) { id } }', { id }],
    ['replies', field('replies { edges { node { id } } }'), { id }],
    ['a wrong page', field('replies(first: 1000) { edges { node { id } } }'), { id }],
    ['reactedBy', field('reactedBy { edges { node { id } } }'), { id }],
    ['repostedBy', field('repostedBy { edges { node { id } } }'), { id }],
    ['a batch', 'query ($ids: [ID!]!) { posts(ids: $ids) { id } }', { ids: [id] }],
  ];
}

describe('what is hidden is refused as what never was', () => {
  let network: TestNetwork;
  const people = new Map<string, TestPerson>();
  let toTeam: string;
  let toMentioned: string;
  const strangers = ['stranger', 'moderator', 'administrator', 'communicator', 'left'] as const;

  function person(name: string): TestPerson {
    const found = people.get(name);
    if (!found) throw new Error(`${name} has not joined.`);
    return found;
  }

  beforeAll(async () => {
    network = await TestNetwork.start();
    const roles: Record<string, RoleName[]> = {
      administrator: [RoleName.ADMINISTRATOR],
      moderator: [RoleName.MODERATOR],
      communicator: [RoleName.COMMUNICATOR],
    };
    for (const name of ['author', 'member', ...strangers]) {
      people.set(name, await network.join(name, roles[name]));
    }
    const [author, member, left] = [person('author'), person('member'), person('left')];
    const teamId = await team(person('administrator'), 'core', [
      [author, false],
      [member, false],
      [left, false],
    ]);
    toTeam = (await write(author, 'For the team?', { visibility: 'TEAM', teamId, kind: 'QUESTION' })).id;
    toMentioned = (await write(author, 'For @member.', { visibility: 'MENTIONED' })).id;
    for (const id of [toTeam, toMentioned]) {
      await change(author, 'updatePost', { id, text: 'For @member, in other words.' });
      await change(member, 'react', { postId: id, kind: 'THANKS' });
      await write(member, 'Thanks.', { inReplyToId: id });
    }
    await change(left, 'bookmark', { postId: toTeam });
    await leave(person('administrator'), teamId, left);
  });
  afterAll(() => network.stop());

  it.each(strangers)('to %s', async (name) => {
    const { caller } = person(name);
    for (const id of [toTeam, toMentioned]) {
      const absent = questions(ABSENT);
      for (const [index, [what, query, variables]] of questions(id).entries()) {
        const hidden = await caller.ask(query, variables);
        const [, sameQuery = '', otherVariables] = absent[index] ?? [];
        expect([what, hidden]).toEqual([what, await caller.ask(sameQuery, otherVariables)]);
        if (hidden.errors.length > 0) expect(hidden.data).toBeNull();
        else expect([what, hidden.data]).toEqual(['a batch', { posts: [] }]);
      }
    }
  });

  it('and leaves the post as it was', async () => {
    for (const id of [toTeam, toMentioned]) {
      expect(await readPost(person('member'), id)).toMatchObject({
        text: 'For @member, in other words.',
        replyCount: 1,
        repostCount: 0,
        quoteCount: 0,
        reactions: [{ kind: 'THANKS', count: 1 }],
        acceptedAnswer: null,
        versions: [{ number: 1 }, { number: 2, text: 'For @member, in other words.' }],
      });
    }
  });

  it.each(['nonsense', '', 'null', `${ABSENT}0`, "' OR 1=1 --", '\0'])('as is the id %j', async (id) => {
    const { caller } = person('stranger');
    for (const [what, query, variables] of questions(id)) {
      const { errors, data } = await caller.ask(query, variables);
      if (what === 'a batch') expect(data).toEqual({ posts: [] });
      else expect([what, data]).toEqual([what, null]);
      if (/^(reading|ancestors|replies|answering|quoting|react|repost|bookmark)$/.test(what)) {
        expect([what, errors[0]?.extensions.code]).toEqual([what, 'NOT_FOUND']);
      }
    }
  });

  it('a quote that all may read does not show what it quotes', async () => {
    const quote = await write(person('author'), 'Look at this.', { quoteOfId: toTeam });
    expect(quote.quoteOf).toMatchObject({ id: toTeam });
    expect((await readPost(person('member'), quote.id)).quoteOf).toMatchObject({ id: toTeam });
    for (const name of strangers) expect((await readPost(person(name), quote.id)).quoteOf).toBeNull();
  });

  it('a quote for few is not counted for all', async () => {
    const open = await write(person('author'), 'Open.');
    await write(person('author'), 'For @member.', { quoteOfId: open.id, visibility: 'MENTIONED' });
    expect((await readPost(person('member'), open.id)).quoteCount).toBe(0);
    const visible = await write(person('author'), 'For all.', { quoteOfId: open.id });
    expect((await readPost(person('member'), open.id)).quoteCount).toBe(1);
    await change(person('author'), 'deletePost', { postId: visible.id });
    expect((await readPost(person('member'), open.id)).quoteCount).toBe(0);
  });

  it('nobody posts to an audience they are not in, nor to a team that is not there', async () => {
    const { teamId } = await person('administrator')
      .caller.get<{ team: { id: string } }>('{ team(handle: "core") { id } }')
      .then((data) => ({ teamId: data.team.id }));
    for (const name of strangers) {
      const input = { text: 'Let me in', visibility: 'TEAM', teamId };
      expect(await person(name).caller.refusal(CREATE, { input })).toBe('FORBIDDEN');
    }
    const input = { text: 'Hello?', visibility: 'TEAM', teamId: ABSENT };
    expect(await person('author').caller.refusal(CREATE, { input })).toBe('NOT_FOUND');
    expect(
      await person('author').caller.refusal(CREATE, { input: { text: 'Hello?', visibility: 'TEAM' } }),
    ).toBe('BAD_USER_INPUT');
  });

  it('hostile text is text', async () => {
    const text = `<script>alert(1)</script> <img src=x onerror=alert(1)> javascript:alert(1) http://a/"><b>`;
    const post = await write(person('author'), text);
    expect(post.text).toBe(text);
    expect(post.entities.map(({ type }) => type)).toEqual(['LINK']);
  });
});

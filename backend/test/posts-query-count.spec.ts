import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { change, team, write } from './setup/posting.js';
import { statementsOf } from './setup/query-count.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

/** All that the page shows of one post in a list. */
const POST_ITEM = `
  fragment Names on Post {
    id text author { id handle displayName title active isViewer avatar { initials hue } }
    entities { type start end url host topic { id key name } person { id handle displayName } team { id handle } }
  }
  fragment PostItem on Post {
    ...Names
    characterCount kind visibility lang createdAt editedAt deletedAt rootId
    audienceTeam { id handle displayName } topics { id key name } mentions { handle displayName }
    inReplyTo { id author { handle } }
    quoteOf { ...Names }
    replyCount repostCount quoteCount reactions { kind count } viewerReaction viewerReposted viewerBookmarked
    viewerMay { edit delete purge reply acceptAnswer } isAcceptedAnswer acceptedAnswer { id author { handle } }
    versions { number text kind writtenAt purgedAt }
  }`;
const CONNECTIONS = `
  replies(first: 3) { edges { sortAt node { id author { handle } } } }
  reactedBy(first: 3) { edges { kind node { handle } } }
  repostedBy(first: 3) { edges { node { handle } } }`;

const PAGE =
  'query ($first: Int) { bookmarkTimeline(first: $first) { edges { sortAt node { ...PostItem } } } }';
const LISTS: readonly [string, string][] = [
  ['a page of posts', `${PAGE} ${POST_ITEM}`],
  [
    'a thread',
    `query ($first: Int, $root: ID!) {
      post(id: $root) { replies(first: $first) { edges { node { ...PostItem } } } }
    } ${POST_ITEM}`,
  ],
  [
    'the lists below every post of a thread',
    `query ($first: Int, $root: ID!) {
      post(id: $root) { replies(first: $first) { edges { node { id ${CONNECTIONS} } } } }
    }`,
  ],
];

interface Asked {
  post?: { replies: { edges: unknown[] } };
  bookmarkTimeline?: { edges: unknown[] };
}

describe('one post and fifty posts cost the same number of queries', () => {
  let network: TestNetwork;
  let reader: TestPerson;
  let root: string;
  beforeAll(async () => {
    network = await TestNetwork.start();
    reader = await network.join('reader', [RoleName.ADMINISTRATOR]);
    const people = await Promise.all(['alice', 'bob', 'carol', 'dan'].map((name) => network.join(name)));
    const teamId = await team(
      reader,
      'all-four',
      [reader, ...people].map((person) => [person, false]),
    );
    const by = (index: number): TestPerson => people[index % people.length] ?? reader;
    // Whom and what it names stands in no other post, so that one entry or fifty have something left to load for it.
    const eve = await network.join('eve');
    const quoted = await write(eve, 'Quoted by many #origin @eve');
    root = (await write(reader, 'Who did it?', { kind: 'QUESTION', visibility: 'TEAM', teamId })).id;
    for (let index = 0; index < 50; index += 1) {
      const text = `Post ${String(index)} #t${String(index)} #shared @${by(index + 1).handle} @all-four http://h/${String(index)}`;
      const post = await write(by(index), text, { inReplyToId: root, quoteOfId: quoted.id });
      const postId = post.id;
      const other = by(index + 1);
      await Promise.all([
        write(other, 'Below', { inReplyToId: postId }),
        change(by(index), 'updatePost', { id: postId, text: `${text} again` }),
        change(other, 'react', { postId, kind: 'USEFUL' }),
        change(other, 'repost', { postId }),
        change(reader, 'bookmark', { postId }),
      ]);
      if (index === 30) {
        await change(reader, 'acceptAnswer', { postId });
        // Further down the page, a question with its answer.
        await change(reader, 'bookmark', { postId: root });
      }
    }
  });
  afterAll(() => network.stop());

  it.each(LISTS)('in %s', async (_, query) => {
    const ask = (first: number): Promise<string[]> =>
      statementsOf(network.instance, async () => {
        const { post, bookmarkTimeline } = await reader.caller.get<Asked>(query, { first, root });
        expect((bookmarkTimeline ?? post?.replies)?.edges).toHaveLength(first);
      });
    const one = await ask(1);
    expect(one.length).toBeGreaterThan(2);
    expect((await ask(50)).toSorted()).toEqual(one.toSorted());
  });

  it('and are counted whatever goes on beside, transactions included', async () => {
    const statements = await statementsOf(network.instance, async () => {
      await Promise.all([
        reader.caller.get('query ($id: ID!) { post(id: $id) { id } }', { id: root }),
        change(reader, 'bookmark', { postId: root }),
      ]);
    });
    const started = statements.filter((text) => text.startsWith('START TRANSACTION'));
    expect(started).toHaveLength(1);
    expect(statements.filter((text) => text.includes('INSERT INTO bookmark'))).toHaveLength(1);
    expect(statements.slice(statements.lastIndexOf('COMMIT')).join()).toContain('FROM post p');
    expect(await statementsOf(network.instance, () => Promise.resolve())).toEqual([]);
  });
});

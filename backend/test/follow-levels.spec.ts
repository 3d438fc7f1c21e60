import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { SuspensionService } from '../src/features/accounts/suspension.service.js';
import { RoleName } from '../src/features/accounts/viewer.model.js';
import { change, leave, team, write } from './setup/posting.js';
import { statementsOf } from './setup/query-count.js';
import { startInstance, type TestInstance } from './setup/test-instance.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const PERSON_LEVEL = `mutation ($input: PersonFollowLevelInput!) { setPersonFollowLevel(input: $input) {
  person { handle viewerFollows viewerFollowLevel followerCount } } }`;
const TOPIC_LEVEL = `mutation ($input: TopicFollowLevelInput!) { setTopicFollowLevel(input: $input) {
  topic { key viewerFollows viewerFollowLevel followerCount } } }`;
const ALERTS = `{ viewer { unreadNotificationCount } notifications(first: 50) { edges { node {
  kind readAt actor { handle } post { text } followAlert { postCount topic { key } } } } } }`;
/** Without posts: which of both asks for a topic first is a matter of the moment. */
const BELLS =
  '{ notifications(first: 50) { edges { node { kind actor { handle } followAlert { postCount topic { key } } } } } }';
const TOPICS = `{ topics(order: NAME, first: 50) { edges { node { key viewerFollows viewerFollowLevel } } } }`;

type Told = [of: string, posts: number, text: string | undefined];
interface Read {
  viewer: { unreadNotificationCount: number };
  notifications: {
    edges: {
      node: {
        kind: string;
        actor: { handle: string };
        post: { text: string } | null;
        followAlert: { postCount: number; topic: { key: string } | null } | null;
      };
    }[];
  };
}

describe('levels of following', () => {
  let network: TestNetwork;
  let other: TestInstance;
  let owner: pg.Client;
  let alice: TestPerson, bob: TestPerson, carol: TestPerson, dan: TestPerson, mona: TestPerson;
  beforeAll(async () => {
    network = await TestNetwork.start();
    // A second instance hears of every post, too: what rings, rings once.
    other = await startInstance(network.database.appUrl);
    owner = new pg.Client({ connectionString: network.database.ownerUrl });
    await owner.connect();
    alice = await network.join('alice');
    bob = await network.join('bob');
    carol = await network.join('carol');
    dan = await network.join('dan');
    mona = await network.join('mona', [RoleName.MODERATOR, RoleName.ADMINISTRATOR]);
    for (const name of ['wood', 'oak', 'beech', 'pine']) await write(mona, `There is #${name}`);
  });
  afterAll(async () => {
    await owner.end();
    await other.stop();
    await network.stop();
  });

  function followPerson(person: TestPerson, handle: string, level: string): Promise<unknown> {
    return person.caller.get(PERSON_LEVEL, { input: { handle, level } });
  }

  function followTopic(person: TestPerson, name: string, level: string): Promise<unknown> {
    return person.caller.get(TOPIC_LEVEL, { input: { name, level } });
  }

  function act(person: TestPerson, mutation: string, input: Record<string, string>): Promise<unknown> {
    const type = mutation.endsWith('Person') ? 'PersonHandleInput' : 'TopicNameInput';
    return person.caller.get(`mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`, {
      input,
    });
  }

  async function told(person: TestPerson): Promise<Told[]> {
    const { notifications } = await person.caller.get<Read>(ALERTS);
    return notifications.edges.flatMap(({ node: { kind, actor, post, followAlert } }): Told[] =>
      kind === 'POSTED' && followAlert !== null
        ? [[followAlert.topic?.key ?? `@${actor.handle}`, followAlert.postCount, post?.text]]
        : [],
    );
  }

  /** Asks until the answer is this one: within the five seconds that a bell may take. */
  async function expectTold(person: TestPerson, wanted: Told[]): Promise<void> {
    const end = Date.now() + 5_000;
    for (;;) {
      const found = await told(person);
      if (JSON.stringify(found) === JSON.stringify(wanted)) return;
      if (Date.now() > end) expect(found).toEqual(wanted);
      await sleep(50);
    }
  }

  /** Nobody follows anything, and nothing was told; what was posted before has rung. */
  async function forget(): Promise<void> {
    await sleep(400);
    await owner.query(
      'TRUNCATE person_follow, topic_follow, person_mute, topic_mute, alert_hit, saved_search CASCADE',
    );
    await owner.query('DELETE FROM notification');
  }

  it('are chosen, changed and gone with the follow; the reader’s own alone', async () => {
    expect(await followPerson(bob, 'alice', 'DIGEST')).toMatchObject({
      setPersonFollowLevel: {
        person: { viewerFollows: true, viewerFollowLevel: 'DIGEST', followerCount: 1 },
      },
    });
    expect(await followTopic(bob, '#Wood', 'BELL')).toMatchObject({
      setTopicFollowLevel: { topic: { viewerFollows: true, viewerFollowLevel: 'BELL', followerCount: 1 } },
    });
    // To follow again what is followed leaves its level.
    await act(bob, 'followPerson', { handle: 'alice' });
    await act(bob, 'followTopic', { name: 'wood' });
    const levels = async (person: TestPerson) => {
      const { person: found, topic } = await person.caller.get<
        Record<string, { viewerFollowLevel: string | null }>
      >('{ person(handle: "alice") { viewerFollowLevel } topic(name: "wood") { viewerFollowLevel } }');
      return [found?.viewerFollowLevel, topic?.viewerFollowLevel];
    };
    expect(await levels(bob)).toEqual(['DIGEST', 'BELL']);
    expect(await levels(carol)).toEqual([null, null]);
    await followTopic(bob, 'wood', 'FEED');
    expect(await levels(bob)).toEqual(['DIGEST', 'FEED']);
    await act(bob, 'unfollowPerson', { handle: 'alice' });
    await act(bob, 'followPerson', { handle: 'alice' });
    expect(await levels(bob)).toEqual(['FEED', 'FEED']);
    // A follow at a level tells whom it is of, once.
    const { notifications } = await alice.caller.get<Read>(ALERTS);
    expect(notifications.edges.map(({ node }) => node.kind)).toEqual(['FOLLOW']);
    await forget();
  });

  it.each([
    ['BAD_USER_INPUT', PERSON_LEVEL, { handle: 'bob', level: 'BELL' }],
    ['NOT_FOUND', PERSON_LEVEL, { handle: 'nobody', level: 'BELL' }],
    ['NOT_FOUND', TOPIC_LEVEL, { name: 'never', level: 'BELL' }],
    ['NOT_FOUND', TOPIC_LEVEL, { name: 'hidden-wood', level: 'BELL' }],
  ])('refuse with %s', async (code, document, input) => {
    await write(alice, 'For @carol: #hidden-wood', { visibility: 'MENTIONED' });
    expect(await bob.caller.refusal(document, { input })).toBe(code);
    expect(await network.nobody().refusal(document, { input })).toBe('UNAUTHENTICATED');
  });

  it('ring at the bell within five seconds, merged for ten minutes, counted, and take themselves back', async () => {
    await forget();
    await followTopic(bob, 'wood', 'BELL');
    await followPerson(carol, 'alice', 'BELL');
    await followTopic(dan, 'wood', 'DIGEST');
    const first = await write(alice, 'One of #wood');
    await expectTold(bob, [['wood', 1, 'One of #wood']]);
    await expectTold(carol, [['@alice', 1, 'One of #wood']]);
    const second = await write(alice, 'Two of #wood');
    // Of a person, what they answer is no post that a follow brings; of a topic it is.
    await write(alice, 'Three of #wood', { inReplyToId: second.id });
    await expectTold(bob, [['wood', 3, 'Three of #wood']]);
    await expectTold(carol, [['@alice', 2, 'Two of #wood']]);
    await change(alice, 'updatePost', { id: first.id, text: 'One of #wood, again' });
    await change(alice, 'deletePost', { postId: second.id });
    await expectTold(bob, [['wood', 2, 'Three of #wood']]);
    await expectTold(carol, [['@alice', 1, 'One of #wood, again']]);
    expect((await carol.caller.get<Read>(ALERTS)).viewer.unreadNotificationCount).toBe(1);
    await owner.query(
      `UPDATE notification SET created_at = created_at - interval '10 minutes' WHERE kind = 'POSTED'`,
    );
    await write(mona, 'Later of #wood');
    await expectTold(bob, [
      ['wood', 1, 'Later of #wood'],
      ['wood', 2, 'Three of #wood'],
    ]);
    await act(bob, 'unfollowTopic', { name: 'wood' });
    await followTopic(dan, 'wood', 'BELL');
    await write(mona, 'Last of #wood');
    await expectTold(dan, [['wood', 1, 'Last of #wood']]);
    expect((await told(bob))[0]).toEqual(['wood', 1, 'Later of #wood']);
    expect((await told(carol)).length).toBe(1);
  });

  it('ring for nothing hidden, muted, one’s own or told already, nor for who left; once of several reasons', async () => {
    await forget();
    const crew = await team(mona, 'joiners', [
      [alice, false],
      [bob, false],
    ]);
    for (const person of [bob, carol, dan]) await followTopic(person, 'wood', 'BELL');
    await followPerson(bob, 'alice', 'BELL');
    await bob.caller.get(
      'mutation ($input: SaveSearchInput!) { saveSearch(input: $input) { savedSearch { id } } }',
      { input: { name: 'Wood', query: 'wood', level: 'BELL' } },
    );
    await network.service(SuspensionService).suspend(dan.id);
    await write(alice, 'Among joiners: #wood', { visibility: 'TEAM', teamId: crew });
    await expectTold(bob, [['@alice', 1, 'Among joiners: #wood']]);
    await write(alice, 'For @carol, of #wood');
    await write(bob, 'My own #wood');
    await expectTold(carol, [['wood', 1, 'My own #wood']]);
    await expectTold(bob, [['@alice', 2, 'For @carol, of #wood']]);
    await leave(mona, crew, bob);
    expect(await told(bob)).toEqual([['@alice', 1, 'For @carol, of #wood']]);
    await act(carol, 'mutePerson', { handle: 'alice' });
    await act(bob, 'muteTopic', { name: 'wood' });
    await write(alice, 'Loud #wood');
    await write(mona, 'Quiet #wood');
    await expectTold(carol, [['wood', 2, 'Quiet #wood']]);
    expect(await told(bob)).toEqual([['@alice', 1, 'For @carol, of #wood']]);
    const { rows } = await owner.query<{ kind: string; count: number }>(
      `SELECT kind, count(*)::int AS count FROM notification WHERE kind IN ('POSTED', 'SEARCH') GROUP BY kind`,
    );
    expect(rows).toEqual([{ kind: 'POSTED', count: 2 }]);
    expect((await owner.query('SELECT FROM alert_hit WHERE person_id = $1', [dan.id])).rowCount).toBe(0);
  });

  it('follow a merge and its undo, and what is kept apart', async () => {
    await forget();
    await followTopic(bob, 'oak', 'BELL');
    await followTopic(bob, 'beech', 'FEED');
    const merge = 'mutation ($input: MergeTopicsInput!) { mergeTopics(input: $input) { topic { key } } }';
    const level = async (name: string) =>
      (
        await bob.caller.get<{ topic: { viewerFollowLevel: string | null } }>(
          'query ($name: String!) { topic(name: $name) { viewerFollowLevel } }',
          { name },
        )
      ).topic.viewerFollowLevel;
    await mona.caller.get(merge, { input: { from: 'oak', into: 'beech' } });
    expect(await level('beech')).toBe('BELL');
    await write(alice, 'Merged, of #beech');
    await expectTold(bob, [['beech', 1, 'Merged, of #beech']]);
    await write(alice, 'Merged, of #oak');
    await expectTold(bob, [['beech', 2, 'Merged, of #oak']]);
    await act(mona, 'undoTopicMerge', { name: 'oak' });
    expect([await level('oak'), await level('beech')]).toEqual(['BELL', 'FEED']);
    await write(alice, 'Apart, of #beech');
    await write(alice, 'Apart, of #oak');
    await expectTold(bob, [['oak', 3, 'Apart, of #oak']]);
    // Chosen while they were one, it is chosen for both.
    await mona.caller.get(merge, { input: { from: 'oak', into: 'beech' } });
    await followTopic(bob, 'beech', 'DIGEST');
    await act(mona, 'undoTopicMerge', { name: 'oak' });
    expect([await level('oak'), await level('beech')]).toEqual(['DIGEST', 'DIGEST']);

    await write(alice, 'Of #Oak itself');
    await followTopic(bob, 'oak', 'BELL');
    await mona.caller.get(
      'mutation ($input: SplitTopicInput!) { splitTopic(input: $input) { topic { key } } }',
      {
        input: { name: 'oak', spellings: ['Oak'] },
      },
    );
    expect([await level('Oak'), await level('oak')]).toEqual(['BELL', 'BELL']);
  });

  it('come in the digest of what one follows, from the level of that name on, each post once', async () => {
    await forget();
    await owner.query(`UPDATE post SET created_at = created_at - interval '30 days'`);
    await followTopic(carol, 'pine', 'DIGEST');
    await followPerson(carol, 'bob', 'BELL');
    await followPerson(carol, 'alice', 'FEED');
    const { saveDigestPlan } = await carol.caller.get<{ saveDigestPlan: { plan: { id: string } } }>(
      'mutation ($input: DigestPlanInput!) { saveDigestPlan(input: $input) { plan { id } } }',
      { input: { teams: [], topics: [], days: [1], at: '08:00', byMail: false, withSearches: true } },
    );
    const answered = await write(bob, 'By bob of #pine');
    await write(bob, 'Hidden of #pine, for @alice', { visibility: 'MENTIONED' });
    await write(alice, 'By alice of #pine', { inReplyToId: answered.id });
    await write(alice, 'By alice alone');
    await write(carol, 'My own #pine');
    await write(bob, 'By bob alone');
    // A digest ends ten seconds before it is made.
    await owner.query(
      `UPDATE post SET created_at = created_at - interval '20 seconds' WHERE created_at > now() - interval '1 minute'`,
    );
    await owner.query(`UPDATE post_topic c SET created_at = p.created_at FROM post p WHERE p.id = c.post_id`);
    await owner.query(`UPDATE digest_plan SET covered_until = covered_until - interval '1 minute'`);
    const { makeDigest } = await carol.caller.get<{
      makeDigest: {
        digest: {
          sections: {
            name: string;
            lines: { reason: string; followedTopic: { key: string } | null; post: { text: string } }[];
          }[];
        };
      };
    }>(
      `mutation ($id: ID!) { makeDigest(input: { planId: $id }) { digest { sections { name lines {
         reason followedTopic { key } post { text } } } } } }`,
      { id: saveDigestPlan.plan.id },
    );
    const [section] = makeDigest.digest.sections;
    expect(section?.name).toBe('SEARCHES');
    const lines = section?.lines.map(({ reason, followedTopic, post }) => [
      reason,
      followedTopic?.key ?? null,
      post.text,
    ]);
    expect(lines).toEqual([
      ['FOLLOWED', null, 'By bob alone'],
      ['FOLLOWED', 'pine', 'By alice of #pine'],
      ['FOLLOWED', null, 'By bob of #pine'],
    ]);
  });

  it('cost lists no more statements, nor many bells more than one', async () => {
    await forget();
    const counts: string[][] = [];
    for (const names of [['wood'], ['oak', 'beech', 'pine']]) {
      for (const name of names) {
        await followTopic(bob, name, 'BELL');
        await write(alice, `Now of #${name}`);
      }
      const end = Date.now() + 5_000;
      while ((await told(bob)).length < names.length && Date.now() < end) await sleep(50);
      await bob.caller.get(BELLS);
      counts.push(await statementsOf(network.instance, () => bob.caller.get(BELLS)));
    }
    expect(counts[1]).toEqual(counts[0]);
    const levels = await statementsOf(network.instance, () => bob.caller.get(TOPICS));
    const follows = await statementsOf(network.instance, () =>
      bob.caller.get(TOPICS.replace(' viewerFollowLevel', '')),
    );
    expect(levels).toEqual(follows);
  });
});

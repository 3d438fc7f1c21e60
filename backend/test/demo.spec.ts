import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { POST_KINDS, readText } from '@breve/text';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';

import { seedDemo } from '../src/demo/seed-demo.js';
import { migrate } from '../src/app/migrate.js';
import type { Handle } from '../src/demo/corpus/people.js';
import { findCompanyOrigin } from '../src/demo/find-company-origin.js';
import { openDemoDatabase } from '../src/demo/open-demo-database.js';
import { type DemoPlan, planDemo } from '../src/demo/plan/plan-demo.js';
import { startEmbeddedCluster } from '../src/embedded/start-embedded-cluster.js';
import { notifyAddressees } from '../src/features/notifications/post-notifications.query.js';
import { PostContentService } from '../src/features/posts/post-content.service.js';
import { Clock } from '../src/platform/clock/clock.js';
import { Sql } from '../src/platform/database/sql.js';
import { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import { cloneDatabase, type TestDatabase } from './setup/test-database.js';
import { startInstance, type TestInstance } from './setup/test-instance.js';
import { TestCaller } from './setup/test-caller.js';

const HOUR = 3_600_000;
/** Every place that shows what carries a topic, for two pairs of them. Roles are left out: they are given meanwhile. */
const EVERYWHERE = `{
  sales: topic(name: "ventes") { ...topic } tills: topic(name: "caisse-2") { ...topic }
  salesFound: searchSummary(query: "#ventes since:2026-03-14") { postCount } tillsFound: searchSummary(query: "#caisse-2 since:2026-03-14") { postCount }
  salesFigures: figureBoard(topic: "ventes", until: "2026-03-17") { series { id points { start value figureCount } } }
  tillsFigures: figureBoard(topic: "caisse-2", until: "2026-03-17") { series { id points { start value figureCount } } }
  salesDigest: digest(topics: ["ventes"], days: 31) { lineCount sections { name lines { id count } } }
  tillsDigest: digest(topics: ["caisse-2"], days: 31) { lineCount sections { name lines { id count } } }
  won: dealBoard(from: "2026-01-01", to: "2026-03-17", topic: "gagné") { ...deals }
  lost: dealBoard(from: "2026-01-01", to: "2026-03-17", topic: "perdu") { ...deals }
  deals: dealBoard(from: "2026-01-01", to: "2026-03-17") { ...deals }
  topics(first: 100) { edges { node { key name postCount followerCount } } }
  followedTopics(first: 100) { edges { node { key } } }
  completeTopic(prefix: "") { key postCount }
  homeTimeline(first: 50) { edges { sortAt node { id } reason { kind topic { key } } } }
  open: questions(list: OPEN, topic: "ventes", first: 50) { edges { node { id } } }
  answered: questions(list: ANSWERED, topic: "caisse-2", first: 50) { edges { node { id } } }
  rounds { id strip { day health } }
  savedSearches { id name posts(first: 50) { edges { node { id } } } }
}
fragment topic on Topic {
  id key name postCount followerCount viewerFollows activity { postCount } relatedTopics { key }
  posts(first: 100) { edges { node { id } } } wall { id } pinnedPosts { id } officialPosts { id }
  cards(first: 20) { edges { node { id } } } peopleWhoKnow { reason person { handle } } readingList { id }
  answerTimes { month median }
}
fragment deals on DealBoard {
  sums { ...sums } topics { topic { key } sums { ...sums } } clients { name sums { ...sums } }
}
fragment sums on DealSums { wonCount lostCount winRate amounts { won lost } }`;

interface Everywhere {
  sales: { postCount: number };
  tills: { postCount: number };
  salesFound: { postCount: number };
  tillsFound: { postCount: number };
  salesFigures: unknown;
  tillsFigures: unknown;
  salesDigest: { lineCount: number };
  won: { sums: { wonCount: number; lostCount: number } };
  lost: { sums: { wonCount: number; lostCount: number } };
}

const NOTHING = { entities: [], topics: [], personIds: [], teamIds: [] };
const WEEK = 7 * 24 * HOUR;

describe('the demo company', () => {
  const now = new Date('2026-03-17T15:20:00Z');
  const lines: string[] = [];
  let database: TestDatabase;
  let instance: TestInstance;
  let left: unknown[];
  let originAfterCutOff: string;

  beforeAll(async () => {
    database = await cloneDatabase();
    instance = await startInstance(database.appUrl);
    jest.spyOn(instance.app.get(Clock), 'now').mockReturnValue(now);
    const cutOff = seedDemo(instance.app, {
      now,
      log: (line) => {
        if (line.includes('posts')) throw new Error('cut off');
      },
    });
    await expect(cutOff).rejects.toThrow('cut off');
    left = await rows('SELECT id FROM person UNION ALL SELECT id FROM post UNION ALL SELECT id FROM topic');
    originAfterCutOff = await findCompanyOrigin(instance.app.get(Sql));
    await seedDemo(instance.app, { now, log: (line) => lines.push(line) });
  });
  afterAll(async () => {
    await instance.stop();
    await database.drop();
  });

  function rows<Row>(text: string, values: readonly string[] = []): Promise<Row[]> {
    return instance.app.get(Sql).rows<Row>(text, values);
  }

  async function enter(login: string): Promise<TestCaller> {
    const caller = new TestCaller(instance.address);
    await caller.get('mutation ($input: SignInInput!) { signIn(input: $input) { viewer { roles } } }', {
      input: { login, password: 'breve-demo' },
    });
    return caller;
  }

  async function count(text: string): Promise<number> {
    const [row] = await rows<{ count: string }>(`SELECT count(*) FROM ${text}`);
    return Number(row?.count);
  }

  it('says how far it is while it is made', () => {
    expect(lines).toHaveLength(5);
    expect(lines.at(-1)).toBe('The demo company is ready.');
  });

  it('has its people, teams in a tree with leads, topics and posts', async () => {
    expect(await count('person')).toBeGreaterThanOrEqual(55);
    expect(await count('team')).toBe(18);
    expect(await count('team WHERE parent_id IS NOT NULL')).toBeGreaterThanOrEqual(3);
    expect(
      await count('team t WHERE NOT EXISTS (SELECT 1 FROM team_member m WHERE m.team_id = t.id AND is_lead)'),
    ).toBe(0);
    expect(
      await count('topic WHERE declared_at IS NOT NULL AND owner_id IS NOT NULL'),
    ).toBeGreaterThanOrEqual(15);
    expect(await count('post')).toBeGreaterThanOrEqual(3000);
    const kinds = await rows<{ kind: string; visibility: string }>(
      'SELECT DISTINCT kind, visibility FROM post',
    );
    expect(new Set(kinds.map(({ kind }) => kind))).toEqual(new Set(POST_KINDS));
    expect(new Set(kinds.map(({ visibility }) => visibility))).toEqual(
      new Set(['COMPANY', 'TEAM', 'MENTIONED']),
    );
    const languages = await rows<{ lang: string; posts: number }>(
      `SELECT lang, count(*)::int AS posts FROM post WHERE deleted_at IS NULL GROUP BY lang`,
    );
    const posts = new Map(languages.map((row) => [row.lang, row.posts]));
    expect(posts.get('fr')).toBeGreaterThan(1500);
    expect(posts.get('en')).toBeGreaterThan(300);
    for (const table of [
      'reaction',
      'repost',
      'bookmark',
      'draft',
      'post_version',
      'person_follow',
      'topic_follow',
    ]) {
      expect([table, await count(table)]).not.toEqual([table, 0]);
    }
    expect(await count('post WHERE deleted_at IS NOT NULL')).toBeGreaterThan(2);
    expect(await count('post WHERE accepted_answer_id IS NOT NULL')).toBeGreaterThan(30);
    expect(await count('post WHERE quote_of_id IS NOT NULL')).toBeGreaterThan(20);
    expect(
      new Set((await rows<{ kind: string }>('SELECT DISTINCT kind FROM reaction')).map(({ kind }) => kind))
        .size,
    ).toBe(6);
  });

  it('has an event that is over, one that comes again, one that goes on', async () => {
    const editions = await rows<{ name: string; state: string }>(
      `SELECT coalesce(t.name_en, t.name) AS name,
              CASE WHEN '2026-03-17' < starts_on THEN 'to come' WHEN '2026-03-17' > ends_on THEN 'over' ELSE 'on' END AS state
         FROM topic_edition e JOIN topic t ON t.id = e.topic_id ORDER BY 1, starts_on`,
    );
    expect(editions).toEqual([
      { name: 'HQ-Day', state: 'over' },
      { name: 'HQ-Day', state: 'to come' },
      { name: 'Open-Doors', state: 'on' },
      { name: 'Salon-des-Quais', state: 'over' },
    ]);
  });

  it('is the plan of its minute, to the letter', async () => {
    const stored = await rows<{ text: string; handle: string; created_at: Date }>(
      `SELECT p.text, a.handle, p.created_at FROM post p JOIN person a ON a.id = p.author_id
        WHERE p.deleted_at IS NULL ORDER BY p.created_at, p.text`,
    );
    const planned = planDemo(now)
      .posts.filter((post) => post.deletedAt === undefined)
      .map((post) => ({ text: post.text, handle: post.author, created_at: new Date(post.at) }))
      .sort((a, b) => a.created_at.getTime() - b.created_at.getTime());
    const order = ({ created_at, handle, text }: (typeof stored)[number]): string =>
      `${created_at.toISOString()} ${handle} ${text}`;
    expect(stored.map(order).sort()).toEqual(planned.map(order).sort());
  });

  it('holds what posting would have understood in each text', async () => {
    const posts = await rows<{ id: string; text: string; character_count: number; entities: unknown[] }>(
      'SELECT id, text, character_count, entities FROM post WHERE deleted_at IS NULL ORDER BY id',
    );
    const topics = await rows<{ post_id: string; topic_id: string; spelling: string }>(
      'SELECT post_id, topic_id, spelling FROM post_topic ORDER BY post_id, position',
    );
    const mentions = await rows<{ post_id: string; id: string }>(
      'SELECT post_id, coalesce(person_id, team_id) AS id FROM post_mention ORDER BY post_id, position',
    );
    const contents = instance.app.get(PostContentService);
    const topicsOf = byPost(topics);
    const mentionsOf = byPost(mentions);
    await instance.app.get(UnitOfWork).run(async (transaction) => {
      for (const post of posts) {
        const read = readText(post.text);
        const content = read.entities.length > 0 ? await contents.understand(transaction, read) : NOTHING;
        expect({
          text: post.text,
          characterCount: post.character_count,
          entities: post.entities,
          topics:
            topicsOf.get(post.id)?.map((row) => ({ topicId: row.topic_id, spelling: row.spelling })) ?? [],
          mentions: mentionsOf.get(post.id)?.map((row) => row.id) ?? [],
        }).toEqual({
          text: read.text,
          characterCount: read.characterCount,
          entities: content.entities,
          topics: content.topics,
          mentions: [...content.personIds, ...content.teamIds],
        });
      }
    });
  });

  it.each([
    [
      'a counter is not what the rows say',
      `post p JOIN post_counter c ON c.post_id = p.id
       WHERE c.reply_count <> (SELECT count(*) FROM post r WHERE r.parent_id = p.id AND r.deleted_at IS NULL)
          OR c.repost_count <> (SELECT count(*) FROM repost r WHERE r.post_id = p.id)
          OR c.quote_count <> (SELECT count(*) FROM post q WHERE q.quote_of_id = p.id AND q.visibility = 'COMPANY')
          OR (SELECT sum(n) FROM unnest(c.reaction_counts) AS n) <> (SELECT count(*) FROM reaction r WHERE r.post_id = p.id)
          OR c.reaction_counts[2] <> (SELECT count(*) FROM reaction r WHERE r.post_id = p.id AND r.kind = 'BRAVO')`,
    ],
    [
      'a post has no counter',
      'post p WHERE NOT EXISTS (SELECT 1 FROM post_counter c WHERE c.post_id = p.id)',
    ],
    [
      'a topic counts wrong',
      `topic t WHERE t.post_count <> (
       SELECT count(*) FROM post_topic c JOIN post p ON p.id = c.post_id
        WHERE c.topic_id = t.id AND p.visibility = 'COMPANY')`,
    ],
    [
      'a spelling counts wrong',
      `topic_spelling s WHERE s.post_count <> (
       SELECT count(*) FROM post_topic c JOIN post p ON p.id = c.post_id
        WHERE c.topic_id = s.topic_id AND c.spelling = s.spelling AND p.visibility = 'COMPANY')`,
    ],
    [
      'a reply left its thread',
      `post r JOIN post p ON p.id = r.parent_id
       WHERE r.root_id <> p.root_id OR r.audience_id <> p.audience_id OR r.visibility <> p.visibility
          OR r.created_at <= p.created_at OR r.parent_author_id <> p.author_id`,
    ],
    ['a root is not its own', 'post p WHERE (p.parent_id IS NULL) <> (p.root_id = p.id)'],
    [
      'an accepted answer answers something else',
      `post q JOIN post a ON a.id = q.accepted_answer_id
       WHERE a.root_id <> q.root_id OR a.deleted_at IS NOT NULL OR q.kind <> 'QUESTION'`,
    ],
    [
      'somebody announced without the right',
      `post p WHERE kind = 'ANNOUNCEMENT' AND NOT EXISTS (
       SELECT 1 FROM account_role r WHERE r.person_id = p.author_id AND r.role = 'COMMUNICATOR')`,
    ],
    [
      'an author stands outside the audience of the team',
      `post p JOIN audience a ON a.id = p.audience_id
       WHERE p.visibility = 'TEAM' AND NOT EXISTS (
         SELECT 1 FROM team_reader r WHERE r.team_id = a.team_id AND r.person_id = p.author_id)`,
    ],
    [
      'somebody acts on what they may not read',
      `(SELECT post_id, person_id FROM reaction UNION ALL
         SELECT post_id, person_id FROM repost UNION ALL SELECT post_id, person_id FROM bookmark UNION ALL
         SELECT post_id, person_id FROM notification WHERE post_id IS NOT NULL UNION ALL
         SELECT parent_id, author_id FROM post WHERE parent_id IS NOT NULL) d
       JOIN post p ON p.id = d.post_id
       WHERE p.visibility <> 'COMPANY' AND p.author_id <> d.person_id AND NOT EXISTS (
         SELECT 1 FROM audience_reader r WHERE r.audience_id = p.audience_id AND r.person_id = d.person_id)`,
    ],
    [
      'a list of readers is empty',
      `audience a WHERE a.kind = 'LIST' AND NOT EXISTS (
       SELECT 1 FROM audience_member m WHERE m.audience_id = a.id)`,
    ],
    [
      'a deleted post tells something',
      `post p WHERE deleted_at IS NOT NULL AND (
       text <> '' OR quote_of_id IS NOT NULL OR EXISTS (SELECT 1 FROM post_topic c WHERE c.post_id = p.id)
       OR EXISTS (SELECT 1 FROM reaction r WHERE r.post_id = p.id))`,
    ],
    [
      'something was answered after it was deleted',
      `post r JOIN post p ON p.id = r.parent_id
       WHERE r.created_at > p.deleted_at`,
    ],
    // What happens by itself, as figures that are due, has whoever is told for its actor.
    ['somebody is notified of themselves', 'notification WHERE person_id = actor_id AND subject_id IS NULL'],
    // A bell goes on for ten minutes, and shows the newest post of them.
    [
      'something happened before the post',
      `(SELECT post_id, created_at FROM reaction UNION ALL
         SELECT post_id, created_at FROM repost UNION ALL SELECT post_id, created_at FROM notification WHERE kind <> 'POSTED') d
       JOIN post p ON p.id = d.post_id WHERE d.created_at < p.created_at`,
    ],
    [
      'an accepted answer made no card, or a card says nothing that can be found',
      `(SELECT q.id FROM post q LEFT JOIN card c ON c.question_id = q.id AND c.answer_id = q.accepted_answer_id
         WHERE q.kind = 'QUESTION' AND q.deleted_at IS NULL AND q.accepted_answer_id IS NOT NULL AND c.id IS NULL
        UNION ALL SELECT id FROM card WHERE words = ''::tsvector
        UNION ALL SELECT id FROM card c WHERE NOT EXISTS (SELECT 1 FROM card_change h WHERE h.card_id = c.id)) faulty`,
    ],
    [
      'a question has no row, a wrong first answer, or a clock that ran on after it',
      `post p LEFT JOIN question q ON q.post_id = p.id
       WHERE p.kind = 'QUESTION' AND p.parent_id IS NULL AND p.deleted_at IS NULL AND (q.post_id IS NULL
         OR q.first_answer_id IS DISTINCT FROM (
           SELECT a.id FROM post a WHERE a.root_id = p.id AND a.parent_id IS NOT NULL AND a.deleted_at IS NULL
              AND a.author_id <> p.author_id ORDER BY a.created_at, a.id LIMIT 1)
         OR q.owner_told_at >= (SELECT a.created_at FROM post a WHERE a.id = q.first_answer_id)
         OR q.digest_at < q.owner_told_at)`,
    ],
    [
      'somebody is asked too often, or what they may not read',
      `(SELECT person_id FROM question_proposal GROUP BY person_id, week HAVING count(*) > 3
        UNION ALL SELECT o.person_id FROM question_proposal o JOIN post p ON p.id = o.question_id
         WHERE p.visibility <> 'COMPANY' OR p.author_id = o.person_id) asked`,
    ],
    ['a version says the same', 'post p JOIN post_version v ON v.post_id = p.id WHERE v.text = p.text'],
  ])('nowhere %s', async (_, text) => {
    expect(await count(text)).toBe(0);
  });

  it('notifies whom posting would have notified', async () => {
    const told = `SELECT n.post_id, n.person_id, n.kind FROM notification n JOIN person r ON r.id = n.person_id
       WHERE n.kind IN ('MENTION', 'REPLY', 'QUOTE', 'ANNOUNCEMENT') AND NOT r.first_visit
       ORDER BY n.post_id, n.person_id`;
    const seeded = await rows(told);
    const posts = await rows<{
      id: string;
      kind: string;
      parent_id: string | null;
      quote_of_id: string | null;
      people: string[];
      teams: string[];
    }>(
      // The line of a round tells nobody that it answers the post which opened it.
      `SELECT p.id, p.kind, p.quote_of_id,
              CASE WHEN NOT EXISTS (SELECT FROM round_line l WHERE l.post_id = p.id) THEN p.parent_id END AS parent_id,
              ARRAY(SELECT m.person_id FROM post_mention m WHERE m.post_id = p.id AND m.person_id IS NOT NULL) AS people,
              ARRAY(SELECT m.team_id FROM post_mention m WHERE m.post_id = p.id AND m.team_id IS NOT NULL) AS teams
         FROM post p
        WHERE p.deleted_at IS NULL
          AND (p.kind = 'ANNOUNCEMENT' OR p.parent_id IS NOT NULL OR p.quote_of_id IS NOT NULL
               OR EXISTS (SELECT 1 FROM post_mention m WHERE m.post_id = p.id))`,
    );
    const undone = instance.app.get(UnitOfWork).run(async (transaction) => {
      await transaction.rows('DELETE FROM notification');
      for (const post of posts) {
        const addressees = {
          postId: post.id,
          mentionedPersonIds: post.people,
          mentionedTeamIds: post.teams,
          parentId: post.parent_id,
          quoteOfId: post.quote_of_id,
          announced: post.kind === 'ANNOUNCEMENT',
        };
        await notifyAddressees(transaction, addressees, now);
      }
      expect(await transaction.rows(told)).toEqual(seeded);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
  });

  it('dates nothing later than its minute, and something within the last one', async () => {
    const [dates] = await rows<{ first: Date; last: Date; lately: number }>(
      `SELECT min(created_at) AS first, max(created_at) AS last,
              (count(*) FILTER (WHERE created_at > $1::timestamptz - interval '1 hour'))::int AS lately FROM post`,
      [now.toISOString()],
    );
    expect(dates?.last.getTime()).toBeLessThanOrEqual(now.getTime());
    expect(dates?.last.getTime()).toBeGreaterThan(now.getTime() - 10 * 60_000);
    expect(dates?.lately).toBeGreaterThanOrEqual(5);
    expect(dates?.first.getTime()).toBeLessThan(now.getTime() - 85 * 24 * HOUR);
    for (const [table, column] of [
      ['reaction', 'created_at'],
      ['repost', 'created_at'],
      ['notification', 'created_at'],
      ['post', 'edited_at'],
      ['post', 'deleted_at'],
      ['person', 'created_at'],
    ]) {
      const later = await rows(`SELECT 1 FROM ${table} WHERE ${column} > $1::timestamptz`, [
        now.toISOString(),
      ]);
      expect([table, later]).toEqual([table, []]);
    }
  });

  it('has questions and cards in every state', async () => {
    const caller = await enter('lea.dubois');
    const states = new Set<string>();
    for (const list of ['FOLLOWED', 'OTHERS', 'ANSWERED', 'STALE']) {
      const { questions } = await caller.get<{
        questions: { edges: { node: { question: { state: string } } }[] };
      }>(
        `query ($list: QuestionList!) { questions(list: $list, first: 50) { edges { node { question { state } } } } }`,
        { list },
      );
      expect([list, questions.edges.length > 0]).toEqual([list, true]);
      for (const { node } of questions.edges) states.add(node.question.state);
    }
    expect(states).toEqual(new Set(['OPEN', 'ANSWERED', 'ACCEPTED', 'STALE']));
    const cards = await rows<{ state: string; count: number }>(
      `SELECT CASE WHEN retired_at IS NOT NULL THEN 'retired' WHEN to_check_at IS NOT NULL THEN 'to check'
                   WHEN asked_at IS NOT NULL THEN 'due' ELSE 'valid' END AS state, count(*)::int AS count
         FROM card GROUP BY 1 ORDER BY 1`,
    );
    expect(cards.map(({ state }) => state)).toEqual(['due', 'retired', 'to check', 'valid']);
  });

  it.each([
    // Of a topic alone, the newest that were answered: which they are depends on the hour.
    ['#colisage ?', 'carton'],
    ['Comment emballer un abat-jour ? #colisage', 'abat-jour'],
    ['quel carton pour la vaisselle ?', 'cellules'],
    ['Anybody shipped olive oil in glass bottles?', 'moulded'],
    ['On peut annuler un ticket clôturé sur la caisse ?', 'minuit'],
    ['une cliente a payé deux fois, on rembourse ?', 'validé'],
  ])('finds what was answered while one types %s', async (text, known) => {
    const caller = await enter('lea.dubois');
    const { pastAnswers } = await caller.get<{
      pastAnswers: { found: { card: { answer: string; question: string } | null }[] };
    }>('query ($text: String!) { pastAnswers(text: $text) { found { card { answer question } } } }', {
      text,
    });
    const said = pastAnswers.found.map(({ card }) => `${card?.question ?? ''} ${card?.answer ?? ''}`);
    expect(said.join('\n').toLowerCase()).toContain(known);
  });

  it('gathers a link that was shared twice once, with both remarks', async () => {
    const caller = await enter('lea.dubois');
    const { topic } = await caller.get<{
      topic: { readingList: { url: string; remarks: { author: { handle: string } }[] }[] };
    }>('{ topic(name: "colisage") { readingList { url remarks { author { handle } } } } }');
    const [guide] = topic.readingList.filter(({ url }) => url.includes('colisage/guide'));
    expect(guide?.remarks).toHaveLength(2);
  });

  it.each([
    ['claire.moreau', { mayAdminister: true, mayAnnounce: true, leadsTeams: [{ handle: 'direction' }] }],
    ['karim.benali', { mayAdminister: false, mayAnnounce: false, leadsTeams: [{ handle: 'ventes-lyon' }] }],
    ['lea.dubois', { mayAdminister: false, mayAnnounce: false, leadsTeams: [] }],
  ])('lets %s in, to a home with something to read', async (login, rights) => {
    const caller = await enter(login);
    const { viewer, homeTimeline } = await caller.get<{
      viewer: { unreadNotificationCount: number };
      homeTimeline: { edges: { node: { createdAt: string; kind: string; author: { handle: string } } }[] };
    }>(`{
      viewer { mayAdminister mayAnnounce leadsTeams { handle } unreadNotificationCount }
      homeTimeline(first: 50) { edges { node { createdAt kind author { handle } } } }
    }`);
    expect(viewer).toMatchObject(rights);
    expect(viewer.unreadNotificationCount).toBeGreaterThan(0);
    const posts = homeTimeline.edges.map(({ node }) => node);
    expect(posts).toHaveLength(50);
    expect(
      posts.filter((post) => Date.parse(post.createdAt) > now.getTime() - 2 * HOUR).length,
    ).toBeGreaterThanOrEqual(3);
    expect(new Set(posts.map((post) => post.kind)).size).toBeGreaterThanOrEqual(4);
    expect(new Set(posts.map((post) => post.author.handle)).size).toBeGreaterThanOrEqual(8);
  });

  it('finds the works council’s minutes by their very words, in either spelling and both languages', async () => {
    const caller = await enter('lea.dubois');
    const find = async (query: string): Promise<string[]> => {
      const { searchPosts } = await caller.get<{ searchPosts: { edges: { node: { text: string } }[] } }>(
        'query ($query: String!) { searchPosts(query: $query, first: 50) { edges { node { text } } } }',
        { query },
      );
      return searchPosts.edges.map(({ node }) => node.text);
    };
    const minutes = await find('"compte rendu de CE" since:2026-01-01');
    expect(await find('« compte-rendu de CE » depuis:2026-01-01')).toEqual(minutes);
    for (const spelling of [
      /^Le compte rendu de CE/,
      /^Compte-rendu de CE/,
      /^UK staff: two pages of minutes in English, too/,
    ]) {
      expect(minutes.filter((text) => spelling.test(text)).length).toBeGreaterThan(0);
    }
    expect(minutes.every((text) => /compte.rendu de CE/i.test(text))).toBe(true);
    expect(await find('"compte rendu de CE" since:2026-03-18')).toEqual([]);
    const meetings = await find('réunion');
    for (const written of [/réunion\b/i, /\breunion\b/, /réunions/]) {
      expect(meetings.some((text) => written.test(text))).toBe(true);
    }
    for (const query of ['reunion', 'réunions', 'REUNIONS']) expect(await find(query)).toEqual(meetings);
  });

  it('left nothing behind when it was cut off before, and could be made again', async () => {
    expect(left).toEqual([]);
    expect(originAfterCutOff).toBe('none');
    expect(await findCompanyOrigin(instance.app.get(Sql))).toBe('demo');
  });

  // Last, because it moves the clock.
  it('shows what was merged in every place as one, and gives every count back', async () => {
    const clock = jest
      .spyOn(instance.app.get(Clock), 'now')
      .mockImplementation(() => new Date(now.getTime() + HOUR));
    try {
      const callers = await Promise.all(
        (['claire.moreau', 'karim.benali', 'lea.dubois'] as const).map(enter),
      );
      const everywhere = () => Promise.all(callers.map((caller) => caller.get<Everywhere>(EVERYWHERE)));
      const before = await everywhere();
      await rows(
        `INSERT INTO account_role (person_id, role) SELECT id, 'MODERATOR' FROM person WHERE handle = $1 ON CONFLICT DO NOTHING`,
        ['claire.moreau'],
      );
      const [claire] = callers;
      const merge = (from: string, into: string) =>
        claire?.get('mutation ($input: MergeTopicsInput!) { mergeTopics(input: $input) { topic { id } } }', {
          input: { from, into },
        });
      await merge('caisse-2', 'ventes');
      await merge('perdu', 'gagne');
      for (const [reader, merged] of (await everywhere()).entries()) {
        const apart = before[reader];
        if (!apart) throw new Error('Nobody.');
        // By either name the same is found, and it is what both held.
        expect([merged.tills, merged.tillsFound, merged.tillsFigures]).toEqual([
          merged.sales,
          merged.salesFound,
          merged.salesFigures,
        ]);
        expect(merged.sales.postCount).toBe(apart.sales.postCount + apart.tills.postCount);
        expect(merged.salesFound.postCount).toBeGreaterThan(apart.salesFound.postCount);
        expect(merged.salesDigest.lineCount).toBeGreaterThan(apart.salesDigest.lineCount);
        expect(apart.lost.sums.lostCount).toBeGreaterThan(0);
        expect([merged.won.sums, merged.lost.sums]).toEqual([
          expect.objectContaining({
            wonCount: apart.won.sums.wonCount + apart.lost.sums.wonCount,
            lostCount: apart.won.sums.lostCount + apart.lost.sums.lostCount,
          }),
          merged.won.sums,
        ]);
        expect(merged.salesFigures).toEqual(apart.salesFigures);
      }
      for (const name of ['caisse-2', 'perdu']) {
        await claire?.get(
          'mutation ($input: TopicNameInput!) { undoTopicMerge(input: $input) { topic { id } } }',
          {
            input: { name },
          },
        );
      }
      expect(await everywhere()).toEqual(before);
    } finally {
      clock.mockReturnValue(now);
    }
  });
});

describe('a directory that holds somebody’s real company', () => {
  it('is neither shown as the demo nor emptied for it', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'breve-demo-'));
    const quiet = { dataDir, log: () => undefined };
    try {
      const cluster = await startEmbeddedCluster({ ...quiet, fast: true });
      await migrate(cluster.ownerUrl);
      await onDatabase(
        cluster.ownerUrl,
        `INSERT INTO company (id, name, language, time_zone, currency, created_at)
         VALUES (1, 'Real', 'fr', 'Europe/Paris', 'EUR', now())`,
      );
      await cluster.stop();
      for (const fresh of [false, true]) {
        await expect(openDemoDatabase({ ...quiet, fresh })).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
      }
      const again = await startEmbeddedCluster({ ...quiet, fast: true });
      expect(await onDatabase(again.ownerUrl, 'SELECT name FROM company')).toEqual([{ name: 'Real' }]);
      await again.stop();
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  });
});

describe('the plan of the demo company', () => {
  it.each([
    ['a working afternoon', '2026-03-17T15:20:00Z'],
    ['an evening', '2026-06-03T18:45:00Z'],
    ['the middle of the night', '2026-10-08T01:10:00Z'],
    ['before anybody is there', '2026-01-12T06:05:00Z'],
    ['a Saturday at noon', '2026-05-16T10:30:00Z'],
    ['a Sunday', '2026-03-29T12:00:00Z'],
    ['a holiday', '2026-05-01T09:00:00Z'],
  ])('at %s: the same twice, nothing in the future, nothing said twice in a week', (_, date) => {
    const now = new Date(date);
    const plan = planDemo(now);
    expect(shown(planDemo(now))).toEqual(shown(plan));
    expect(plan.posts.length).toBeGreaterThanOrEqual(3000);
    expect(plan.posts.filter(({ at }) => at > now.getTime())).toEqual([]);
    expect(plan.posts.filter(({ at }) => at > now.getTime() - HOUR).length).toBeGreaterThanOrEqual(5);
    const said = new Map<string, number>();
    const repeated = plan.posts.filter(({ text, at }) => {
      const before = said.get(text);
      said.set(text, at);
      return before !== undefined && at - before < WEEK;
    });
    expect(repeated.map(({ text }) => text)).toEqual([]);
    for (const handle of ['lea.dubois', 'karim.benali', 'claire.moreau'] as const) {
      expect([handle, shownLately(plan, handle).length >= 3]).toEqual([handle, true]);
    }
    const texts = plan.posts.flatMap(({ text, edited }) => (edited ? [text, edited.before] : [text]));
    const faulty = texts.filter((text) => {
      const { fault, hints } = readText(text);
      return fault !== null || hints.length > 0 || /[{}]/.test(text);
    });
    expect(faulty).toEqual([]);
  });
});

async function onDatabase(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

function byPost<Row extends { post_id: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const grouped = new Map<string, Row[]>();
  for (const row of rows) grouped.set(row.post_id, [...(grouped.get(row.post_id) ?? []), row]);
  return grouped;
}

/** What the last two hours bring to somebody's home, for the reasons that need no database. */
function shownLately(plan: DemoPlan, handle: Handle): DemoPlan['posts'][number][] {
  const followed = new Set(
    plan.ties.people.flatMap((tie) => (tie.follower === handle ? [tie.followee] : [])),
  );
  const topics = new Set(plan.ties.topics.flatMap((tie) => (tie.follower === handle ? [tie.key] : [])));
  return plan.posts.filter(
    ({ at, author, audience, kind, parent, text }) =>
      at > plan.now.getTime() - 2 * HOUR &&
      audience === 'company' &&
      (text.includes(`@${handle}`) ||
        readText(text).entities.some((entity) => entity.type === 'hashtag' && topics.has(entity.key)) ||
        (!parent && (author === handle || followed.has(author) || kind === 'ANNOUNCEMENT'))),
  );
}

/** A plan as what can be compared: posts refer to each other. */
function shown(plan: DemoPlan): unknown {
  const place = new Map(plan.posts.map((post, index) => [post, index]));
  return {
    posts: plan.posts.map((post) => [
      post.author,
      post.text,
      post.at,
      post.kind,
      post.audience,
      post.parent && place.get(post.parent),
      post.quoteOf && place.get(post.quoteOf),
      post.accepted && place.get(post.accepted),
      post.deletedAt,
    ]),
    reactions: plan.reactions.map(({ post, by, kind, at }) => [place.get(post), by, kind, at]),
    reposts: plan.reposts.map(({ post, by, at }) => [place.get(post), by, at]),
    bookmarks: plan.bookmarks.map(({ post, by, at }) => [place.get(post), by, at]),
    ties: plan.ties,
  };
}

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { DEMO_PASSWORD } from '../src/demo/corpus/company.js';
import { Clock } from '../src/platform/clock/clock.js';
import { Sql } from '../src/platform/database/sql.js';
import { amountOf, divided, lastWords, money, readByHand } from './setup/by-hand.js';
import { cloneDemoDatabase, DEMO_NOW } from './setup/demo-database.js';
import { TestCaller } from './setup/test-caller.js';
import type { TestDatabase } from './setup/test-database.js';
import { startInstance, type TestInstance } from './setup/test-instance.js';

jest.setTimeout(240_000);

const COMPARED = '{ start value previous }';
const CONTENT = `from to lineCount sections { name leftOut
  deals { wonCount lostCount winRate amounts { currency won lost winRate averageWon } }
  lines { reason count since search post { id text }
    project { topic { key } day health givenCount expectedCount blockedSince heardOn }
    figure { nameEn unit expectedCount missingTeams { handle } day ${COMPARED} weekToDate ${COMPARED} week ${COMPARED}
      days { day value } } } }`;

interface Compared {
  start: string;
  value: string | null;
  previous: string | null;
}
interface Line {
  reason: string;
  count: number | null;
  since: string | null;
  search: string | null;
  post: { id: string; text: string } | null;
  project: { topic: { key: string }; [fact: string]: unknown } | null;
  figure: {
    nameEn: 'Turnover' | 'Tickets' | 'Average basket';
    unit: string;
    expectedCount: number;
    missingTeams: { handle: string }[];
    day: Compared;
    weekToDate: Compared | null;
    week: Compared;
    days: { day: string; value: string | null }[];
  } | null;
}
interface Content {
  from: string;
  to: string;
  lineCount: number;
  sections: { name: string; leftOut: number; deals: Record<string, unknown> | null; lines: Line[] }[];
}

interface RawPost {
  id: string;
  kind: string;
  text: string;
  author: string;
  /** The teams of its author, by handle. */
  teams: string[];
  parent: string | null;
  root: string | null;
  quoted: string | null;
  accepted: string | null;
  at: Date;
  /** The day in Paris. */
  day: string;
}

/** Every post that karim.benali may read, as it stands in its table. */
const RAW = `
  SELECT p.id, p.kind, p.text, a.handle AS author, p.parent_id AS parent, p.root_id AS root, p.quote_of_id AS quoted,
         p.accepted_answer_id AS accepted, p.created_at AS at,
         to_char(p.created_at AT TIME ZONE 'Europe/Paris', 'YYYY-MM-DD') AS day,
         ARRAY(SELECT h.handle FROM team_member m JOIN handle h ON h.team_id = m.team_id
                WHERE m.person_id = p.author_id) AS teams
    FROM post p JOIN person a ON a.id = p.author_id JOIN person k ON k.handle = 'karim.benali'
   WHERE p.deleted_at IS NULL
     AND (p.visibility = 'COMPANY' OR p.author_id = k.id
          OR EXISTS (SELECT FROM audience_reader r WHERE r.audience_id = p.audience_id AND r.person_id = k.id))
   ORDER BY p.created_at`;

/** Monday: the last working day before the Tuesday of the demo; in Paris. */
const FROM = new Date('2026-03-15T23:00:00Z');
const TO = new Date(DEMO_NOW.getTime() - 10_000);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('the digest of today on karim.benali’s screen', () => {
  let database: TestDatabase;
  let instance: TestInstance;
  let karim: TestCaller;
  let posts: RawPost[];
  let digest: Content;

  beforeAll(async () => {
    database = await cloneDemoDatabase();
    instance = await startInstance(database.appUrl);
    jest.spyOn(instance.app.get<Clock>(Clock), 'now').mockImplementation(() => DEMO_NOW);
    posts = await instance.app.get(Sql).rows<RawPost>(RAW);
    karim = new TestCaller(instance.address);
    await karim.get('mutation ($input: SignInInput!) { signIn(input: $input) { viewer { roles } } }', {
      input: { login: 'karim.benali', password: DEMO_PASSWORD },
    });
    digest = (await karim.get<{ digest: Content }>(`{ digest(teams: ["ventes-lyon"]) { ${CONTENT} } }`))
      .digest;
  });
  afterAll(async () => {
    await instance.stop();
    await database.drop();
  });

  function section(name: string) {
    const found = digest.sections.find((each) => each.name === name);
    if (!found) throw new Error(`There is no ${name}.`);
    return found;
  }
  const idsOf = (name: string) => section(name).lines.map(({ post }) => post?.id);
  const isLyon = ({ teams }: RawPost) => teams.includes('ventes-lyon');
  const inSpan = ({ at }: { at: Date }) => at >= FROM && at < TO;
  const newest = (some: readonly RawPost[]) =>
    [...some].sort((a, b) => b.at.getTime() - a.at.getTime()).map(({ id }) => id);
  const plus = (day: string, days: number) =>
    new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

  it('has every section, in the order in which one reads them, since the last working day', () => {
    expect(digest.sections.map(({ name }) => name)).toEqual([
      'ANNOUNCEMENTS',
      'FIGURES',
      'DEALS',
      'PROJECTS',
      'QUESTIONS',
      'ANSWERS',
      'RELAYED',
    ]);
    expect([digest.from, digest.to]).toEqual([FROM.toISOString(), TO.toISOString()]);
    expect(digest.lineCount).toBe(digest.sections.reduce((sum, { lines }) => sum + lines.length, 0));
    expect(digest.sections.every(({ leftOut }) => leftOut === 0)).toBe(true);
  });

  it('announces what was announced', () => {
    expect(idsOf('ANNOUNCEMENTS')).toEqual(
      newest(posts.filter((post) => post.kind === 'ANNOUNCEMENT' && inSpan(post))),
    );
  });

  it('counts the shops’ figures as anybody would in their posts', () => {
    const given = posts
      .filter(
        (post) =>
          isLyon(post) && !['WIN', 'LOSS'].includes(post.kind) && /#(ventes|sales)( |$)/i.test(post.text),
      )
      .map(({ id, root, text, day }) => ({ day, thread: root ?? id, ...readByHand(text) }));
    const said = lastWords(given);
    const sum = (values: readonly (bigint | null)[]) => {
      const known = values.filter((value) => value !== null);
      return known.length === 0 ? null : known.reduce((total, value) => total + value, 0n);
    };
    const byHand = (metric: string, start: string, end: string): string | null => {
      const own = said.filter(({ day }) => day >= start && day < end);
      if (metric === 'Turnover') return sum(own.map(({ takings }) => takings))?.toString() ?? null;
      if (metric === 'Tickets') return sum(own.map(({ tickets }) => tickets))?.toString() ?? null;
      const both = own.filter(({ takings, tickets }) => takings !== null && tickets !== null);
      const [over, under] = [
        sum(both.map(({ takings }) => takings)),
        sum(both.map(({ tickets }) => tickets)),
      ];
      return over === null || under === null ? null : divided(over, under);
    };
    const figures = section('FIGURES').lines.flatMap(({ figure }) => figure ?? []);
    expect(figures.map(({ nameEn }) => nameEn)).toEqual(['Turnover', 'Tickets', 'Average basket']);
    // Which of the four shops gave theirs yesterday, each with a team of its own.
    const shops = ['presquile', 'confluence', 'villeurbanne', 'grenoble'].map((name) => `boutique-${name}`);
    const yesterday = posts
      .filter(({ kind, text, day }) => kind === 'SALES' && /#ventes( |$)/i.test(text) && day === '2026-03-16')
      .map(({ id, root, text, teams }) => ({ thread: root ?? id, teams, ...readByHand(text) }));
    const gave = (metric: string, shop: string) => {
      const own = yesterday.filter(({ teams }) => teams.includes(shop));
      if (metric === 'Turnover') return own.some(({ takings }) => takings !== null);
      if (metric === 'Tickets') return own.some(({ tickets }) => tickets !== null);
      return own.some(({ takings, tickets }) => takings !== null && tickets !== null);
    };
    for (const { nameEn, day, weekToDate, week, days, expectedCount, missingTeams } of figures) {
      const missing = missingTeams.map(({ handle }) => handle).toSorted();
      expect([nameEn, expectedCount, missing]).toEqual([
        ...[nameEn, 4],
        shops.filter((shop) => !gave(nameEn, shop)).toSorted(),
      ]);
      const compare = (start: string, end: string) => ({
        start,
        value: byHand(nameEn, start, end),
        previous: byHand(nameEn, plus(start, -7), plus(end, -7)),
      });
      expect([nameEn, day]).toEqual([nameEn, compare('2026-03-16', '2026-03-17')]);
      expect([nameEn, weekToDate]).toEqual([nameEn, compare('2026-03-16', '2026-03-17')]);
      expect([nameEn, week]).toEqual([nameEn, compare('2026-03-09', '2026-03-16')]);
      expect(days).toEqual(
        Array.from({ length: 14 }, (_, index) => plus('2026-03-03', index)).map((each) => ({
          day: each,
          value: byHand(nameEn, each, plus(each, 1)),
        })),
      );
    }
    expect(figures[0]?.week.value).toMatch(/^\d{5,}$/);
  });

  it('adds up what was won and lost, and how often', () => {
    const isDeal = ({ kind }: RawPost) => kind === 'WIN' || kind === 'LOSS';
    const deals = posts.filter((post) => isDeal(post) && isLyon(post) && inSpan(post));
    const first = deals.filter(
      (post) =>
        !posts.some(
          (other) => isDeal(other) && other.id !== post.id && [post.root, post.quoted].includes(other.id),
        ),
    );
    expect(idsOf('DEALS')).toEqual(newest(first));
    const won = first.filter(({ kind }) => kind === 'WIN');
    const lost = first.filter(({ kind }) => kind === 'LOSS');
    expect(won.length).toBeGreaterThan(0);
    expect(lost.length).toBeGreaterThan(0);
    const total = (some: readonly RawPost[]) =>
      some.reduce((sum, { text }) => sum + (amountOf(text)?.cents ?? 0n), 0n);
    const rate = (over: number, under: number) => ((100 * over) / under).toFixed(4).replace(/\.?0+$/, '');
    const [wonCents, lostCents] = [total(won), total(lost)];
    const priced = won.filter(({ text }) => amountOf(text) !== null).length;
    expect(section('DEALS').deals).toEqual({
      wonCount: won.length,
      lostCount: lost.length,
      winRate: rate(won.length, first.length),
      amounts: [
        {
          currency: 'EUR',
          won: money(wonCents),
          lost: money(lostCents),
          winRate: rate(Number(wonCents), Number(wonCents + lostCents)),
          averageWon: (Number(wonCents) / 100 / priced).toFixed(2).replace(/\.?0+$/, ''),
        },
      ],
    });
  });

  it('says how the project stands that he leads, by yesterday’s lines', () => {
    const marks = ['🔴', '🟠', '🟢'] as const;
    const healths = { '🔴': 'BLOCKED', '🟠': 'AT_RISK', '🟢': 'ON_TRACK' } as const;
    const lines = posts
      .filter(({ text }) => /^[🟢🟠🔴]/u.test(text) && text.endsWith('#caisse-2'))
      .sort((a, b) => a.at.getTime() - b.at.getTime());
    const worstOf = (day: string) =>
      marks.find((mark) => lines.some((line) => line.day === day && line.text.startsWith(mark)));
    const [line, ...others] = section('PROJECTS').lines;
    expect(others).toEqual([]);
    const worst = worstOf('2026-03-16');
    expect(worst).toBeDefined();
    if (worst === undefined) return;
    const own = lines.filter(({ day }) => day === '2026-03-16');
    // Back over the days on which somebody said something, until one of another health.
    const days = [...new Set(lines.map(({ day }) => day))].filter((day) => day <= '2026-03-16').toReversed();
    const blocked = days.slice(
      0,
      Math.max(
        0,
        days.findIndex((day) => worstOf(day) !== '🔴'),
      ),
    );
    expect(line).toMatchObject({
      reason: 'HEALTH',
      post: { id: own.find(({ text }) => text.startsWith(worst))?.id },
      project: {
        topic: { key: 'caisse2' },
        day: '2026-03-16',
        health: healths[worst],
        givenCount: own.length,
        expectedCount: 4,
        blockedSince: blocked.at(-1) ?? null,
        heardOn: null,
      },
    });
  });

  it('misses no shop that gave its figure in another currency', async () => {
    const { digest: sales } = await karim.get<{ digest: Content }>(
      `{ digest(topics: ["ventes"]) { ${CONTENT} } }`,
    );
    const lines = sales.sections.find(({ name }) => name === 'FIGURES')?.lines ?? [];
    const turnover = lines.flatMap(({ figure }) => (figure?.nameEn === 'Turnover' ? [figure] : []));
    expect(turnover.map(({ unit }) => unit)).toEqual(['EUR', 'GBP']);
    const [euros, pounds] = turnover.map(({ missingTeams }) => missingTeams.map(({ handle }) => handle));
    expect(pounds).toEqual(euros);
    const british = posts.filter(
      ({ text, teams }) => /£.*#(ventes|sales)/.test(text) && teams.includes('boutique-borough'),
    );
    expect(british.length).toBeGreaterThan(0);
    expect(euros).not.toContain('boutique-borough');
  });

  it('lists the questions nobody answered, the oldest first, with their age', () => {
    const open = posts
      .filter(
        (post) =>
          post.kind === 'QUESTION' &&
          isLyon(post) &&
          post.accepted === null &&
          post.at.getTime() >= TO.getTime() - 30 * DAY &&
          post.at.getTime() < TO.getTime() - HOUR &&
          !posts.some(({ parent, author }) => parent === post.id && author !== post.author),
      )
      .sort((a, b) => a.at.getTime() - b.at.getTime());
    expect(open.length).toBeGreaterThan(0);
    expect(section('QUESTIONS').lines.map(({ post, since }) => [post?.id, since])).toEqual(
      open.map(({ id, at }) => [id, at.toISOString()]),
    );
  });

  it('gives the answers that were accepted', () => {
    const accepted = posts.filter(
      (post) => inSpan(post) && posts.some((asked) => asked.accepted === post.id && isLyon(asked)),
    );
    expect(accepted.length).toBeGreaterThan(0);
    expect(idsOf('ANSWERS')).toEqual(newest(accepted));
  });

  it('tells what other teams passed on most', async () => {
    const reposts = await instance.app.get(Sql).rows<{ id: string; teams: string[]; at: Date; by: string }>(
      `SELECT r.post_id AS id, r.created_at AS at, p.handle AS by,
              ARRAY(SELECT h.handle FROM team_member m JOIN handle h ON h.team_id = m.team_id
                     WHERE m.person_id = r.person_id) AS teams
         FROM repost r JOIN person p ON p.id = r.person_id`,
    );
    const earlier = new Set(
      digest.sections
        .filter(({ name }) => name !== 'RELAYED')
        .flatMap(({ lines }) => lines.map(({ post }) => post?.id)),
    );
    const counted = posts
      .filter((post) => isLyon(post) && post.at.getTime() >= FROM.getTime() - 30 * DAY)
      .map((post) => ({
        ...post,
        count: new Set(
          reposts
            .filter(
              (repost) =>
                repost.id === post.id &&
                inSpan(repost) &&
                !repost.teams.some((team) => post.teams.includes(team)),
            )
            .map(({ by }) => by),
        ).size,
      }))
      .filter(({ count }) => count >= 2)
      .sort((a, b) => b.count - a.count || b.at.getTime() - a.at.getTime())
      .slice(0, 5)
      .filter(({ id }) => !earlier.has(id));
    expect(counted.length).toBeGreaterThan(0);
    expect(section('RELAYED').lines.map(({ post, count }) => [post?.id, count])).toEqual(
      counted.map(({ id, count }) => [id, count]),
    );
  });

  it('has an archive: one of each working morning, that together tell every deal once', async () => {
    const { digestPlans } = await karim.get<{
      digestPlans: {
        plans: { days: number[]; at: string; editions: { id: string; from: string; to: string }[] }[];
      };
    }>('{ digestPlans { plans { days at editions { id from to } } } }');
    const [plan, ...others] = digestPlans.plans;
    expect(others).toEqual([]);
    expect(plan).toMatchObject({ days: [1, 2, 3, 4, 5], at: '08:00' });
    const editions = plan?.editions.toReversed() ?? [];
    expect(editions.map(({ to }) => to)).toEqual(
      ['03-04', '03-05', '03-06', '03-09', '03-10', '03-11', '03-12', '03-13', '03-16', '03-17'].map(
        (day) => `2026-${day}T06:59:50.000Z`,
      ),
    );
    // The newest one has rung, and waits to be opened.
    const { notifications } = await karim.get<{ notifications: { edges: { node: { kind: string } }[] } }>(
      '{ notifications(first: 50) { edges { node { kind createdAt readAt digestNotice { editionId name } } } } }',
    );
    expect(notifications.edges.map(({ node }) => node).filter(({ kind }) => kind === 'DIGEST')).toEqual([
      {
        ...{ kind: 'DIGEST', createdAt: '2026-03-17T07:00:00.000Z', readAt: null },
        digestNotice: { editionId: editions.at(-1)?.id, name: 'Ventes Lyon' },
      },
    ]);
    const told: (string | undefined)[] = [];
    for (const { id } of editions) {
      const { digestEdition } = await karim.get<{ digestEdition: Content }>(
        `query ($id: ID!) { digestEdition(id: $id) { ${CONTENT} } }`,
        { id },
      );
      const deals = digestEdition.sections.find(({ name }) => name === 'DEALS');
      told.push(...(deals?.lines.toReversed() ?? []).map(({ post }) => post?.id));
    }
    const first = new Date(editions[0]?.from ?? '');
    const last = new Date(editions.at(-1)?.to ?? '');
    const deals = posts.filter(
      (post) =>
        (post.kind === 'WIN' || post.kind === 'LOSS') &&
        isLyon(post) &&
        post.at >= first &&
        post.at < last &&
        !posts.some(
          (other) =>
            ['WIN', 'LOSS'].includes(other.kind) &&
            other.id !== post.id &&
            [post.root, post.quoted].includes(other.id),
        ),
    );
    expect(told).toEqual(newest(deals).reverse());
  });
});

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';

import { Clock } from '../src/platform/clock/clock.js';
import { divided, lastWords, type Placed, readByHand, type SaidByHand } from './setup/by-hand.js';
import { cloneDemoDatabase, DEMO_NOW } from './setup/demo-database.js';
import type { TestCaller } from './setup/test-caller.js';
import type { TestDatabase } from './setup/test-database.js';
import { startInstance, type TestInstance } from './setup/test-instance.js';

const LYON = shops('presquile', 'confluence', 'villeurbanne', 'grenoble');
const PARIS = shops('batignolles', 'daumesnil', 'lille');
const SHOPS = [...LYON, ...PARIS, ...shops('en-ligne', 'borough', 'leeds')];

function shops(...names: string[]): string[] {
  return names.map((name) => `boutique-${name}`);
}

const TODAY = '2026-03-17';
/** The first day on which figures of every shop were expected; three teams gave theirs before. */
const OPENED = '2025-12-15';
/** What shops that sell in euros are to bring in a day. */
const SHOP_TARGETS = [13_100, 10_200, 5_700, 7_300, 15_700, 9_200, 8_300, 22_600];
const DAY_MS = 86_400_000;

const FIELDS = `expectedTeams { handle } series { unit metric { nameEn } target { value sumOf { handle } } toDate { start before value previous yearBefore }
  points { start before value previous weekBefore yearBefore figureCount correctedCount reportedCount missingTeams { handle } } }`;
const BOARD = `query ($team: String, $by: FigurePeriod!) {
  figureBoard(topic: "ventes", team: $team, by: $by) { ${FIELDS} } }`;
const TEAM_BOARDS = `query ($team: String!, $by: FigurePeriod!) {
  teamFigureBoards(team: $team, by: $by) { topic { key } ${FIELDS} } }`;

interface Board {
  expectedTeams: { handle: string }[];
  series: {
    unit: string;
    metric: { nameEn: string };
    target: { value: string; sumOf: { handle: string }[] } | null;
    toDate: Record<'start' | 'before' | 'value' | 'previous' | 'yearBefore', string | null> | null;
    points: {
      start: string;
      before: string;
      value: string | null;
      previous: string | null;
      weekBefore: string | null;
      yearBefore: string | null;
      figureCount: number;
      correctedCount: number;
      reportedCount: number;
      missingTeams: { handle: string }[];
    }[];
  }[];
}

interface RawPost {
  text: string;
  /** What it said before it was edited. */
  firstText: string | null;
  day: string;
  team: string | null;
  thread: string;
}

/** A post and what it says. */
type SaidPost = Omit<RawPost, 'text' | 'firstText'> & SaidByHand & { corrects: Record<Given, boolean> };

/** What a post can give. */
type Given = 'takings' | 'tickets';

/** Whether a post says something else than before its edit, or than a post before it in its thread. */
function correctsOf(post: Placed, first: SaidByHand | null, before: readonly Placed[]) {
  const isCorrecting = (given: Given) =>
    post[given] !== null &&
    ((first !== null && first[given] !== post[given]) ||
      before.some(
        (each) =>
          each[given] !== null &&
          each.thread === post.thread &&
          each.team === post.team &&
          each.day === post.day &&
          (given === 'tickets' || each.unit === post.unit),
      ));
  return { takings: isCorrecting('takings'), tickets: isCorrecting('tickets') };
}

function threadsOf(said: readonly SaidPost[]): Set<string> {
  return new Set(said.map(({ thread }) => thread));
}

function sum(values: readonly (bigint | null)[]): bigint | null {
  const given = values.filter((value) => value !== null);
  return given.length === 0 ? null : given.reduce((total, value) => total + value, 0n);
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

function monthAfter(day: string, months: number): string {
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months, 1))
    .toISOString()
    .slice(0, 10);
}

describe('the sales of the demo company', () => {
  let database: TestDatabase;
  let instance: TestInstance;
  let karim: TestCaller;
  let posts: SaidPost[];
  beforeAll(async () => {
    database = await cloneDemoDatabase();
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    const { rows } = await client.query<RawPost>(
      `SELECT p.text, (SELECT v.text FROM post_version v WHERE v.post_id = p.id ORDER BY v.number LIMIT 1) AS "firstText",
              to_char(p.created_at AT TIME ZONE 'Europe/Paris', 'YYYY-MM-DD') AS day,
              coalesce(p.root_id, p.id) AS thread,
              (SELECT h.handle FROM team_member m JOIN team t ON t.id = m.team_id JOIN handle h ON h.team_id = t.id
                WHERE m.person_id = p.author_id ORDER BY lower(t.display_name) LIMIT 1) AS team
         FROM post p
        WHERE p.deleted_at IS NULL AND p.kind NOT IN ('WIN', 'LOSS') AND p.text ~* '#(ventes|sales)( |$)'
          AND p.visibility = 'COMPANY'
        ORDER BY p.created_at, p.id`,
    );
    const placed = rows.map(({ text, team, day, thread }) => ({ team, day, thread, ...readByHand(text) }));
    const firsts = rows.map(({ firstText }) => (firstText === null ? null : readByHand(firstText)));
    posts = lastWords(
      placed.map((post, at) => ({
        ...post,
        corrects: correctsOf(post, firsts[at] ?? null, placed.slice(0, at)),
      })),
    );
    await client.end();
    instance = await startInstance(database.appUrl);
    jest.spyOn(instance.app.get<Clock>(Clock), 'now').mockImplementation(() => DEMO_NOW);
    karim = instance.nobody();
    await karim.get(
      'mutation { signIn(input: { login: "karim.benali", password: "breve-demo" }) { viewer { email } } }',
    );
  });
  afterAll(async () => {
    await instance.stop();
    await database.drop();
  });

  /** A metric over some days by plain adding up; exact, as the page writes it. */
  function byHand(
    metric: string,
    unit: string,
    from: string,
    before: string,
    teams: readonly string[] | null,
  ): string | null {
    const said = posts.filter(
      ({ day, team }) => day >= from && day < before && (teams === null || teams.includes(team ?? '')),
    );
    if (metric === 'Tickets') return sum(said.map(({ tickets }) => tickets))?.toString() ?? null;
    const own = said.filter((each) => each.unit === unit && each.takings !== null);
    if (metric === 'Turnover') return sum(own.map(({ takings }) => takings))?.toString() ?? null;
    // Side by side in a thread: a correction of the takings stands beside the tickets of the post it answers.
    const [withTakings, withTickets] = [own, said.filter(({ tickets }) => tickets !== null)].map(threadsOf);
    const over = sum(own.filter(({ thread }) => withTickets?.has(thread)).map(({ takings }) => takings));
    const under = sum(said.filter(({ thread }) => withTakings?.has(thread)).map(({ tickets }) => tickets));
    return over === null || under === null ? null : divided(over, under);
  }

  /** How many figures count in some days, and how many of them correct something. */
  function countedByHand(
    metric: string,
    unit: string,
    from: string,
    before: string,
    teams: readonly string[] | null,
  ) {
    const said = posts.filter(
      ({ day, team }) => day >= from && day < before && (teams === null || teams.includes(team ?? '')),
    );
    const own = said.filter((each) => each.unit === unit && each.takings !== null);
    const withTickets = said.filter(({ tickets }) => tickets !== null);
    const corrected = (some: readonly SaidPost[], given: Given) =>
      some.filter(({ corrects }) => corrects[given]).length;
    if (metric === 'Tickets') {
      return { figureCount: withTickets.length, correctedCount: corrected(withTickets, 'tickets') };
    }
    if (metric === 'Turnover') {
      return { figureCount: own.length, correctedCount: corrected(own, 'takings') };
    }
    const over = own.filter(({ thread }) => threadsOf(withTickets).has(thread));
    const under = withTickets.filter(({ thread }) => threadsOf(over).has(thread));
    return {
      figureCount: over.length,
      correctedCount: corrected(over, 'takings') + corrected(under, 'tickets'),
    };
  }

  function expectByHand(board: Board, by: 'DAY' | 'WEEK' | 'MONTH', teams: readonly string[] | null): void {
    const earlier = (start: string, periods: number) =>
      by === 'MONTH' ? monthAfter(start, -periods) : dayAfter(start, (by === 'WEEK' ? -7 : -1) * periods);
    const yearBefore = (start: string) => (by === 'MONTH' ? monthAfter(start, -12) : dayAfter(start, -364));
    const later = (start: string) => earlier(start, -1);
    expect(board.series.length).toBeGreaterThanOrEqual(3);
    for (const { metric, unit, points, toDate } of board.series) {
      const value = (from: string, before: string) => byHand(metric.nameEn, unit, from, before, teams);
      const whole = (start: string) => value(start, later(start));
      for (const point of points) {
        const { start } = point;
        const saidTickets = threadsOf(
          posts.filter(({ day, tickets }) => day >= start && day < later(start) && tickets !== null),
        );
        const gave = new Set(
          posts
            .filter(({ day, team }) => day >= start && day < later(start) && team !== null)
            .filter(({ takings, tickets, thread }) =>
              metric.nameEn === 'Tickets'
                ? tickets !== null
                : takings !== null && (metric.nameEn === 'Turnover' || saidTickets.has(thread)),
            )
            .filter(({ team }) => teams === null || teams.includes(team ?? ''))
            .map(({ team }) => team),
        );
        const asked = later(start) > OPENED ? board.expectedTeams : [];
        const missing = asked.map(({ handle }) => handle).filter((handle) => !gave.has(handle));
        expect({ metric: metric.nameEn, unit, ...point }).toEqual({
          metric: metric.nameEn,
          unit,
          start,
          before: later(start),
          value: whole(start),
          previous: whole(earlier(start, 1)),
          weekBefore: by === 'DAY' ? whole(dayAfter(start, -7)) : null,
          yearBefore: whole(yearBefore(start)),
          ...countedByHand(metric.nameEn, unit, start, later(start), teams),
          reportedCount: asked.length - missing.length,
          missingTeams: missing.map((handle) => ({ handle })),
        });
      }
      const first = points.at(-1)?.start ?? '';
      const days = (Date.parse(TODAY) - Date.parse(first)) / DAY_MS;
      expect(toDate).toEqual(
        by === 'DAY'
          ? null
          : {
              start: first,
              before: TODAY,
              value: value(first, TODAY),
              previous: value(earlier(first, 1), dayAfter(earlier(first, 1), days)),
              yearBefore: value(yearBefore(first), dayAfter(yearBefore(first), days)),
            },
      );
    }
  }

  /** The company has its own of every period, Lyon one of a week; of a day Lyon and Paris have those of their shops. */
  function targetByHand(team: string | null, by: 'DAY' | 'WEEK' | 'MONTH') {
    const own = (value: string) => ({ value, sumOf: [] });
    if (team === null) return own({ DAY: '95000', WEEK: '560000', MONTH: '2300000' }[by]);
    if (team === 'ventes-lyon' && by === 'WEEK') return own('225000');
    const shopsOf = new Map([
      ['ventes-lyon', LYON],
      ['ventes-paris', PARIS],
    ]).get(team);
    // Two shops of the others sell in pounds, and nobody can say in euros what they are to bring.
    if (by !== 'DAY' || !shopsOf) return null;
    const values = shopsOf.map((shop) => SHOP_TARGETS[SHOPS.indexOf(shop)] ?? 0);
    return {
      value: String(values.reduce((all, value) => all + value, 0)),
      sumOf: shopsOf.toSorted(),
    };
  }

  describe.each(['DAY', 'WEEK', 'MONTH'] as const)(
    'by %s are those anybody would count in the posts',
    (by) => {
      it.each([
        ['the whole company', null, null],
        ['Lyon', 'ventes-lyon', ['ventes-lyon', ...LYON]],
        ['Paris', 'ventes-paris', ['ventes-paris', ...PARIS]],
        ['all of sales', 'ventes', ['ventes', 'ventes-lyon', 'ventes-paris', ...SHOPS]],
      ])('on the topic’s page: %s', async (_, team, teams) => {
        const { figureBoard } = await karim.get<{ figureBoard: Board }>(BOARD, { team, by });
        expect(figureBoard.expectedTeams).toHaveLength(
          SHOPS.filter((shop) => teams?.includes(shop) ?? true).length,
        );
        const target = figureBoard.series[0]?.target ?? null;
        expect(target && { ...target, sumOf: target.sumOf.map(({ handle }) => handle).toSorted() }).toEqual(
          targetByHand(team, by),
        );
        expectByHand(figureBoard, by, teams);
      });

      it('on the page of his team', async () => {
        const { teamFigureBoards } = await karim.get<{ teamFigureBoards: (Board & { topic: object })[] }>(
          TEAM_BOARDS,
          { team: 'ventes-lyon', by },
        );
        expect(teamFigureBoards.map(({ topic }) => topic)).toEqual([{ key: 'ventes' }]);
        for (const board of teamFigureBoards) expectByHand(board, by, ['ventes-lyon', ...LYON]);
      });
    },
  );

  it('name the shops that are missing, of ten for the company and of four on karim’s page', async () => {
    const { company, lyon } = await karim.get<{ company: Board; lyon: Board[] }>(
      `{ company: figureBoard(topic: "ventes", by: DAY) { ${FIELDS} }
         lyon: teamFigureBoards(team: "ventes-lyon", by: DAY) { ${FIELDS} } }`,
    );
    const told = (board: Board | undefined) =>
      (board?.series[0]?.points ?? []).filter(
        ({ value, missingTeams }) => value !== null && missingTeams.length > 0,
      );
    expect(told(company).length).toBeGreaterThanOrEqual(8);
    expect(told(company).some(({ reportedCount }) => reportedCount === 8 || reportedCount === 9)).toBe(true);
    expect(told(lyon[0]).length).toBeGreaterThanOrEqual(3);
    for (const { reportedCount, missingTeams } of told(lyon[0])) {
      expect(reportedCount + missingTeams.length).toBe(4);
    }
  });

  it('are of a year and more, in two currencies, closed on Sundays, and corrected now and then', async () => {
    const { figureBoard } = await karim.get<{ figureBoard: Board }>(BOARD, { team: null, by: 'MONTH' });
    const turnover = figureBoard.series.filter(({ metric }) => metric.nameEn === 'Turnover');
    expect(turnover.map(({ unit }) => unit)).toEqual(['EUR', 'GBP']);
    // Each of the thirteen months is there, and most have the same month a year before.
    expect(turnover[0]?.points.filter(({ value }) => value === null)).toEqual([]);
    expect(turnover[0]?.points.filter(({ yearBefore }) => yearBefore !== null).length).toBeGreaterThan(5);
    expect(posts.filter(({ day, takings }) => takings !== null && new Date(day).getUTCDay() === 0)).toEqual(
      [],
    );
    const count = turnover[0]?.points.reduce((all, point) => all + point.correctedCount, 0) ?? 0;
    expect(count).toBeGreaterThanOrEqual(3);
    expect(count).toBeLessThan(60);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { divided, readByHand } from './setup/by-hand.js';
import { cloneDemoDatabase } from './setup/demo-database.js';
import type { TestCaller } from './setup/test-caller.js';
import type { TestDatabase } from './setup/test-database.js';
import { startInstance, type TestInstance } from './setup/test-instance.js';

const TODAY = '2026-03-17';
const THIS_WEEK = '2026-03-16';
const LAST_WEEK = '2026-03-09';

const BOARD = `query ($topic: String!, $team: String, $until: String) {
  figureBoard(topic: $topic, team: $team, by: WEEK, until: $until) {
    series { unit metric { nameEn } points { start value previous } } } }`;

interface Board {
  figureBoard: {
    series: {
      unit: string;
      metric: { nameEn: string };
      points: { start: string; value: string | null; previous: string | null }[];
    }[];
  };
}

interface RawPost {
  text: string;
  day: string;
  team: string | null;
}

describe('the sales of the demo company', () => {
  let database: TestDatabase;
  let instance: TestInstance;
  let karim: TestCaller;
  let posts: RawPost[];
  beforeAll(async () => {
    database = await cloneDemoDatabase();
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    const { rows } = await client.query<RawPost>(
      `SELECT p.text, to_char(p.created_at AT TIME ZONE 'Europe/Paris', 'YYYY-MM-DD') AS day,
              (SELECT h.handle FROM team_member m JOIN team t ON t.id = m.team_id JOIN handle h ON h.team_id = t.id
                WHERE m.person_id = p.author_id ORDER BY lower(t.display_name) LIMIT 1) AS team
         FROM post p
        WHERE p.deleted_at IS NULL AND p.kind NOT IN ('WIN', 'LOSS') AND p.text ~* '#(ventes|sales)( |$)'
          AND p.visibility = 'COMPANY' AND p.created_at > '2026-03-01'`,
    );
    posts = rows;
    await client.end();
    instance = await startInstance(database.appUrl);
    karim = instance.nobody();
    await karim.get(
      'mutation { signIn(input: { login: "karim.benali", password: "breve-demo" }) { viewer { email } } }',
    );
  });
  afterAll(async () => {
    await instance.stop();
    await database.drop();
  });

  function byHand(week: string, unit: 'EUR' | 'GBP', teams: readonly string[] | null) {
    const end = new Date(Date.parse(week) + 7 * 86_400_000).toISOString().slice(0, 10);
    const said = posts
      .filter(({ day, team }) => day >= week && day < end && (teams === null || teams.includes(team ?? '')))
      .map(({ text }) => readByHand(text));
    const sum = (values: (bigint | null)[]) => {
      const given = values.filter((value) => value !== null);
      return given.length === 0 ? null : given.reduce((total, value) => total + value, 0n);
    };
    const own = said.filter((each) => each.unit === unit && each.takings !== null);
    const both = own.filter(({ tickets }) => tickets !== null);
    const over = sum(both.map(({ takings }) => takings));
    const under = sum(both.map(({ tickets }) => tickets));
    return {
      Turnover: sum(own.map(({ takings }) => takings))?.toString() ?? null,
      Tickets: sum(said.map(({ tickets }) => tickets))?.toString() ?? null,
      'Average basket': over === null || under === null ? null : divided(over, under),
    };
  }

  it.each([
    ['the whole company', null, null],
    ['Lyon', 'ventes-lyon', ['ventes-lyon']],
    ['Paris', 'ventes-paris', ['ventes-paris']],
  ])('of this week and the last are those anybody would count in the posts: %s', async (_, team, teams) => {
    const { figureBoard } = await karim.get<Board>(BOARD, { topic: 'ventes', team, until: TODAY });
    const at = (unit: string, metric: string, week: string) =>
      figureBoard.series
        .find((series) => series.metric.nameEn === metric && series.unit === unit)
        ?.points.find(({ start }) => start === week);
    for (const unit of ['EUR', 'GBP'] as const) {
      for (const metric of ['Turnover', 'Tickets', 'Average basket'] as const) {
        if (metric === 'Tickets' && unit === 'GBP') continue;
        const counted = metric === 'Tickets' ? 'COUNT' : unit;
        const now = byHand(THIS_WEEK, unit, teams)[metric];
        const before = byHand(LAST_WEEK, unit, teams)[metric];
        expect([unit, metric, at(counted, metric, THIS_WEEK)?.value ?? null]).toEqual([unit, metric, now]);
        expect([unit, metric, at(counted, metric, LAST_WEEK)?.value ?? null]).toEqual([unit, metric, before]);
        expect(at(counted, metric, THIS_WEEK)?.previous ?? null).toBe(before);
      }
    }
    expect(byHand(LAST_WEEK, 'EUR', teams).Turnover).toMatch(/^\d{5,}$/);
  });
});

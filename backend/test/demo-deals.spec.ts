import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Sql } from '../src/platform/database/sql.js';
import { amountOf, money } from './setup/by-hand.js';
import { board } from './setup/dealing.js';
import { cloneDemoDatabase, DEMO_NOW } from './setup/demo-database.js';
import { TestCaller } from './setup/test-caller.js';
import type { TestDatabase } from './setup/test-database.js';
import { startInstance, type TestInstance } from './setup/test-instance.js';

interface RawPost {
  id: string;
  kind: string;
  text: string;
  team: string | null;
  day: string;
}

describe('the deals of the demo company on karim.benali’s screen', () => {
  let database: TestDatabase;
  let instance: TestInstance;
  let caller: TestCaller;
  let posts: RawPost[];
  beforeAll(async () => {
    database = await cloneDemoDatabase();
    instance = await startInstance(database.appUrl);
    caller = new TestCaller(instance.address);
    await caller.get('mutation ($input: SignInInput!) { signIn(input: $input) { viewer { roles } } }', {
      input: { login: 'karim.benali', password: 'breve-demo' },
    });
    // The raw posts that he may read, with the first team of their author by name.
    posts = await instance.app.get(Sql).rows<RawPost>(
      `SELECT p.id, p.kind, p.text, to_char(p.created_at AT TIME ZONE 'Europe/Paris', 'YYYY-MM-DD') AS day,
              (SELECT h.handle FROM team_member m JOIN team t ON t.id = m.team_id JOIN handle h ON h.team_id = t.id
                WHERE m.person_id = p.author_id ORDER BY breve_fold(t.display_name) LIMIT 1) AS team
         FROM post p JOIN person k ON k.id = (SELECT person_id FROM handle WHERE handle = 'karim.benali')
        WHERE p.kind IN ('WIN', 'LOSS') AND p.deleted_at IS NULL
          AND (p.visibility = 'COMPANY' OR p.author_id = k.id
               OR EXISTS (SELECT FROM audience_reader r WHERE r.audience_id = p.audience_id AND r.person_id = k.id))
          AND NOT EXISTS (SELECT FROM post o WHERE o.id IN (p.root_id, p.quote_of_id) AND o.id <> p.id
                             AND o.kind IN ('WIN', 'LOSS'))`,
    );
  });
  afterAll(async () => {
    await instance.stop();
    await database.drop();
  });

  const person = () => ({ id: '', handle: 'karim.benali', caller });

  /** A second computation, as naive as can be. */
  function naive(some: readonly RawPost[]) {
    const won = some.filter(({ kind }) => kind === 'WIN');
    const lost = some.filter(({ kind }) => kind === 'LOSS');
    const total = (of: readonly RawPost[], currency: string) =>
      of.reduce((sum, { text }) => {
        const amount = amountOf(text);
        return amount?.currency === currency ? sum + amount.cents : sum;
      }, 0n);
    return {
      wonCount: won.length,
      lostCount: lost.length,
      rate: (100 * won.length) / (won.length + lost.length),
      amounts: ['EUR', 'GBP']
        .map((currency) => ({
          currency,
          won: money(total(won, currency)),
          lost: money(total(lost, currency)),
        }))
        .filter((each) => each.won !== null || each.lost !== null),
    };
  }

  const to = DEMO_NOW.toISOString().slice(0, 10);

  it.each([
    ['of the month', '2026-03-01'],
    ['of the year', '2025-04-01'],
  ])('%s equal those counted by hand, with the win rate', async (_, from) => {
    const { sums, months, teams } = await board(person(), { from, to });
    const within = posts.filter(({ day }) => day >= from && day <= to);
    const expected = naive(within);
    expect(expected.wonCount).toBeGreaterThan(5);
    expect(expected.lostCount).toBeGreaterThan(2);
    expect(sums).toMatchObject({
      wonCount: expected.wonCount,
      lostCount: expected.lostCount,
      amounts: expected.amounts,
    });
    expect(Number(sums.winRate)).toBeCloseTo(expected.rate, 3);
    for (const each of months) {
      const own = naive(within.filter(({ day }) => day.startsWith(each.month)));
      expect([each.month, each.sums.wonCount, each.sums.lostCount]).toEqual([
        each.month,
        own.wonCount,
        own.lostCount,
      ]);
    }
    const lyon = teams.find(({ team }) => team.handle === 'ventes-lyon');
    const own = naive(within.filter(({ team }) => team === 'ventes-lyon'));
    expect(lyon?.sums).toMatchObject({ wonCount: own.wonCount, amounts: own.amounts });
  });

  it('name their clients, and say why they were lost', async () => {
    const { clients, reasons, sums } = await board(person(), { from: '2025-04-01', to });
    expect(clients.length).toBeGreaterThan(20);
    expect(clients.some(({ topic }) => topic !== null)).toBe(true);
    expect(new Set(clients.map(({ key }) => key)).size).toBe(clients.length);
    const lost = reasons.reduce((sum, each) => sum + each.sums.lostCount, 0);
    expect(lost).toBe(sums.lostCount);
    expect(reasons.filter(({ reason }) => reason !== null).length).toBeGreaterThanOrEqual(4);
    expect(reasons.some(({ isInReply }) => isInReply)).toBe(true);
  });

  it('grow with the year: every month of it has some', async () => {
    const { months } = await board(person(), { from: '2025-04-01', to });
    expect(months).toHaveLength(12);
    expect(months.filter(({ sums }) => sums.wonCount === 0)).toEqual([]);
  });
});

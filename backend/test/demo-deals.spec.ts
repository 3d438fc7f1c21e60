import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Sql } from '../src/platform/database/sql.js';
import { amountOf, money } from './setup/by-hand.js';
import { board, type TestSums } from './setup/dealing.js';
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
  /** Why it was lost: a choice of the list, or an answer. */
  reason: string | null;
  reply: string | null;
}

interface RawTeam {
  handle: string;
  parent: string | null;
}

/** As the topics' keys are written. */
function plain(text = ''): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

describe('the deals of the demo company on karim.benali’s screen', () => {
  let database: TestDatabase;
  let instance: TestInstance;
  let caller: TestCaller;
  let posts: RawPost[];
  let tree: RawTeam[];
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
                WHERE m.person_id = p.author_id ORDER BY breve_fold(t.display_name) LIMIT 1) AS team,
              (SELECT r.label_en FROM deal d JOIN deal_reason r ON r.id = d.reason_id WHERE d.post_id = p.id) AS reason,
              (SELECT d.reason_post_id FROM deal d WHERE d.post_id = p.id) AS reply
         FROM post p JOIN person k ON k.id = (SELECT person_id FROM handle WHERE handle = 'karim.benali')
        WHERE p.kind IN ('WIN', 'LOSS') AND p.deleted_at IS NULL
          AND (p.visibility = 'COMPANY' OR p.author_id = k.id
               OR EXISTS (SELECT FROM audience_reader r WHERE r.audience_id = p.audience_id AND r.person_id = k.id))
          AND NOT EXISTS (SELECT FROM post o WHERE o.id IN (p.root_id, p.quote_of_id) AND o.id <> p.id
                             AND o.kind IN ('WIN', 'LOSS'))`,
    );
    tree = await instance.app.get(Sql).rows<RawTeam>(
      `SELECT h.handle, (SELECT a.handle FROM handle a WHERE a.team_id = t.parent_id) AS parent
         FROM team t JOIN handle h ON h.team_id = t.id`,
    );
  });
  afterAll(async () => {
    await instance.stop();
    await database.drop();
  });

  /** A team, the one above it, and so on. */
  function above(handle: string): string[] {
    const parent = tree.find((team) => team.handle === handle)?.parent ?? null;
    return [handle, ...(parent === null ? [] : above(parent))];
  }

  const person = () => ({ id: '', handle: 'karim.benali', caller });

  /** A second computation, as naive as can be: exact to the cent, rates to four digits. */
  function naive(some: readonly RawPost[]): TestSums {
    const won = some.filter(({ kind }) => kind === 'WIN');
    const lost = some.filter(({ kind }) => kind === 'LOSS');
    const inCents = (of: readonly RawPost[], currency: string) =>
      of.flatMap(({ text }) => {
        const amount = amountOf(text);
        return amount?.currency === currency ? [amount.cents] : [];
      });
    const total = (cents: readonly bigint[]) => cents.reduce((sum, each) => sum + each, 0n);
    const rate = (over: bigint, under: bigint) =>
      under === 0n ? null : (Number((over * 2_000_000n + under) / (under * 2n)) / 10_000).toString();
    return {
      wonCount: won.length,
      lostCount: lost.length,
      winRate: rate(BigInt(won.length), BigInt(some.length)),
      amounts: ['EUR', 'GBP'].flatMap((currency) => {
        const [wins, losses] = [inCents(won, currency), inCents(lost, currency)];
        if (wins.length + losses.length === 0) return [];
        const average = wins.length === 0 ? null : Number(total(wins)) / wins.length / 100;
        return {
          currency,
          won: money(total(wins)),
          lost: money(total(losses)),
          averageWon: average === null ? null : String(Math.round(average * 100) / 100),
          winRate: rate(total(wins), total(wins) + total(losses)),
        };
      }),
    };
  }

  const to = DEMO_NOW.toISOString().slice(0, 10);

  it.each([
    ['of the month', '2026-03-01'],
    ['of the year', '2025-04-01'],
  ])('%s equal those counted by hand, with the win rate', async (_, from) => {
    const { sums, months, teams, topics, clients, reasons } = await board(person(), { from, to });
    const within = posts.filter(({ day }) => day >= from && day <= to);
    const expected = naive(within);
    expect(expected.wonCount).toBeGreaterThan(5);
    expect(expected.lostCount).toBeGreaterThan(2);
    expect(sums).toEqual(expected);
    for (const each of months) {
      const own = within.filter(({ day }) => day.startsWith(each.month));
      expect(each).toEqual({ month: each.month, sums: naive(own) });
    }
    // A team has its own and those of the teams below it.
    const said = new Map(
      tree.map(({ handle }) => [
        handle,
        within.filter(({ team }) => team !== null && above(team).includes(handle)),
      ]),
    );
    expect(new Set(teams.map(({ team }) => team.handle))).toEqual(
      new Set([...said].filter(([, own]) => own.length > 0).map(([handle]) => handle)),
    );
    for (const { team, depth, sums: own } of teams) {
      const { handle } = team;
      expect({ handle, depth, own }).toEqual({
        handle,
        depth: above(handle).length - 1,
        own: naive(said.get(handle) ?? []),
      });
    }
    expect(topics.length).toBeGreaterThan(3);
    for (const { topic, sums: own } of topics) {
      const tagged = within.filter(({ text }) =>
        [...text.matchAll(/#([\p{L}\p{N}-]+)/gu)].some(([, name]) => plain(name) === topic.key),
      );
      expect([topic.key, own]).toEqual([topic.key, naive(tagged)]);
    }
    // Whatever the client is called, its name stands in each of its posts.
    for (const { key, name, sums: own } of clients) {
      const named = within.filter(({ text }) => plain(text).includes(key));
      expect([name, own]).toEqual([name, naive(named)]);
    }
    const lost = within.filter(({ kind }) => kind === 'LOSS');
    for (const { reason, isInReply, sums: own } of reasons) {
      const explained = lost.filter(
        (post) => post.reason === (reason?.labelEn ?? null) && (post.reply !== null) === isInReply,
      );
      expect([reason?.labelEn, own]).toEqual([reason?.labelEn, naive(explained)]);
    }
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

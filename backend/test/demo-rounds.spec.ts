import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { DEMO_PASSWORD } from '../src/demo/corpus/company.js';
import { Clock } from '../src/platform/clock/clock.js';
import { Sql } from '../src/platform/database/sql.js';
import { cloneDemoDatabase, DEMO_NOW } from './setup/demo-database.js';
import { ROUND, ROUND_FIELDS, type TestRound } from './setup/rounds.js';
import { TestCaller } from './setup/test-caller.js';
import type { TestDatabase } from './setup/test-database.js';
import { startInstance, type TestInstance } from './setup/test-instance.js';

/** Who is asked on each project, as the demo's own story tells it, and when the round closes. */
const PROJECTS: Record<string, { closesAt: string; people: string[] }> = {
  'refonte-site': {
    closesAt: '17:30',
    people: ['elodie.chassagne', 'jeremie.nguyen', 'maxime.delorme', 'nadia.ferhat'],
  },
  'entrepôt-nord': {
    closesAt: '18:00',
    people: ['aicha.mansouri', 'bruno.lacaze', 'coralie.blanchet', 'rachid.amrani'],
  },
  'caisse-2': {
    closesAt: '18:30',
    people: ['laure.beraud', 'noemie.fabre', 'sophie.guichard', 'tom.ashworth'],
  },
  'tournée-verte': { closesAt: '19:00', people: ['ben.lockwood', 'denis.poulain', 'mamadou.sy'] },
};

interface RawPost {
  text: string;
  handle: string;
  day: string;
  time: string;
}

/** The raw posts of a project that begin with a mark, with the Paris clock beside each. No round is asked. */
const RAW = `
  SELECT p.text, a.handle, (p.created_at AT TIME ZONE 'Europe/Paris')::date::text AS day,
         to_char(p.created_at AT TIME ZONE 'Europe/Paris', 'HH24:MI') AS time
    FROM post p JOIN person a ON a.id = p.author_id
   WHERE p.deleted_at IS NULL AND p.text ~ '^[🟢🟠🔴]' AND p.text LIKE '%#' || $1
   ORDER BY p.created_at`;

describe('the rounds of the demo company', () => {
  let database: TestDatabase;
  let instance: TestInstance;
  beforeAll(async () => {
    database = await cloneDemoDatabase();
    instance = await startInstance(database.appUrl);
    jest.spyOn(instance.app.get<Clock>(Clock), 'now').mockImplementation(() => DEMO_NOW);
  });
  afterAll(async () => {
    await instance.stop();
    await database.drop();
  });

  async function signIn(login: string): Promise<TestCaller> {
    const caller = new TestCaller(instance.address);
    await caller.get('mutation ($input: SignInInput!) { signIn(input: $input) { viewer { roles } } }', {
      input: { login, password: DEMO_PASSWORD },
    });
    return caller;
  }

  /** A day of a project, counted from its posts alone. */
  function naively(posts: readonly RawPost[], people: readonly string[], day: string) {
    const said = posts.filter((post) => post.day === day);
    const givers = said.map(({ handle }) => handle);
    const text = said.map((post) => post.text).join();
    return {
      health: text.includes('🔴')
        ? 'BLOCKED'
        : text.includes('🟠')
          ? 'AT_RISK'
          : text.includes('🟢')
            ? 'ON_TRACK'
            : null,
      givenCount: givers.length,
      expectedCount: people.length,
      awaited: people.filter((handle) => !givers.includes(handle)),
    };
  }

  it.each(Object.keys(PROJECTS))('#%s is what its posts say, day by day', async (topic) => {
    const { closesAt, people } = PROJECTS[topic] ?? { closesAt: '', people: [] };
    const posts = await instance.app.get(Sql).rows<RawPost>(RAW, [topic]);
    expect(posts.every(({ time }) => time < closesAt)).toBe(true);
    const caller = await signIn('claire.moreau');
    const { round } = await caller.get<{ round: TestRound }>(ROUND, { topic });
    expect(round.strip).toHaveLength(20);
    expect(round.strip.at(-1)?.day).toBe('2026-03-16');
    for (const { day, ...numbers } of round.strip) {
      const { awaited, ...naive } = naively(posts, people, day);
      expect([day, numbers]).toEqual([day, naive]);
      expect(awaited.length).toBe(naive.expectedCount - naive.givenCount);
    }
    // Since when it is blocked: back over the days before, one by one.
    const days = round.strip.map(({ day }) => day);
    let since: string | null = null;
    for (const day of days.toReversed()) {
      if (naively(posts, people, day).health !== 'BLOCKED') break;
      since = day;
    }
    expect(round.report?.blockedSince).toBe(since);
    const texts = posts.filter(({ day }) => day === '2026-03-16').map(({ text }) => text);
    expect(round.report?.lines.map(({ post }) => post?.text)).toEqual(texts);
  });

  it('show karim.benali yesterday’s, with names where he leads', async () => {
    const karim = await signIn('karim.benali');
    const { rounds } = await karim.get<{ rounds: TestRound[] }>(`{ rounds { ${ROUND_FIELDS} } }`);
    const led = rounds.find(({ topic }) => topic.key === 'caisse2');
    const posts = await instance.app.get(Sql).rows<RawPost>(RAW, ['caisse-2']);
    const { people = [] } = PROJECTS['caisse-2'] ?? {};
    const { awaited } = naively(posts, people, '2026-03-16');
    expect(led?.report?.day).toBe('2026-03-16');
    expect(led?.report?.awaited?.map(({ handle }) => handle).sort()).toEqual(awaited);
    expect(led?.participants).not.toBeNull();
    // At twenty past four nobody has left yet.
    expect(led?.today).toMatchObject({ day: '2026-03-17', isClosed: false, givenCount: 0 });
    for (const other of rounds.filter((round) => round !== led)) {
      expect([other.participants, other.report?.awaited, other.today?.awaited]).toEqual([null, null, null]);
    }
  });

  it('show lea.dubois the same numbers, and no names', async () => {
    const lea = await signIn('lea.dubois');
    const { rounds } = await lea.get<{ rounds: TestRound[] }>(`{ rounds { ${ROUND_FIELDS} } }`);
    const seen = rounds.find(({ topic }) => topic.key === 'caisse2');
    expect(seen?.report).toMatchObject({ day: '2026-03-16', awaited: null });
    expect([seen?.participants, seen?.today?.awaited]).toEqual([null, null]);
  });

  it('have projects in every health', async () => {
    const healths = await instance.app
      .get(Sql)
      .rows<{ health: string | null }>(`SELECT DISTINCT health FROM round_report WHERE day > '2026-02-15'`);
    expect(new Set(healths.map(({ health }) => health))).toEqual(new Set(['ON_TRACK', 'AT_RISK', 'BLOCKED']));
  });
});

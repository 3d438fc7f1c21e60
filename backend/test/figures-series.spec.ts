import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import pg from 'pg';

import { byUnit, ratioOf, sumOf } from '@breve/text';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { FIGURE_ROWS } from '../src/features/figures/figure-csv.service.js';
import { SERIES } from '../src/features/figures/series.query.js';
import { Random } from '../src/demo/plan/random.js';
import { divided } from './setup/by-hand.js';
import { companyDay } from './setup/company-day.js';
import { openSales } from './setup/counting.js';
import { Sql } from '../src/platform/database/sql.js';
import { team, write } from './setup/posting.js';
import { statementsOf } from './setup/query-count.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

interface Board {
  figureBoard: {
    expectedTeams: { handle: string }[];
    series: {
      unit: string;
      metric: { id: string; nameEn: string };
      target: { value: string; sumOf: { handle: string }[] } | null;
      points: {
        start: string;
        before: string;
        value: string | null;
        previous: string | null;
        weekBefore: string | null;
        yearBefore: string | null;
        figureCount: number;
        reportedCount: number;
        missingTeams: { handle: string }[];
      }[];
    }[];
  };
}

const BOARD = `query ($topic: String!, $team: String, $by: FigurePeriod!, $until: String) {
  figureBoard(topic: $topic, team: $team, by: $by, until: $until) {
    expectedTeams { handle }
    series { unit metric { id nameEn } target { value sumOf { handle } } points {
      start before value previous weekBefore yearBefore figureCount reportedCount missingTeams { handle } } } } }`;

/** What a test posted, as anybody could count it by hand. */
interface Told {
  readonly metric: 'Turnover' | 'Tickets';
  readonly unit: string;
  readonly value: string;
  readonly team: 'north' | 'south';
  readonly day: string;
  readonly post: number;
  readonly isHidden: boolean;
}

const LAST = '2026-03-31';

describe('series of figures', () => {
  let network: TestNetwork;
  let ada: TestPerson;
  let ann: TestPerson;
  let sam: TestPerson;
  let north: string;
  let south: string;
  const told: Told[] = [];
  beforeAll(async () => {
    network = await TestNetwork.start();
    ada = await network.join('ada', [RoleName.ADMINISTRATOR]);
    ann = await network.join('ann');
    sam = await network.join('sam');
    const sales = await team(ada, 'sales', [[ada, true]]);
    north = await team(ada, 'north', [[ann, true]]);
    south = await team(ada, 'south', [[sam, true]]);
    for (const id of [north, south]) {
      await ada.caller.get(
        'mutation ($input: UpdateTeamInput!) { updateTeam(input: $input) { team { id } } }',
        { input: { id, parentId: sales } },
      );
    }
    await openSales(network, ada);
    await expectOf([north, south], '2025-01-01');
    const random = new Random(7);
    for (let post = 0; post < 60; post += 1) {
      const isNorth = random.chance(0.5);
      const isHidden = random.chance(0.25);
      const unit = random.chance(0.8) ? 'EUR' : 'GBP';
      const day = dayBefore(random.chance(0.8) ? random.int(0, 20) : random.int(364, 372));
      const takings = `${random.int(1, 900)}.${random.int(10, 98)}`;
      const tickets = random.chance(0.6) ? String(random.int(1, 60)) : null;
      const text = `CA ${takings} ${unit === 'EUR' ? '€' : '£'}${tickets === null ? '' : `, ${tickets} tickets`} #ventes`;
      const starts = [3, ...(tickets === null ? [] : [text.indexOf(tickets, text.indexOf(','))])];
      await write(isNorth ? ann : sam, text, {
        figures: starts.map((start) => ({ start, day })),
        ...(isHidden && { visibility: 'TEAM', teamId: isNorth ? north : south }),
      });
      const team = isNorth ? 'north' : 'south';
      told.push({ metric: 'Turnover', unit, value: sumOf([takings]) ?? '', team, day, post, isHidden });
      if (tickets !== null) {
        told.push({ metric: 'Tickets', unit: 'COUNT', value: tickets, team, day, post, isHidden });
      }
    }
  });
  afterAll(() => network.stop());

  /** @param since whoever is new among them would be expected from today on, and the figures of this test are older */
  async function expectOf(reportingTeamIds: string[], since: string): Promise<void> {
    await ada.caller.get(
      'mutation ($input: SetTopicCountingInput!) { setTopicCounting(input: $input) { topic { id } } }',
      { input: { topic: 'sales', reportingTeamIds } },
    );
    await network
      .service(Sql)
      .rows('UPDATE topic_reporter SET since = $1::date WHERE since >= $2::date', [since, '2026-04-01']);
  }

  function dayBefore(days: number): string {
    return new Date(Date.parse(LAST) - days * 86_400_000).toISOString().slice(0, 10);
  }

  async function board(person: TestPerson, more: object): Promise<Board['figureBoard']> {
    const { figureBoard } = await person.caller.get<Board>(BOARD, { topic: 'sales', until: LAST, ...more });
    return figureBoard;
  }

  function naive(
    known: readonly Told[],
    metric: string,
    unit: string,
    from: string,
    before: string,
  ): string | null {
    const within = known.filter(({ day }) => day >= from && day < before);
    const values = (name: string, currency: string, among = within) =>
      (byUnit(among.filter((each) => each.metric === name)).get(currency) ?? []).map(({ value }) => value);
    if (metric !== 'Average basket') return sumOf(values(metric, unit));
    const both = within.filter(({ post }) =>
      ['Turnover', 'Tickets'].every((name) =>
        within.some((each) => each.post === post && each.metric === name),
      ),
    );
    const inUnit = both.filter(({ post }) => both.some((each) => each.post === post && each.unit === unit));
    return ratioOf(sumOf(values('Turnover', unit, inUnit)), sumOf(values('Tickets', 'COUNT', inUnit)));
  }

  it.each(['DAY', 'WEEK', 'MONTH'])('are what counting by hand gives each reader, by %s', async (by) => {
    for (const [person, team, known] of [
      [ada, undefined, told],
      [ann, undefined, told.filter((each) => !each.isHidden || each.team === 'north')],
      [sam, 'north', told.filter((each) => !each.isHidden && each.team === 'north')],
      [sam, 'sales', told.filter((each) => !each.isHidden || each.team === 'south')],
    ] as const) {
      const { series } = await board(person, { by, team });
      expect(series.length).toBeGreaterThanOrEqual(3);
      for (const { metric, unit, points } of series) {
        for (const { start, before, value } of points) {
          expect([person.handle, team, metric.nameEn, unit, start, value]).toEqual([
            person.handle,
            team,
            metric.nameEn,
            unit,
            start,
            naive(known, metric.nameEn, unit, start, before),
          ]);
        }
      }
    }
  });

  it('are compared with the day, the week and the year before', async () => {
    const { series } = await board(ada, { by: 'DAY' });
    for (const { metric, unit, points } of series) {
      const at = (start: string, days: number) => {
        const day = new Date(Date.parse(start) - days * 86_400_000).toISOString().slice(0, 10);
        return naive(told, metric.nameEn, unit, day, `${day}T`);
      };
      for (const { start, previous, weekBefore, yearBefore } of points) {
        expect([previous, weekBefore, yearBefore]).toEqual([at(start, 1), at(start, 7), at(start, 364)]);
      }
    }
    expect(series.flatMap(({ points }) => points).some(({ yearBefore }) => yearBefore !== null)).toBe(true);
  });

  it('say which holidays they had and are compared with, in the language of the reader', async () => {
    interface Holidays {
      start: string;
      holidays: Record<'own' | 'previous' | 'weekBefore' | 'yearBefore', string[]>;
    }
    const near = async (by: string, language: string) => {
      await sam.caller.get(
        `mutation { updateProfile(input: { language: ${language} }) { viewer { email } } }`,
      );
      const { figureBoard } = await sam.caller.get<{
        figureBoard: { series: { points: Holidays[] }[] };
      }>(
        `{ figureBoard(topic: "sales", by: ${by}, until: "2026-11-18") {
          series { points { start holidays { own previous weekBefore yearBefore } } } } }`,
      );
      return (figureBoard.series[0]?.points ?? []).flatMap(({ start, holidays }) =>
        Object.entries(holidays).flatMap(([of, names]) => names.map((name) => `${start} ${of} ${name}`)),
      );
    };
    const days = (armistice: string, saints: string) => [
      `2026-10-31 yearBefore ${saints}`,
      `2026-11-01 own ${saints}`,
      `2026-11-02 previous ${saints}`,
      `2026-11-08 weekBefore ${saints}`,
      `2026-11-10 yearBefore ${armistice}`,
      `2026-11-11 own ${armistice}`,
      `2026-11-12 previous ${armistice}`,
      `2026-11-18 weekBefore ${armistice}`,
    ];
    expect(await near('DAY', 'FR')).toEqual(days('Armistice 1918', 'Toussaint'));
    expect(await near('DAY', 'EN')).toEqual(days('Armistice Day', "All Saints' Day"));
    expect((await near('WEEK', 'EN')).slice(-4)).toEqual([
      "2026-11-02 previous All Saints' Day",
      '2026-11-09 own Armistice Day',
      '2026-11-09 yearBefore Armistice Day',
      '2026-11-16 previous Armistice Day',
    ]);
    const month = await near('MONTH', 'EN');
    expect(month.filter((each) => each.startsWith('2026-11'))).toEqual([
      "2026-11-01 own All Saints' Day",
      '2026-11-01 own Armistice Day',
      "2026-11-01 yearBefore All Saints' Day",
      '2026-11-01 yearBefore Armistice Day',
    ]);
  });

  it('say which of the expected teams are missing', async () => {
    const { series, expectedTeams } = await board(ada, { by: 'DAY' });
    expect(expectedTeams).toEqual([{ handle: 'north' }, { handle: 'south' }]);
    for (const { start, reportedCount, missingTeams } of series[0]?.points ?? []) {
      const gave = ['north', 'south'].filter((name) =>
        told.some((each) => each.team === name && each.day === start && each.metric === 'Turnover'),
      );
      expect([start, reportedCount, missingTeams.map(({ handle }) => handle)]).toEqual([
        start,
        gave.length,
        ['north', 'south'].filter((name) => !gave.includes(name)),
      ]);
    }
  });

  it('say that a shop is missing though its region is expected too: a figure speaks for the nearest', async () => {
    const { team } = await ada.caller.get<{ team: { id: string } }>('{ team(handle: "sales") { id } }');
    await expectOf([team.id, north, south], '2025-01-01');
    const { series } = await board(ada, { by: 'DAY' });
    const points = series[0]?.points ?? [];
    for (const { start, reportedCount, missingTeams } of points) {
      const gave = ['north', 'south'].filter((name) =>
        told.some((each) => each.team === name && each.day === start && each.metric === 'Turnover'),
      );
      // Nobody gave a figure of the region itself.
      const missing = ['north', 'sales', 'south'].filter((name) => !gave.includes(name));
      expect([start, reportedCount, missingTeams.map(({ handle }) => handle)]).toEqual([
        start,
        gave.length,
        missing,
      ]);
    }
    expect(points.some(({ reportedCount }) => reportedCount === 1)).toBe(true);
    await expectOf([north, south], '2025-01-01');
  });

  it('are expected of a team from the day it was asked for them: before it, it was not missing', async () => {
    const TODAY = companyDay();
    const since = () =>
      network
        .service(Sql)
        .rows("SELECT to_char(since, 'YYYY-MM-DD') AS since FROM topic_reporter ORDER BY team_id = $1", [
          north,
        ]);
    await expectOf([south], '2025-01-01');
    await expectOf([north, south], '2026-03-20');
    expect(await since()).toEqual([{ since: '2025-01-01' }, { since: '2026-03-20' }]);
    // Said again it stays; who was not asked before is asked from today on.
    await expectOf([south, north], TODAY);
    expect(await since()).toEqual([{ since: '2025-01-01' }, { since: '2026-03-20' }]);
    const missing = async (by: string) =>
      ((await board(ada, { by })).series[0]?.points ?? []).map(
        ({ start, reportedCount, missingTeams }) =>
          [
            start,
            reportedCount + missingTeams.length,
            missingTeams.some(({ handle }) => handle === 'north'),
          ] as const,
      );
    const gave = (from: string, before: string) =>
      told.some(
        ({ team, day, metric }) => team === 'north' && metric === 'Turnover' && day >= from && day < before,
      );
    for (const [start, expected, isMissing] of await missing('DAY')) {
      expect([start, expected, isMissing]).toEqual([
        start,
        start < '2026-03-20' ? 1 : 2,
        start >= '2026-03-20' && !gave(start, `${start}T`),
      ]);
    }
    // On some of its days they were expected.
    expect((await missing('MONTH')).map(([, expected]) => expected)).toEqual([
      ...Array<number>(12).fill(1),
      2,
    ]);
    await expectOf([south], '2025-01-01');
    await expectOf([north, south], '2025-01-01');
  });

  it('stand beside the target of their period, team and unit, added up where none was set', async () => {
    const { team } = await ada.caller.get<{ team: { id: string } }>('{ team(handle: "sales") { id } }');
    const metrics = new Map(
      (await board(ada, { by: 'DAY' })).series.map(({ metric }) => [metric.nameEn, metric.id]),
    );
    const aim = (metric: string, targets: object[]) =>
      ada.caller.get(
        'mutation ($input: SetMetricTargetsInput!) { setMetricTargets(input: $input) { topic { id } } }',
        { input: { id: metrics.get(metric), targets } },
      );
    const set = [
      { period: 'MONTH', teamId: null, value: '90000' },
      { period: 'DAY', teamId: north, value: '400.10' },
      { period: 'DAY', teamId: south, value: '300.20' },
      { period: 'WEEK', teamId: team.id, value: '4000' },
      { period: 'WEEK', teamId: north, value: '2500' },
    ];
    await aim('Turnover', set);
    await aim('Average basket', [
      { period: 'DAY', teamId: north, value: '30' },
      { period: 'DAY', teamId: south, value: '31' },
    ]);
    for (const by of ['DAY', 'WEEK', 'MONTH']) {
      for (const handle of [null, 'sales', 'north', 'south']) {
        const id = { north, south, sales: team.id }[handle ?? ''] ?? null;
        const of = (teamId: string | null) =>
          set.find((each) => each.period === by && each.teamId === teamId)?.value ?? null;
        // All of sales stands above both, so its own is the company's.
        const whole = handle === null && by === 'WEEK' ? of(team.id) : null;
        const both = sumOf([of(north) ?? '0', of(south) ?? '0']);
        const isSum =
          of(id) === null && (id === null || id === team.id) && of(north) !== null && of(south) !== null;
        const turnover = whole ?? (isSum ? both : of(id));
        const expected = {
          Turnover:
            turnover === null
              ? null
              : {
                  value: sumOf([turnover]),
                  sumOf:
                    whole !== null
                      ? [{ handle: 'sales' }]
                      : isSum
                        ? [{ handle: 'north' }, { handle: 'south' }]
                        : [],
                },
          Tickets: null,
          // A ratio of the whole is no sum of ratios.
          'Average basket':
            by === 'DAY' && (id === north || id === south)
              ? { value: id === north ? '30' : '31', sumOf: [] }
              : null,
        };
        for (const person of [ada, sam]) {
          const { series } = await board(person, { by, team: handle });
          for (const { metric, unit, target } of series) {
            const sorted = target && {
              ...target,
              sumOf: target.sumOf.toSorted((a, b) => a.handle.localeCompare(b.handle)),
            };
            expect([by, handle, metric.nameEn, unit, sorted]).toEqual([
              by,
              handle,
              metric.nameEn,
              unit,
              // Pounds have no target in euros.
              unit === 'GBP' ? null : expected[metric.nameEn as keyof typeof expected],
            ]);
          }
          expect(handle !== null || series.some(({ unit }) => unit === 'GBP')).toBe(true);
        }
      }
    }
  });

  it('of a level are the latest of each team, added up; of a mean, of all figures alike', async () => {
    await write(ann, 'Nos réserves #stock');
    const metric = { topic: 'stock', isDefault: true };
    for (const each of [
      { nameFr: 'Palettes', nameEn: 'Pallets', unit: 'COUNT', rule: 'LAST', nouns: ['pallets'] },
      { nameFr: 'Remplissage', nameEn: 'Filled', unit: '%', rule: 'MEAN' },
    ]) {
      await ada.caller.get(
        'mutation ($input: AddMetricInput!) { addMetric(input: $input) { topic { id } } }',
        {
          input: { ...metric, ...each },
        },
      );
    }
    const random = new Random(11);
    // Days come in any order: the latest is of the latest day, of one day what was written last.
    const levels = Array.from({ length: 40 }, () => ({
      team: random.chance(0.5) ? 'north' : 'south',
      day: dayBefore(random.int(0, 45)),
      pallets: random.int(0, 900),
      filled: random.chance(0.7) ? random.int(1, 99) : null,
    }));
    for (const { team, day, pallets, filled } of levels) {
      const text = `${pallets} pallets${filled === null ? '' : `; ${filled} % full`} #stock`;
      const starts = [0, ...(filled === null ? [] : [text.indexOf(`${filled} %`)])];
      await write(team === 'north' ? ann : sam, text, { figures: starts.map((start) => ({ start, day })) });
    }
    const byHand = (metric: string, start: string, before: string, teams: readonly string[]) => {
      const within = levels.filter((each) => each.day >= start && each.day < before);
      if (metric === 'Filled') {
        const given = within.flatMap(({ team, filled }) => (teams.includes(team) ? (filled ?? []) : []));
        const sum = given.reduce((all, value) => all + value, 0);
        return given.length === 0 ? null : divided(BigInt(sum), BigInt(given.length));
      }
      const lasts = teams.flatMap((team) => {
        const own = within.filter((each) => each.team === team);
        const latest = own
          .map(({ day }) => day)
          .sort()
          .at(-1);
        return own.filter(({ day }) => day === latest).slice(-1);
      });
      return lasts.length === 0 ? null : String(lasts.reduce((all, { pallets }) => all + pallets, 0));
    };
    for (const by of ['DAY', 'WEEK', 'MONTH']) {
      for (const team of [null, 'sales', 'north', 'south']) {
        const teams = team === null || team === 'sales' ? ['north', 'south'] : [team];
        const { series } = await board(ada, { topic: 'stock', by, team });
        expect(series.map((each) => each.metric.nameEn)).toEqual(['Pallets', 'Filled']);
        for (const { metric, points } of series) {
          for (const { start, before, value } of points) {
            expect([by, team, metric.nameEn, start, value]).toEqual([
              ...[by, team, metric.nameEn, start],
              byHand(metric.nameEn, start, before, teams),
            ]);
          }
        }
      }
    }
  });

  it('cost the same number of statements however many there are', async () => {
    const asked = async (more: object) =>
      (await statementsOf(network.instance, () => board(ada, { by: 'DAY', ...more }))).length;
    expect(await asked({})).toBe(await asked({ until: '2020-01-31' }));
    expect(await asked({})).toBeLessThanOrEqual(11);
  });

  it('lead to their posts, readable ones alone', async () => {
    const { series } = await board(ada, { by: 'MONTH' });
    const turnover = series.find(({ unit }) => unit === 'EUR');
    const posts = async (person: TestPerson) =>
      (
        await person.caller.get<{ figurePosts: { text: string }[] }>(
          `query ($id: ID!) { figurePosts(topic: "ventes", metricId: $id, unit: "EUR", from: "2026-03-01", before: "2026-04-01") { text } }`,
          { id: turnover?.metric.id },
        )
      ).figurePosts.length;
    const known = (among: Told[]) =>
      among.filter(({ day, unit }) => unit === 'EUR' && day >= '2026-03-01').length;
    expect(await posts(ada)).toBe(known(told));
    expect(await posts(sam)).toBe(known(told.filter((each) => !each.isHidden || each.team === 'south')));
  });

  it('leave as a sheet without persons and without formulas', async () => {
    await ada.caller.get(
      'mutation ($input: UpdateTeamInput!) { updateTeam(input: $input) { team { id } } }',
      { input: { id: north, displayName: '=HYPERLINK("x")' } },
    );
    const csv = async (person: TestPerson) =>
      (
        await person.caller.get<{ figureCsv: string }>(
          '{ figureCsv(topic: "sales", from: "2026-03-01", to: "2026-03-31") }',
        )
      ).figureCsv;
    const [head, ...lines] = (await csv(sam)).trim().split('\r\n');
    expect(head).toBe('\ufeffDay,Metric,Team,Value,Unit,Change (%),First value,Post'.trim());
    const known = told.filter(
      ({ isHidden, team, day }) => (!isHidden || team === 'south') && day >= '2026-03-01',
    );
    expect(lines).toHaveLength(known.length);
    expect(lines.some((line) => line.includes(`"'=HYPERLINK(""x"")"`))).toBe(true);
    // Addresses apart: their hexadecimal digits may spell anything.
    expect(lines.join().replace(/http:[^,]+/g, '')).not.toMatch(/ann|sam|ada/);
    expect(lines.every((line) => /,http:\/\/[^,]+\/p\/[0-9a-f-]{36}$/.test(line))).toBe(true);
    await sam.caller.get('mutation { updateProfile(input: { language: FR }) { viewer { email } } }');
    expect((await csv(sam)).split('\r\n')[1]).toMatch(/^2026-03-\d\d;[^;]+;[^;]*;[\d,]+;/);
  });

  it('are read by key, as a board and as a sheet, whatever the database believes of how many there are', async () => {
    const { id } = await write(ann, 'CA 1 € #ventes', { figures: [{ start: 3, day: '2025-01-01' }] });
    const client = new pg.Client({ connectionString: network.database.ownerUrl });
    await client.connect();
    try {
      await client.query(
        `WITH made AS (
           INSERT INTO post
           SELECT (jsonb_populate_record(p, jsonb_build_object('id', n.id, 'root_id', n.id))).*
             FROM post p, (SELECT gen_random_uuid() AS id FROM generate_series(1, 400)) AS n
            WHERE p.id = $1 RETURNING id)
         INSERT INTO figure
         SELECT (jsonb_populate_record(f, jsonb_build_object('id', gen_random_uuid(), 'post_id', made.id,
                   'thread_id', made.id, 'position_start', 10 * n, 'position_end', 10 * n + 5,
                   'day', '2025-01-01'::date + n))).*
           FROM made, generate_series(1, 10) AS n, figure f WHERE f.post_id = $1`,
        [id],
      );
      for (const statistics of ['none', 'fresh']) {
        if (statistics === 'fresh') await client.query('ANALYZE');
        for (const sql of [FIGURE_ROWS, SERIES]) {
          const { rows } = await client.query<{ 'QUERY PLAN': string }>(
            `EXPLAIN (GENERIC_PLAN, COSTS OFF) ${sql}`,
          );
          const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
          expect(plan).toMatch(
            /Index Scan using pk_post on post( \w+)?\s+Index Cond: \(id = f(_1)?.post_id\)/,
          );
          // Nothing that grows with the square of the figures, however few the database takes them for.
          expect(plan).not.toMatch(/Join Filter: .*(post_id|thread_id|replaces)/);
        }
      }
    } finally {
      await client.end();
    }
    const { figureCsv } = await ada.caller.get<{ figureCsv: string }>(
      '{ figureCsv(topic: "sales", from: "2025-01-01", to: "2025-01-31") }',
    );
    expect(figureCsv.trim().split('\r\n')).toHaveLength(4002);
  });

  it('of a topic that one cannot know of, or of no team, are none', async () => {
    await write(ann, 'Nos chiffres #secret', { visibility: 'TEAM', teamId: north });
    for (const asked of [{ topic: 'secret' }, { topic: 'nowhere' }, { topic: 'sales', team: 'nobody' }]) {
      expect(await sam.caller.refusal(BOARD, { by: 'DAY', ...asked })).toBe('NOT_FOUND');
    }
    expect(await sam.caller.refusal(BOARD, { by: 'DAY', topic: 'sales', until: '2026-02-30' })).toBe(
      'BAD_USER_INPUT',
    );
  });
});

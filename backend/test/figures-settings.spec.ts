import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { MOST_METRICS, MOST_REPORTERS, MOST_TARGETS } from '../src/features/figures/metric-rules.js';
import { Sql } from '../src/platform/database/sql.js';
import { newId } from '../src/platform/ids/ids.js';
import { Schedules } from '../src/platform/schedule/schedules.js';
import { count, openSales, recount, said } from './setup/counting.js';
import { team } from './setup/posting.js';
import { startInstance } from './setup/test-instance.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const COUNTED =
  'topic { hasMetrics metrics { id nameEn unit } counting { dayEnd reportingTeams { handle } } }';
const ADD = `mutation ($input: AddMetricInput!) { addMetric(input: $input) { ${COUNTED} } }`;
const REMOVE = `mutation ($input: MetricIdInput!) { removeMetric(input: $input) { ${COUNTED} } }`;
const SET = `mutation ($input: SetTopicCountingInput!) { setTopicCounting(input: $input) { ${COUNTED} } }`;

interface Counted {
  topic: {
    hasMetrics: boolean;
    metrics: { id: string; nameEn: string; unit: string }[];
    counting: { dayEnd: string; reportingTeams: { handle: string }[] };
  };
}

describe('what a topic says of its posts and figures', () => {
  let network: TestNetwork;
  let ada: TestPerson;
  let ann: TestPerson;
  let bob: TestPerson;
  let north: string;
  let south: string;
  beforeAll(async () => {
    network = await TestNetwork.start();
    ada = await network.join('ada', [RoleName.ADMINISTRATOR]);
    ann = await network.join('ann');
    bob = await network.join('bob');
    north = await team(ada, 'north', [[ann, true]]);
    south = await team(ada, 'south', [[bob, true]]);
    await openSales(network, ada);
  });
  afterAll(() => network.stop());

  it('metrics come, count, and go while they are unused', async () => {
    await count(ann, 'Delays #delivery');
    const late = { topic: 'delivery', nameFr: 'Retards', nameEn: 'Delays', unit: 'COUNT', nouns: ['delays'] };
    const { addMetric } = await ada.caller.get<{ addMetric: Counted }>(ADD, { input: late });
    expect(addMetric.topic).toMatchObject({ hasMetrics: true, metrics: [{ nameEn: 'Delays' }] });
    const spare = { ...late, nameEn: 'Spare', nouns: [], unit: 'h' };
    const added = await ada.caller.get<{ addMetric: Counted }>(ADD, { input: spare });
    const [delays, hours] = added.addMetric.topic.metrics.map(({ id }) => id);
    expect(said(await count(ann, '4 delays #delivery'))).toEqual(['Delays 4 COUNT']);
    expect(await bob.caller.refusal(REMOVE, { input: { id: delays } })).toBe('METRIC_USED');
    const { removeMetric } = await bob.caller.get<{ removeMetric: Counted }>(REMOVE, {
      input: { id: hours },
    });
    expect(removeMetric.topic.metrics).toEqual([{ id: delays, nameEn: 'Delays', unit: 'COUNT' }]);
  });

  it('are asked of those who may describe the topic, within bounds', async () => {
    const { topic } = await ada.caller.get<Counted>(
      `{ topic(name: "sales") { metrics { id nameEn unit } } }`,
    );
    const turnover = topic.metrics[0]?.id;
    expect(await ada.caller.refusal(REMOVE, { input: { id: turnover } })).toBe('METRIC_USED');
    expect(await bob.caller.refusal(REMOVE, { input: { id: turnover } })).toBe('FORBIDDEN');
    expect(await bob.caller.refusal(REMOVE, { input: { id: newId() } })).toBe('NOT_FOUND');
    expect(await bob.caller.refusal(SET, { input: { topic: 'sales', dayEnd: '04:00' } })).toBe('FORBIDDEN');
    const input = { topic: 'sales', dayEnd: '04:00', reportingTeamIds: [south, north] };
    const { setTopicCounting } = await ada.caller.get<{ setTopicCounting: Counted }>(SET, { input });
    expect(setTopicCounting.topic.counting).toEqual({
      dayEnd: '04:00',
      reportingTeams: [{ handle: 'north' }, { handle: 'south' }],
    });
    const many = Array.from({ length: MOST_REPORTERS + 1 }, () => newId());
    expect(await ada.caller.refusal(SET, { input: { topic: 'sales', reportingTeamIds: many } })).toBe(
      'TOO_MANY',
    );
    const another = { topic: 'sales', nameFr: 'Retours', nameEn: 'Returns', unit: '%' };
    for (let number = topic.metrics.length; number < MOST_METRICS; number += 1) {
      await ada.caller.get(ADD, { input: another });
    }
    expect(await ada.caller.refusal(ADD, { input: another })).toBe('TOO_MANY');
  });

  it('a unit stays once there are figures, however many; a new metric takes over and the history stays', async () => {
    await count(ann, 'Returns #returns');
    const METRICS = 'topic { metrics { id nameEn unit isDefault retiredAt } }';
    interface Retired {
      topic: { metrics: { id: string; nameEn: string; retiredAt: string | null }[] };
    }
    const run = async (act: 'addMetric' | 'retireMetric' | 'resumeMetric', input: object, who = ada) => {
      const type = act === 'addMetric' ? 'AddMetricInput' : 'MetricIdInput';
      const sql = `mutation ($input: ${type}!) { ${act}(input: $input) { ${METRICS} } }`;
      return (await who.caller.get<Record<string, Retired>>(sql, { input }))[act]?.topic.metrics ?? [];
    };
    const refusal = (act: string, id: string | undefined, who = ada) =>
      who.caller.refusal(`mutation ($input: MetricIdInput!) { ${act}(input: $input) { ${METRICS} } }`, {
        input: { id },
      });
    const cost = { topic: 'returns', nameFr: 'Coût', nameEn: 'Cost', unit: 'EUR', isDefault: true };
    await run('addMetric', cost);
    const [first, parcels] = (
      await run('addMetric', {
        ...cost,
        nameFr: 'Colis',
        nameEn: 'Parcels',
        unit: 'COUNT',
        nouns: ['parcels'],
      })
    ).map(({ id }) => id);
    const each = { ...cost, nameFr: 'Par colis', nameEn: 'Each', rule: 'RATIO', isDefault: false };
    const ratio = (await run('addMetric', { ...each, numeratorId: first, denominatorId: parcels })).at(
      -1,
    )?.id;
    const old = await count(ann, '500 €, 4 parcels #returns', { figures: [{ start: 0, day: '2026-03-02' }] });
    const many = await count(ann, '1000 € #returns', { figures: [{ start: 0, day: '2026-03-03' }] });
    await network.service(Sql).rows(
      `INSERT INTO figure (id, post_id, thread_id, metric_id, team_id, unit, value, day, day_chosen, refused,
                           position_start, position_end, grammar, created_at)
       SELECT gen_random_uuid(), f.post_id, f.thread_id, f.metric_id, f.team_id, f.unit, n, '2026-03-03', true, false,
              1000 + n, 1001 + n, f.grammar, f.created_at
         FROM figure f, generate_series(1, 999) AS n WHERE f.post_id = $1 AND f.metric_id = $2`,
      [many.id, first ?? null],
    );
    const UPDATE =
      'mutation ($input: UpdateMetricInput!) { updateMetric(input: $input) { metric { unit } } }';
    expect(await ada.caller.refusal(UPDATE, { input: { id: first, unit: 'CHF' } })).toBe('METRIC_UNIT_FIXED');
    expect(await refusal('removeMetric', first)).toBe('METRIC_USED');
    const { topic: sales } = await bob.caller.get<Counted>('{ topic(name: "sales") { metrics { id } } }');
    for (const act of ['retireMetric', 'resumeMetric']) {
      expect(await refusal(act, sales.metrics[0]?.id, bob)).toBe('FORBIDDEN');
    }
    expect(await refusal('retireMetric', newId())).toBe('NOT_FOUND');

    const francs = { ...cost, nameFr: 'Coût CHF', nameEn: 'Cost CHF', unit: 'CHF' };
    await run('addMetric', francs);
    const stopped = await run('retireMetric', { id: first });
    // The ratio that divides it stops with it.
    expect(stopped.map(({ nameEn, retiredAt }) => [nameEn, retiredAt !== null])).toEqual([
      ['Cost', true],
      ['Parcels', false],
      ['Each', true],
      ['Cost CHF', false],
    ]);
    expect(said(await count(ann, '70 CHF, 2 parcels #returns'))).toEqual([
      'Cost CHF 70 CHF',
      'Parcels 2 COUNT',
    ]);
    const corrected = await recount(ann, { id: old.id, text: '501 €, 4 parcels #returns' });
    expect(corrected.figures[0]).toMatchObject({
      value: '501',
      firstValue: '500',
      metric: { nameEn: 'Cost' },
    });
    const { figureBoard } = await bob.caller.get<{
      figureBoard: {
        series: { unit: string; metric: { nameEn: string }; points: { value: string | null }[] }[];
      };
    }>(`{ figureBoard(topic: "returns", by: MONTH, until: "2026-03-31") {
      series { unit metric { nameEn } points { value } } } }`);
    expect(
      figureBoard.series.map(({ metric, unit, points }) => [metric.nameEn, unit, points.at(-1)?.value]),
    ).toEqual(
      expect.arrayContaining([
        ['Cost CHF', 'CHF', null],
        // 1 + 2 + … + 1000, and 501.
        ['Cost', 'EUR', '501001'],
      ]),
    );
    const { figureContext } = await ann.caller.get<{
      figureContext: { topics: { metrics: { nameEn: string; retiredAt: string | null }[] }[] };
    }>('{ figureContext(topicKeys: ["returns"]) { topics { metrics { nameEn retiredAt } } } }');
    expect(
      figureContext.topics[0]?.metrics.find(({ nameEn }) => nameEn === 'Cost')?.retiredAt,
    ).not.toBeNull();

    expect(await refusal('resumeMetric', ratio)).toBe('METRIC_PARTS_RETIRED');
    await run('addMetric', { ...cost, nameFr: 'Frais', nameEn: 'Charges' });
    expect(await refusal('resumeMetric', first)).toBe('METRIC_DEFAULT_TAKEN');
    const charges = (await run('retireMetric', { id: parcels })).find(
      ({ nameEn }) => nameEn === 'Charges',
    )?.id;
    await run('retireMetric', { id: charges });
    await run('resumeMetric', { id: first });
    expect(said(await count(ann, '9 € and 2 parcels #returns'))).toEqual(['Cost 9 EUR']);
  });

  it('what a metric is to bring is said by those who may describe its topic, for teams and the company', async () => {
    interface Aimed {
      id: string;
      unit: string;
      targets: { period: string; team: { handle: string } | null; value: string }[];
    }
    const AIMED = 'topic { metrics { id nameEn unit targets { period team { handle } value } } }';
    const AIM = `mutation ($input: SetMetricTargetsInput!) { setMetricTargets(input: $input) { ${AIMED} } }`;
    await count(ann, 'Visits #visits');
    const visits = { topic: 'visits', nameFr: 'Dons', nameEn: 'Gifts', unit: 'EUR' };
    const { addMetric } = await ada.caller.get<{ addMetric: Counted }>(ADD, { input: visits });
    const id = addMetric.topic.metrics[0]?.id;
    const aim = async (targets: object[]) => {
      const { setMetricTargets } = await ada.caller.get<{
        setMetricTargets: { topic: { metrics: Aimed[] } };
      }>(AIM, { input: { id, targets } });
      return setMetricTargets.topic.metrics[0]?.targets.map(
        ({ period, team: whose, value }) => `${whose?.handle ?? 'all'} ${period} ${value}`,
      );
    };
    const refusal = (targets: object[], who = ada, metric = id) =>
      who.caller.refusal(AIM, { input: { id: metric, targets } });
    const day = { period: 'DAY', value: '12.5' };
    expect(
      await aim([
        { period: 'MONTH', value: '300' },
        day,
        { ...day, period: 'WEEK', teamId: south },
        { ...day, teamId: south, value: '007.50' },
        { ...day, teamId: north, value: '-4' },
      ]),
    ).toEqual(['all DAY 12.5', 'all MONTH 300', 'north DAY -4', 'south DAY 7.5', 'south WEEK 12.5']);
    // What is not given stays; an empty value takes one away, once or twice.
    const less = ['all DAY 13', 'all MONTH 300', 'south DAY 7.5', 'south WEEK 12.5'];
    for (let time = 0; time < 2; time += 1) {
      expect(
        await aim([
          { ...day, value: '13' },
          { ...day, teamId: north, value: '' },
        ]),
      ).toEqual(less);
    }
    const { topic: sales } = await ann.caller.get<Counted>('{ topic(name: "sales") { metrics { id } } }');
    expect(await refusal([day], ann, sales.metrics[0]?.id)).toBe('FORBIDDEN');
    await count(ann, 'Hidden #closed', { visibility: 'TEAM', teamId: north });
    const closed = await ann.caller.get<{ addMetric: Counted }>(ADD, {
      input: { ...visits, topic: 'closed' },
    });
    // Of a topic one may not know of there is nothing to aim at.
    expect(await refusal([day], bob, closed.addMetric.topic.metrics[0]?.id)).toBe('NOT_FOUND');
    expect(await refusal([day], ada, newId())).toBe('NOT_FOUND');
    expect(await refusal([day], ada, 'none')).toBe('NOT_FOUND');
    for (const value of ['1 000', '1e9', '1,5', '1234567890123456', '0.1234567']) {
      expect(await refusal([{ ...day, value }])).toBe('BAD_USER_INPUT');
    }
    expect(await refusal([day, { ...day, value: '14' }])).toBe('BAD_USER_INPUT');
    expect(await refusal([{ ...day, teamId: newId() }])).toBe('NOT_FOUND');
    expect(await refusal([{ ...day, teamId: 'north' }])).toBe('NOT_FOUND');
    const many = Array.from({ length: MOST_TARGETS + 1 }, () => ({ ...day, teamId: newId() }));
    expect(await refusal(many)).toBe('TOO_MANY');
    expect(await aim([])).toEqual(less);

    const brief = await team(ada, 'brief', [[ann, true]]);
    expect(await aim([{ ...day, teamId: brief }])).toContain('brief DAY 12.5');
    await ada.caller.get('mutation ($input: DeleteTeamInput!) { deleteTeam(input: $input) { ok } }', {
      input: { id: brief },
    });
    expect(await aim([])).toEqual(less);
    expect(await refusal([{ ...day, teamId: brief }])).toBe('NOT_FOUND');

    const UPDATE =
      'mutation ($input: UpdateMetricInput!) { updateMetric(input: $input) { metric { unit } } }';
    await ada.caller.get(UPDATE, { input: { id, unit: 'EUR', decimals: 2 } });
    expect(await aim([])).toEqual(less);
    // So many euros are not as many francs.
    await ada.caller.get(UPDATE, { input: { id, unit: 'CHF' } });
    expect(await aim([])).toEqual([]);
    await aim([day]);
    await ada.caller.get(REMOVE, { input: { id } });
    expect(
      await network
        .service(Sql)
        .rows(
          'SELECT 1 FROM metric_target g WHERE NOT EXISTS (SELECT FROM metric m WHERE m.id = g.metric_id)',
          [],
        ),
    ).toEqual([]);
  });

  it('a hashtag is completed from its other names', async () => {
    const complete = (prefix: string) =>
      bob.caller.get('query ($prefix: String!) { completeTopic(prefix: $prefix) { key } }', { prefix });
    expect(await complete('sal')).toEqual({ completeTopic: [{ key: 'ventes' }] });
  });

  describe('who posts on a topic', () => {
    const POST = `mutation ($input: CreatePostInput!) { createPost(input: $input) {
      post { id visibility audienceTeam { handle } } } }`;
    const EDIT = 'mutation ($input: UpdatePostInput!) { updatePost(input: $input) { post { text } } }';
    const RULE = `mutation ($input: SetTopicPostingInput!) { setTopicPosting(input: $input) { topic {
      posting { posters posterTeams { handle } defaultTeam { handle } templateFr viewerMayPost } } } }`;

    async function rule(input: Record<string, unknown>): Promise<unknown> {
      const { setTopicPosting } = await ada.caller.get<{ setTopicPosting: { topic: { posting: unknown } } }>(
        RULE,
        { input: { name: 'sales', ...input } },
      );
      return setTopicPosting.topic.posting;
    }
    const refusedTo = (person: TestPerson, text: string, more: Record<string, unknown> = {}) =>
      person.caller.refusal(POST, { input: { text, ...more } });
    async function postBy(person: TestPerson, text: string, more: Record<string, unknown> = {}) {
      const { createPost } = await person.caller.get<{
        createPost: { post: { id: string; visibility: string; audienceTeam: { handle: string } | null } };
      }>(POST, { input: { text, ...more } });
      return createPost.post;
    }

    it('teams: theirs, its owner’s, and nobody else’s, in a new post, an answer and an edit', async () => {
      expect(await bob.caller.refusal(RULE, { input: { name: 'sales', posters: 'OWNER' } })).toBe(
        'FORBIDDEN',
      );
      expect(await ada.caller.refusal(RULE, { input: { name: 'sales', posters: 'TEAMS' } })).toBe(
        'BAD_USER_INPUT',
      );
      const before = await postBy(bob, 'Before the rule #sales');
      expect(
        await rule({ posters: 'TEAMS', posterTeamIds: [north], templateFr: 'CA … €, … tickets' }),
      ).toEqual({
        posters: 'TEAMS',
        posterTeams: [{ handle: 'north' }],
        defaultTeam: null,
        templateFr: 'CA … €, … tickets',
        viewerMayPost: true,
      });
      const mine = await postBy(ann, 'CA 12 € #ventes');
      await postBy(ada, 'Well done #sales');
      expect(await refusedTo(bob, 'CA 12 € #sales')).toBe('TOPIC_LIMITED');
      expect(await refusedTo(bob, 'CA 13 € #Ventes', { inReplyToId: mine.id })).toBe('TOPIC_LIMITED');
      const answer = await postBy(bob, 'Bravo', { inReplyToId: mine.id });
      const added = { id: answer.id, text: 'Bravo #ventes' };
      expect(await bob.caller.refusal(EDIT, { input: added })).toBe('TOPIC_LIMITED');
      await bob.caller.get(EDIT, { input: { id: before.id, text: 'Before the rule, corrected #sales' } });
      const known = await bob.caller.get(
        '{ topicsByKey(keys: ["sales", "nowhere"]) { key posting { viewerMayPost } } }',
      );
      expect(known).toEqual({ topicsByKey: [{ key: 'ventes', posting: { viewerMayPost: false } }] });
    });

    it('the owner alone, or everybody again; nobody is locked out of nothing', async () => {
      await rule({ posters: 'OWNER' });
      expect(await refusedTo(ann, 'CA 1 € #ventes')).toBe('TOPIC_LIMITED');
      await postBy(ada, 'Closed today #ventes');
      await rule({ posters: 'EVERYONE' });
      await postBy(bob, 'CA 2 € #ventes');
      await count(bob, 'Nobody looks after #orphans');
      expect(await ada.caller.refusal(RULE, { input: { name: 'orphans', posters: 'OWNER' } })).toBe(
        'BAD_USER_INPUT',
      );
    });

    it('to the default team, for those in it who say nothing else', async () => {
      await rule({ defaultTeamId: north });
      expect(await postBy(ann, 'CA 5 € #ventes')).toMatchObject({
        visibility: 'TEAM',
        audienceTeam: { handle: 'north' },
      });
      expect(await postBy(ann, 'CA 5 € #ventes', { visibility: 'COMPANY' })).toMatchObject({
        visibility: 'COMPANY',
      });
      expect(await postBy(bob, 'CA 5 € #ventes')).toMatchObject({ visibility: 'COMPANY' });
      expect(await rule({ defaultTeamId: '' })).toMatchObject({ defaultTeam: null });
      const long = { name: 'sales', templateEn: 'x'.repeat(141) };
      expect(await ada.caller.refusal(RULE, { input: long })).toBe('BAD_USER_INPUT');
      const nobodys = { name: 'sales', defaultTeamId: newId() };
      expect(await ada.caller.refusal(RULE, { input: nobodys })).toBe('NOT_FOUND');
    });
  });

  it('who is missing at closing time is reminded once, however many instances, on days one works', async () => {
    const input = { topic: 'sales', dayEnd: '00:00', closesAt: '19:00', reportingTeamIds: [north, south] };
    expect(await ada.caller.refusal(SET, { input: { ...input, closesAt: '25:00' } })).toBe('BAD_USER_INPUT');
    await ada.caller.get(SET, { input });
    const other = await startInstance(network.database.appUrl);
    const tick = async (at: string) => {
      const now = new Date(at);
      await Promise.all([network.instance, other].map(({ app }) => app.get(Schedules).tick(now)));
    };
    const reminded = async (person: TestPerson) => {
      const { notifications } = await person.caller.get<{
        notifications: { edges: { node: { kind: string; awaitingTopic: { key: string } | null } }[] };
      }>('{ notifications(first: 20) { edges { node { kind awaitingTopic { key } } } } }');
      return notifications.edges.flatMap(({ node }) =>
        node.kind === 'FIGURES' ? [node.awaitingTopic?.key] : [],
      );
    };
    await count(ann, 'CA 100 € #ventes', { figures: [{ start: 3, day: '2026-03-17' }] });
    await tick('2026-03-17T17:59:00Z');
    expect(await reminded(bob)).toEqual([]);
    await tick('2026-03-17T18:00:00Z');
    await tick('2026-03-17T18:01:00Z');
    expect([await reminded(ann), await reminded(bob)]).toEqual([[], ['ventes']]);
    // A Saturday, Labour Day, and two hours after an outage.
    for (const at of ['2026-03-21T18:00:00Z', '2026-05-01T17:00:00Z', '2026-03-18T20:30:00Z']) await tick(at);
    expect(await reminded(ann)).toEqual([]);
    // The next day's takes the place of the first.
    await tick('2026-03-19T18:00:00Z');
    expect([await reminded(ann), await reminded(bob)]).toEqual([['ventes'], ['ventes']]);
    await ada.caller.get(SET, { input: { topic: 'sales', closesAt: '' } });
    await other.stop();
  });
});

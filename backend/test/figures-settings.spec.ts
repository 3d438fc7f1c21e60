import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { MOST_METRICS, MOST_REPORTERS } from '../src/features/figures/metric-rules.js';
import { newId } from '../src/platform/ids/ids.js';
import { count, openSales, said } from './setup/counting.js';
import { team } from './setup/posting.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

jest.setTimeout(120_000);

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

  it('a hashtag is completed from its other names', async () => {
    const complete = (prefix: string) =>
      bob.caller.get('query ($prefix: String!) { completeTopic(prefix: $prefix) { key } }', { prefix });
    expect(await complete('sal')).toEqual({ completeTopic: [{ key: 'ventes' }] });
  });
});

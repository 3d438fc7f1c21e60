import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Clock } from '../src/platform/clock/clock.js';
import { Sql } from '../src/platform/database/sql.js';
import { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import { claimStep } from '../src/platform/schedule/claim-step.js';
import { Schedules } from '../src/platform/schedule/schedules.js';
import { TestNetwork } from './setup/test-network.js';

describe('schedules', () => {
  let network: TestNetwork;

  beforeAll(async () => {
    network = await TestNetwork.start();
  });
  afterAll(() => network.stop());

  function claim(key: string, then: () => void = () => undefined): Promise<boolean> {
    return network.service(UnitOfWork).run(async (transaction) => {
      const ours = await claimStep(transaction, 'test', key, 'report');
      if (ours) then();
      return ours;
    });
  }

  it('let one of many take a step, for ever', async () => {
    const claims = await Promise.all(Array.from({ length: 4 }, () => claim('a')));
    expect(claims.filter(Boolean)).toHaveLength(1);
    expect(await claim('a')).toBe(false);
    expect(await claim('b')).toBe(true);
  });

  it('give a step back when what it does fails', async () => {
    const failing = claim('c', () => {
      throw new Error('out of paper');
    });
    await expect(failing).rejects.toThrow('out of paper');
    expect(await claim('c')).toBe(true);
  });

  it('go on when one of them fails, and ask it again next time', async () => {
    const schedules = new Schedules(new Clock());
    const seen: string[] = [];
    let broken = true;
    schedules.add({
      name: 'first',
      tick: () => (broken ? Promise.reject(new Error('not now')) : Promise.resolve(void seen.push('first'))),
    });
    schedules.add({ name: 'second', tick: (now) => Promise.resolve(void seen.push(now.toISOString())) });
    const at = new Date('2026-03-17T17:00:00Z');
    await schedules.tick(at);
    expect(seen).toEqual([at.toISOString()]);
    broken = false;
    await schedules.tick(at);
    expect(seen).toEqual([at.toISOString(), 'first', at.toISOString()]);
  });

  it('forget the steps of a year ago, not those of yesterday', async () => {
    await network.service(Sql).rows(
      `INSERT INTO schedule_step (schedule, key, step, taken_at)
       VALUES ('old', 'k', 's', '2025-01-01T00:00:00Z'), ('new', 'k', 's', '2026-03-16T00:00:00Z')`,
    );
    await network.service(Schedules).tick(new Date('2026-03-17T17:00:00Z'));
    const left = await network
      .service(Sql)
      .rows<{ schedule: string }>(`SELECT schedule FROM schedule_step WHERE schedule IN ('old', 'new')`);
    expect(left).toEqual([{ schedule: 'new' }]);
  });
});

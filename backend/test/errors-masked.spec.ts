import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { TestNetwork, type TestPerson } from './setup/test-network.js';

const BOOKMARKS = '{ bookmarkTimeline(first: 1) { edges { node { id } } } }';

describe('what nobody expected', () => {
  let network: TestNetwork;
  let alice: TestPerson;
  let owner: pg.Client;
  beforeAll(async () => {
    network = await TestNetwork.start();
    alice = await network.join('alice');
    owner = new pg.Client({ connectionString: network.database.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await network.stop();
  });

  it('tells a log id and nothing of what went wrong, the first time and when compiled', async () => {
    await owner.query('ALTER TABLE bookmark RENAME TO gone');
    const ids: unknown[] = [];
    for (let time = 1; time <= 3; time += 1) {
      const { data, errors } = await alice.caller.ask(BOOKMARKS);
      expect(data).toBeNull();
      expect(errors).toHaveLength(1);
      const [error] = errors;
      expect(Object.keys(error?.extensions ?? {}).toSorted()).toEqual(['code', 'logId']);
      expect(error?.extensions).toMatchObject({
        code: 'INTERNAL_SERVER_ERROR',
        logId: expect.stringMatching(/^[0-9a-f]{12}$/),
      });
      expect(JSON.stringify(errors)).not.toMatch(/relation|bookmark b|SELECT|\.js|\.ts/);
      ids.push(error?.extensions.logId);
    }
    expect(new Set(ids).size).toBe(3);
    await owner.query('ALTER TABLE gone RENAME TO bookmark');
    expect((await alice.caller.ask(BOOKMARKS)).errors).toEqual([]);
  });
});

import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { OutboxPurge } from '../src/platform/events/outbox-purge.js';
import { newId } from '../src/platform/ids/ids.js';
import { waitFor } from './setup/live-client.js';
import { change, write } from './setup/posting.js';
import { startInstance, type TestInstance } from './setup/test-instance.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';
import { TimelineWatch } from './setup/timeline-watch.js';

const LISTENING = `application_name = 'breve-listen' AND datname = current_database()`;

describe('two instances on one database', () => {
  let network: TestNetwork;
  let other: TestInstance;
  let database: pg.Client;
  let alice: TestPerson;
  let bob: TestPerson;
  let watches: TimelineWatch[] = [];
  beforeAll(async () => {
    network = await TestNetwork.start();
    other = await startInstance(network.database.appUrl);
    database = new pg.Client({ connectionString: network.database.appUrl });
    await database.connect();
    alice = await network.join('alice', [RoleName.ADMINISTRATOR]);
    bob = await network.join('bob');
  });
  afterEach(async () => {
    await Promise.all(watches.map((opened) => opened.close()));
    watches = [];
  });
  afterAll(async () => {
    await database.end();
    await other.stop();
    await network.stop();
  });

  function watch(instance: TestInstance, person: TestPerson): TimelineWatch {
    const opened = new TimelineWatch(instance, person, 'COMPANY');
    watches.push(opened);
    return opened;
  }

  async function listening(): Promise<number> {
    const { rows } = await database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM pg_stat_activity WHERE ${LISTENING} AND query LIKE 'LISTEN%'`,
    );
    return rows[0]?.count ?? 0;
  }

  /** Breaks every connection off that listens, as often as it comes back. */
  async function cutListeners(until: AbortSignal): Promise<void> {
    while (!until.aborted) {
      await database.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${LISTENING}`);
      await sleep(20);
    }
  }

  it('tell each other’s readers', async () => {
    const here = watch(network.instance, bob);
    const there = watch(other, bob);
    const { id } = await write(alice, 'Hello both');
    await here.change(id, 'NEW');
    await there.change(id, 'NEW');
    await change(alice, 'deletePost', { postId: id });
    await there.change(id, 'DELETED');
  });

  it('miss nothing while no hint reaches them, and listen again afterwards', async () => {
    const here = watch(network.instance, bob);
    const there = watch(other, bob);
    const first = await write(alice, 'Before');
    await there.change(first.id, 'NEW');
    const cut = new AbortController();
    const cutting = cutListeners(cut.signal);
    await sleep(100);
    const second = await write(alice, 'Meanwhile');
    await there.change(second.id, 'NEW');
    await here.change(second.id, 'NEW');
    cut.abort();
    await cutting;
    for (let listeners = 0; listeners < 2; listeners = await listening()) await sleep(50);
    const third = await write(alice, 'Afterwards');
    await there.change(third.id, 'NEW');
  });

  it('tell once what was written before and committed after something else', async () => {
    const late = await write(alice, 'Late');
    const early = await write(alice, 'Early');
    const there = watch(other, bob);
    await database.query('BEGIN');
    await database.query(
      `INSERT INTO outbox_event (id, name, payload, created_at) VALUES ($1, 'post.edited', $2, now())`,
      [newId(), { postId: late.id }],
    );
    await change(alice, 'updatePost', { id: early.id, text: 'Early, edited' });
    await there.change(early.id, 'UPDATED');
    expect(there.of(late.id)).not.toContain('UPDATED');
    await database.query('COMMIT');
    await there.change(late.id, 'UPDATED');
    // Every reading goes over the same stretch again.
    for (const text of ['One', 'Two', 'Three']) {
      const { id } = await write(alice, text);
      await there.change(id, 'NEW');
    }
    expect(there.of(late.id).filter((kind) => kind === 'UPDATED')).toEqual(['UPDATED']);
    expect(there.of(early.id).filter((kind) => kind === 'UPDATED')).toEqual(['UPDATED']);
  });

  it('give back to who was cut off what they missed', async () => {
    const there = watch(other, bob);
    const before = await write(alice, 'Before');
    await there.change(before.id, 'NEW');
    there.client.breakOff();
    const meanwhile = await write(alice, 'Meanwhile');
    await waitFor(() => (there.client.connections === 2 ? true : undefined));
    const after = await write(alice, 'After');
    await there.change(after.id, 'NEW');
    await there.change(meanwhile.id, 'NEW');
  });

  it('begin with what happens after their start', async () => {
    const here = watch(network.instance, bob);
    const before = await write(alice, 'Before');
    await here.change(before.id, 'NEW');
    const third = await startInstance(network.database.appUrl);
    try {
      const there = watch(third, bob);
      const after = await write(alice, 'After');
      await there.change(after.id, 'NEW');
      expect(there.of(before.id)).toEqual([]);
      await there.close();
    } finally {
      await third.stop();
    }
  });

  it('keep the outbox small, one at a time', async () => {
    const old = `SELECT count(*)::int AS count FROM outbox_event WHERE created_at < now() - interval '1 hour'`;
    const count = async (statement: string): Promise<number | undefined> =>
      (await database.query<{ count: number }>(statement)).rows[0]?.count;
    await database.query(
      `INSERT INTO outbox_event (id, name, payload, created_at)
       SELECT gen_random_uuid(), 'post.edited', '{}', now() - interval '61 minutes' FROM generate_series(1, 2500)`,
    );
    const all = await count('SELECT count(*)::int AS count FROM outbox_event');
    await database.query('SELECT pg_advisory_lock(7140142)');
    await network.service(OutboxPurge).purge();
    expect(await count(old)).toBe(2500);
    await database.query('SELECT pg_advisory_unlock(7140142)');
    await network.service(OutboxPurge).purge();
    expect(await count(old)).toBe(0);
    expect(await count('SELECT count(*)::int AS count FROM outbox_event')).toBe((all ?? 0) - 2500);
  });
});

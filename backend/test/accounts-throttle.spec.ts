import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { SignInPause } from '../src/features/accounts/sign-in-pause.js';
import { ADDRESS_LIMIT, pauseOf } from '../src/features/accounts/sign-in-throttle.service.js';
import { Sql } from '../src/platform/database/sql.js';
import { TEST_PASSWORD, TestNetwork } from './setup/test-network.js';

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { viewer { email } } }`;

describe('failed sign-ins', () => {
  let network: TestNetwork;
  let waited: number[];
  beforeAll(async () => {
    network = await TestNetwork.start();
    await network.join('alice');
    await network.join('bob');
  });
  afterAll(() => network.stop());
  beforeEach(() => {
    waited = [];
    jest.spyOn(network.service(SignInPause), 'wait').mockImplementation((milliseconds) => {
      waited.push(milliseconds);
      return Promise.resolve();
    });
  });
  afterEach(async () => {
    await network.service(Sql).rows('DELETE FROM sign_in_throttle');
  });

  async function signIn(login: string, password: string, address = '192.0.2.1'): Promise<string> {
    const { errors } = await network
      .nobody()
      .ask(SIGN_IN, { input: { login, password } }, { 'x-forwarded-for': address });
    return errors[0]?.extensions.code ?? 'done';
  }

  it('make the account slower and slower, never locked, until the right password', async () => {
    for (let count = 0; count < 11; count += 1) {
      expect(await signIn('alice', 'wrong password')).toBe('SIGN_IN_FAILED');
    }
    expect(waited).toEqual([250, 500, 1000, 2000, 4000, 4000, 4000]);
    expect(await signIn('alice@colibri.test', TEST_PASSWORD)).toBe('done');
    expect(waited).toHaveLength(8);
    expect(await signIn('alice', 'wrong password')).toBe('SIGN_IN_FAILED');
    expect(waited).toHaveLength(8);
  });

  it('count together for every login of an account, and not for others', async () => {
    for (const login of ['alice', '@ALICE', 'alice@colibri.test', 'alice', 'alice']) {
      await signIn(login, 'wrong password');
    }
    expect(waited).toEqual([250]);
    await signIn('bob', 'wrong password');
    expect(waited).toEqual([250]);
  });

  it('slow a login that leads to nobody alike', async () => {
    for (const login of ['zoe', '@zoe', 'ZOE', 'zoe', 'zoe', 'zoe']) await signIn(login, 'wrong password');
    expect(waited).toEqual([250, 500]);
    expect(await signIn('z\0e', 'wrong password')).toBe('SIGN_IN_FAILED');
  });

  it('count while they are under way', async () => {
    await Promise.all(Array.from({ length: 8 }, () => signIn('bob', 'wrong password')));
    expect(waited.sort((a, b) => a - b)).toEqual([250, 500, 1000, 2000]);
  });

  it('are limited by address, high; right passwords do not count', async () => {
    for (let count = 0; count < 3; count += 1) expect(await signIn('alice', TEST_PASSWORD)).toBe('done');
    await network
      .service(Sql)
      .rows(`UPDATE sign_in_throttle SET points = $1 WHERE key = 'address:192.0.2.1'`, [ADDRESS_LIMIT - 1]);
    expect(await signIn('alice', TEST_PASSWORD)).toBe('done');
    expect(await signIn('alice', 'wrong password')).toBe('SIGN_IN_FAILED');
    const { errors } = await network
      .nobody()
      .ask(
        SIGN_IN,
        { input: { login: 'alice', password: TEST_PASSWORD } },
        { 'x-forwarded-for': '192.0.2.1' },
      );
    expect(errors[0]?.extensions.code).toBe('RATE_LIMITED');
    expect(errors[0]?.extensions.retryAfterSeconds).toBeGreaterThan(0);
    expect(errors[0]?.extensions.retryAfterSeconds).toBeLessThanOrEqual(15 * 60);
    expect(await signIn('alice', TEST_PASSWORD, '192.0.2.2')).toBe('done');
  });

  it('slow the change of a password, too', async () => {
    const carol = await network.join('carol');
    for (let count = 0; count < 5; count += 1) {
      expect(
        await carol.caller.refusal(
          'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { viewer { email } } }',
          { input: { currentPassword: 'wrong password', newPassword: 'another good password' } },
        ),
      ).toBe('PASSWORD_WRONG');
    }
    expect(waited).toEqual([250]);
  });

  it.each([
    ['a suspension', 'UPDATE person SET suspended_at = now() WHERE handle = $1'],
    [
      'a new password',
      `UPDATE account SET password_hash = password_hash || 'x'
        WHERE person_id = (SELECT id FROM person WHERE handle = $1)`,
    ],
  ])('leave no session behind when %s comes while they wait', async (cause, statement) => {
    const handle = cause.replace(/ /g, '_');
    const { id } = await network.join(handle);
    const sql = network.service(Sql);
    await sql.rows('DELETE FROM session WHERE person_id = $1', [id]);
    await sql.rows('INSERT INTO sign_in_throttle (key, points, expire) VALUES ($1, 4, $2)', [
      `account:${id}`,
      Date.now() + 60_000,
    ]);
    jest.spyOn(network.service(SignInPause), 'wait').mockImplementation(async () => {
      await sql.rows(statement, [handle]);
    });
    expect(await signIn(handle, TEST_PASSWORD)).toBe('SIGN_IN_FAILED');
    expect(await sql.rows('SELECT 1 FROM session WHERE person_id = $1', [id])).toEqual([]);
  });

  it('never wait longer than four seconds', () => {
    expect([1, 4, 5, 9, 10, 1000].map(pauseOf)).toEqual([0, 0, 250, 4000, 4000, 4000]);
  });
});

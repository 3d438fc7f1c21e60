import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { Sql } from '../src/platform/database/sql.js';
import type { TestCaller } from './setup/test-caller.js';
import { TEST_PASSWORD, TestNetwork, type TestPerson } from './setup/test-network.js';

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { viewer { person { handle } } } }`;
const CHANGE = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { viewer { email } } }`;
const RESET_LINK = `mutation ($input: PersonIdInput!) { createPasswordResetLink(input: $input) { link expiresAt } }`;
const RESET = `mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { viewer { email } } }`;
const VALID = `query ($token: String!) { passwordResetValid(token: $token) }`;
const WHO = '{ viewer { email } }';

describe('sessions and passwords', () => {
  let network: TestNetwork;
  let admin: TestPerson;
  beforeAll(async () => {
    network = await TestNetwork.start();
    admin = await network.join('ada', [RoleName.ADMINISTRATOR]);
  });
  afterAll(() => network.stop());

  async function signedIn(login: string, password = TEST_PASSWORD): Promise<TestCaller> {
    const caller = network.nobody();
    await caller.get(SIGN_IN, { input: { login, password } });
    return caller;
  }

  async function tokenFor(person: TestPerson): Promise<string> {
    const { createPasswordResetLink } = await admin.caller.get<{
      createPasswordResetLink: { link: string; expiresAt: string };
    }>(RESET_LINK, { input: { personId: person.id } });
    const link = new URL(createPasswordResetLink.link);
    expect(link.origin).toBe(network.instance.address);
    expect(link.pathname).toBe('/reset');
    const left = new Date(createPasswordResetLink.expiresAt).getTime() - Date.now();
    expect(left).toBeGreaterThan(23.9 * 3600 * 1000);
    expect(left).toBeLessThanOrEqual(24 * 3600 * 1000);
    return link.searchParams.get('token') ?? '';
  }

  it('are listed, newest first, this one marked', async () => {
    const alice = await network.join('alice');
    const second = await signedIn('alice');
    const { sessions } = await second.get<{ sessions: { current: boolean; userAgent: string }[] }>(
      '{ sessions { id createdAt expiresAt userAgent current } }',
    );
    expect(sessions.map(({ current, userAgent }) => [current, userAgent])).toEqual([
      [true, 'node'],
      [false, 'test'],
    ]);
    expect(await network.nobody().refusal('{ sessions { id } }')).toBe('UNAUTHENTICATED');
    await network.service(Sql).rows('UPDATE session SET expires_at = now() WHERE person_id = $1', [alice.id]);
    await signedIn('alice');
    const kept = await network.service(Sql).rows('SELECT 1 FROM session WHERE person_id = $1', [alice.id]);
    expect(kept).toHaveLength(1);
  });

  it('all end with "sign out everywhere"', async () => {
    const bob = await network.join('bob');
    const other = await signedIn('bob');
    await other.get('mutation { signOutEverywhere { ok } }');
    expect(other.cookieHeader).toBe('');
    expect(await bob.caller.refusal(WHO)).toBe('UNAUTHENTICATED');
    await signedIn('bob');
  });

  it('but this one end with a new password', async () => {
    const carol = await network.join('carol');
    const other = await signedIn('carol');
    const token = await tokenFor(carol);
    const newPassword = 'another good password';
    expect(
      await carol.caller.refusal(CHANGE, { input: { currentPassword: 'wrong password', newPassword } }),
    ).toBe('PASSWORD_WRONG');
    expect(
      await carol.caller.refusal(CHANGE, { input: { currentPassword: TEST_PASSWORD, newPassword: 'short' } }),
    ).toBe('PASSWORD_TOO_WEAK');
    await carol.caller.get(CHANGE, { input: { currentPassword: TEST_PASSWORD, newPassword } });
    await carol.caller.get(WHO);
    expect(await other.refusal(WHO)).toBe('UNAUTHENTICATED');
    expect(
      await network.nobody().refusal(SIGN_IN, { input: { login: 'carol', password: TEST_PASSWORD } }),
    ).toBe('SIGN_IN_FAILED');
    await signedIn('carol', newPassword);
    // The link was made for the old password.
    expect(await network.nobody().get(VALID, { token })).toEqual({ passwordResetValid: false });
  });

  describe('by a reset link', () => {
    it('is chosen anew, once; every session ends and one begins', async () => {
      const dan = await network.join('dan');
      const token = await tokenFor(dan);
      const caller = network.nobody();
      expect(await caller.get(VALID, { token })).toEqual({ passwordResetValid: true });
      expect(await caller.refusal(RESET, { input: { token, newPassword: 'short' } })).toBe(
        'PASSWORD_TOO_WEAK',
      );
      expect(await caller.get(RESET, { input: { token, newPassword: 'a wholly new one' } })).toEqual({
        resetPassword: { viewer: { email: 'dan@colibri.test' } },
      });
      await caller.get(WHO);
      expect(await dan.caller.refusal(WHO)).toBe('UNAUTHENTICATED');
      expect(await caller.get(VALID, { token })).toEqual({ passwordResetValid: false });
      expect(await caller.refusal(RESET, { input: { token, newPassword: 'a wholly new one' } })).toBe(
        'LINK_EXPIRED',
      );
      await signedIn('dan', 'a wholly new one');
    });

    it('works for one of two who use it at once', async () => {
      const eve = await network.join('eve');
      const token = await tokenFor(eve);
      const answers = await Promise.all(
        ['the first password', 'the second password'].map((newPassword) =>
          network.nobody().ask(RESET, { input: { token, newPassword } }),
        ),
      );
      expect(answers.map(({ errors }) => errors[0]?.extensions.code ?? 'done').sort()).toEqual([
        'LINK_EXPIRED',
        'done',
      ]);
    });

    it('does not work after a day, after a newer link, or while suspended', async () => {
      const fay = await network.join('fay');
      const old = await tokenFor(fay);
      const token = await tokenFor(fay);
      expect(await network.nobody().get(VALID, { token: old })).toEqual({ passwordResetValid: false });
      await network.service(Sql).rows('UPDATE person SET suspended_at = now() WHERE id = $1', [fay.id]);
      const input = { token, newPassword: 'a wholly new one' };
      expect(await network.nobody().refusal(RESET, { input })).toBe('LINK_EXPIRED');
      await network.service(Sql).rows('UPDATE person SET suspended_at = NULL WHERE id = $1', [fay.id]);
      expect(await network.nobody().get(VALID, { token })).toEqual({ passwordResetValid: true });
      await network
        .service(Sql)
        .rows('UPDATE password_reset SET expires_at = now() WHERE person_id = $1', [fay.id]);
      expect(await network.nobody().get(VALID, { token })).toEqual({ passwordResetValid: false });
      expect(await network.nobody().refusal(RESET, { input })).toBe('LINK_EXPIRED');
    });

    it('is made by administrators alone, for people who exist', async () => {
      const gil = await network.join('gil', [RoleName.MODERATOR, RoleName.COMMUNICATOR, RoleName.AUDITOR]);
      expect(await gil.caller.refusal(RESET_LINK, { input: { personId: gil.id } })).toBe('FORBIDDEN');
      expect(await network.nobody().refusal(RESET_LINK, { input: { personId: gil.id } })).toBe(
        'UNAUTHENTICATED',
      );
      for (const personId of ['nobody', '0199aaaa-0000-7000-8000-000000000000']) {
        expect(await admin.caller.refusal(RESET_LINK, { input: { personId } })).toBe('NOT_FOUND');
      }
      expect(
        await network.nobody().refusal(RESET, { input: { token: 'guess', newPassword: 'a wholly new one' } }),
      ).toBe('LINK_EXPIRED');
    });
  });
});

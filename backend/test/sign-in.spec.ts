import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { TEST_PASSWORD, TestNetwork } from './setup/test-network.js';

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { viewer { person { handle } } } }`;

describe('signing in', () => {
  let network: TestNetwork;
  beforeAll(async () => {
    network = await TestNetwork.start();
    await network.join('alice');
  });
  afterAll(() => network.stop());

  it.each(['alice', '@Alice', 'alice@colibri.test', 'ALICE@colibri.test'])('takes %s', async (login) => {
    const caller = network.nobody();
    await caller.get(SIGN_IN, { input: { login, password: TEST_PASSWORD } });
    expect(await caller.get('{ viewer { email } }')).toEqual({ viewer: { email: 'alice@colibri.test' } });
  });

  it('answers the same to a wrong password and to an unknown account', async () => {
    const wrong = await network
      .nobody()
      .ask(SIGN_IN, { input: { login: 'alice', password: 'wrong password' } });
    const unknown = await network
      .nobody()
      .ask(SIGN_IN, { input: { login: 'nobody', password: 'wrong password' } });
    expect(wrong.errors[0]?.extensions.code).toBe('SIGN_IN_FAILED');
    expect(unknown).toEqual(wrong);
  });

  it('ends with signing out', async () => {
    const caller = network.nobody();
    await caller.get(SIGN_IN, { input: { login: 'alice', password: TEST_PASSWORD } });
    await caller.get('mutation { signOut { ok } }');
    expect(await caller.refusal('{ viewer { email } }')).toBe('UNAUTHENTICATED');
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { SetupService } from '../src/features/accounts/setup.service.js';
import { cloneDatabase, type TestDatabase } from './setup/test-database.js';
import { startInstance, type TestInstance } from './setup/test-instance.js';

const SET_UP = `mutation ($input: SetUpCompanyInput!) {
  setUpCompany(input: $input) {
    viewer { roles mayAdminister company { name language timeZone currency } person { handle displayName } }
  }
}`;
const VALID = 'query ($token: String!) { setupValid(token: $token) }';

let database: TestDatabase;
let instance: TestInstance;
let token: string;

async function begin(): Promise<void> {
  database = await cloneDatabase();
  instance = await startInstance(database.appUrl);
  token = (await instance.app.get(SetupService).issueToken()) ?? '';
}

async function end(): Promise<void> {
  await instance.stop();
  await database.drop();
}

function input(changes: object = {}): Record<string, unknown> {
  return {
    token,
    companyName: 'Colibri',
    language: 'FR',
    timeZone: 'Europe/Paris',
    currency: 'eur',
    displayName: 'Ada Lovelace',
    handle: 'ada',
    email: 'Ada@colibri.test',
    password: 'correct horse battery',
    ...changes,
  };
}

describe('the first-run set-up', () => {
  beforeAll(begin);
  afterAll(end);

  it.each([
    [{ token: 'guess' }, 'LINK_EXPIRED'],
    [{ password: 'short' }, 'PASSWORD_TOO_WEAK'],
    [{ handle: 'a b' }, 'HANDLE_INVALID'],
    [{ email: 'nowhere' }, 'EMAIL_INVALID'],
    [{ currency: 'none' }, 'BAD_USER_INPUT'],
    [{ companyName: ' ' }, 'BAD_USER_INPUT'],
  ])('refuses %j, and the link still works', async (changes, code) => {
    expect(await instance.nobody().refusal(SET_UP, { input: input(changes) })).toBe(code);
    expect(await instance.nobody().get(VALID, { token })).toEqual({ setupValid: true });
  });

  it('makes the company and its first administrator, once', async () => {
    const caller = instance.nobody();
    expect(await caller.get(VALID, { token })).toEqual({ setupValid: true });
    expect(await caller.get(SET_UP, { input: input() })).toEqual({
      setUpCompany: {
        viewer: {
          roles: ['ADMINISTRATOR', 'COMMUNICATOR', 'MODERATOR'],
          mayAdminister: true,
          company: { name: 'Colibri', language: 'FR', timeZone: 'Europe/Paris', currency: 'EUR' },
          person: { handle: 'ada', displayName: 'Ada Lovelace' },
        },
      },
    });
    await caller.get('{ viewer { email } }');
    // What a company sells is counted from the first day, under both names.
    expect(
      await caller.get('{ topic(name: "sales") { key metrics { nameEn unit rule } owner { handle } } }'),
    ).toEqual({
      topic: {
        key: 'ventes',
        metrics: [
          { nameEn: 'Turnover', unit: 'EUR', rule: 'SUM' },
          { nameEn: 'Tickets', unit: 'COUNT', rule: 'SUM' },
          { nameEn: 'Average basket', unit: 'EUR', rule: 'RATIO' },
        ],
        owner: { handle: 'ada' },
      },
    });
    expect(await caller.get(VALID, { token })).toEqual({ setupValid: false });
    expect(
      await instance.nobody().refusal(SET_UP, { input: input({ handle: 'eve', email: 'e@e.test' }) }),
    ).toBe('LINK_EXPIRED');
    expect(await instance.app.get(SetupService).issueToken()).toBeNull();
  });
});

describe('set-ups at the same time', () => {
  beforeAll(begin);
  afterAll(end);

  it('are done by one, whichever link they hold', async () => {
    const second = await instance.app.get(SetupService).issueToken();
    const answers = await Promise.all([
      instance.nobody().ask(SET_UP, { input: input() }),
      instance.nobody().ask(SET_UP, { input: input({ handle: 'bea', email: 'bea@colibri.test' }) }),
      instance
        .nobody()
        .ask(SET_UP, { input: input({ token: second, handle: 'eve', email: 'eve@colibri.test' }) }),
    ]);
    expect(answers.map(({ errors }) => errors[0]?.extensions.code ?? 'done').sort()).toEqual([
      'LINK_EXPIRED',
      'LINK_EXPIRED',
      'done',
    ]);
  });
});

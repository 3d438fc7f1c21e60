import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';

import { SignInPause } from '../../backend/src/features/accounts/sign-in-pause.js';
import { ADDRESS_LIMIT } from '../../backend/src/features/accounts/sign-in-throttle.service.js';
import { Sql } from '../../backend/src/platform/database/sql.js';
import { TEST_PASSWORD, type TestPerson } from '../../backend/test/setup/test-network.js';
import { PATIENCE, Stage } from './setup/stage.js';

describe('the door', () => {
  let stage: Stage;
  let alice: TestPerson;
  beforeAll(async () => {
    stage = await Stage.open();
    alice = await stage.join('alice');
  }, PATIENCE);
  afterAll(() => stage.close());
  afterEach(async () => {
    expect(await stage.clear()).toEqual([]);
    await stage.network.service(Sql).rows('DELETE FROM sign_in_throttle');
  });

  async function tryIn(page: Page, login: string, password: string): Promise<void> {
    await page.getByLabel('Handle or e-mail').fill(login);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.keyboard.press('Enter');
  }

  it(
    'keeps what was typed when it refuses, lets in where one wanted to go, and out again',
    async () => {
      const { page } = await stage.visit(null);
      await page.goto('/topics?order=name');
      await tryIn(page, 'alice', 'not the password');
      await page.getByText('Wrong handle, e-mail or password.').waitFor();
      expect(await page.getByLabel('Handle or e-mail').inputValue()).toBe('alice');
      await page.getByLabel('Password', { exact: true }).fill(TEST_PASSWORD);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Topics' }).waitFor();
      expect(page.url()).toMatch(/\/topics\?order=name$/);

      await page.getByRole('button', { name: /Alice/ }).click();
      await page.getByRole('menuitem', { name: 'Sign out' }).click();
      await page.getByLabel('Handle or e-mail').waitFor();
      await page.goto('/company');
      await page.getByLabel('Handle or e-mail').waitFor();
    },
    PATIENCE,
  );

  it(
    'tells nobody whether an account exists, and nothing of the company',
    async () => {
      const { page } = await stage.visit(null);
      const told: (string | null)[] = [];
      for (const [login, password] of [
        ['nobody.at.all', TEST_PASSWORD],
        ['nobody@colibri.test', TEST_PASSWORD],
        ['alice', 'not the password'],
        ['alice@colibri.test', 'not the password'],
      ] as const) {
        await page.goto('/people/alice');
        await tryIn(page, login, password);
        await page.getByRole('alert').getByText('Wrong handle, e-mail or password.').waitFor();
        told.push(await page.getByRole('main').textContent());
        expect(await page.content()).not.toContain('Colibri');
      }
      expect(new Set(told).size).toBe(1);
    },
    PATIENCE,
  );

  it(
    'waits for a slow answer, and asks once however often one presses',
    async () => {
      let answer: () => void = () => undefined;
      const held = new Promise<void>((resolve) => (answer = resolve));
      const pause = jest.spyOn(stage.network.service(SignInPause), 'wait').mockReturnValue(held);
      await stage.network
        .service(Sql)
        .rows('INSERT INTO sign_in_throttle (key, points, expire) VALUES ($1, 4, $2)', [
          `account:${alice.id}`,
          Date.now() + 60_000,
        ]);
      const { page } = await stage.visit(null);
      let tries = 0;
      page.on('request', (request) => {
        if (request.postData()?.includes('mutation SignIn') === true) tries += 1;
      });
      await page.goto('/topics');
      await tryIn(page, 'alice', 'not the password');
      await page.getByRole('button', { name: 'Sign in', disabled: true }).waitFor();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      answer();
      await page.getByRole('alert').getByText('Wrong handle, e-mail or password.').waitFor();
      expect(tries).toBe(1);
      expect(pause).toHaveBeenCalledTimes(1);
      pause.mockRestore();
      await tryIn(page, 'alice', TEST_PASSWORD);
      await page.getByRole('heading', { level: 1, name: 'Topics' }).waitFor();
    },
    PATIENCE,
  );

  it(
    'says how long to wait after too many tries, counts down, and lets in then',
    async () => {
      const { page } = await stage.visit(null);
      await page.clock.install();
      await page.goto('/topics');
      await tryIn(page, 'alice', 'not the password');
      await page.getByRole('alert').getByText('Wrong handle, e-mail or password.').waitFor();
      const sql = stage.network.service(Sql);
      await sql.rows(`UPDATE sign_in_throttle SET points = $1 WHERE key LIKE 'address:%'`, [ADDRESS_LIMIT]);
      await tryIn(page, 'alice', TEST_PASSWORD);
      await page.getByRole('alert').getByText('Too many tries.').waitFor();
      const wait = page.getByRole('button', { name: /^Try again in 1[45]:\d\d$/, disabled: true });
      await wait.waitFor();
      await page.clock.fastForward('10:00');
      await page.getByRole('button', { name: /^Try again in [45]:\d\d$/, disabled: true }).waitFor();
      await page.clock.fastForward('05:00');
      await page.getByRole('button', { name: 'Sign in', exact: true, disabled: false }).waitFor();
      expect(await page.getByText('Too many tries.').count()).toBe(0);
      expect(await page.getByLabel('Handle or e-mail').inputValue()).toBe('alice');
      await sql.rows('DELETE FROM sign_in_throttle');
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Topics' }).waitFor();
    },
    PATIENCE,
  );

  it(
    'speaks the language that one chooses',
    async () => {
      const { page } = await stage.visit(null);
      await page.goto('/');
      await page.getByRole('button', { name: 'Français' }).click();
      await page.getByRole('button', { name: 'Se connecter' }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    },
    PATIENCE,
  );
});

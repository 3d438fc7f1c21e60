import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { TEST_PASSWORD } from '../../backend/test/setup/test-network.js';
import { PATIENCE, Stage } from './setup/stage.js';

describe('the door', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
    await stage.join('alice');
  }, PATIENCE);
  afterAll(() => stage.close());
  afterEach(async () => {
    expect(await stage.clear()).toEqual([]);
  });

  it(
    'keeps what was typed when it refuses, lets in where one wanted to go, and out again',
    async () => {
      const { page } = await stage.visit(null);
      await page.goto('/topics?order=name');
      await page.getByLabel('Handle or e-mail').fill('alice');
      await page.getByLabel('Password', { exact: true }).fill('not the password');
      await page.keyboard.press('Enter');
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
      await page.goto('/people/alice');
      await page.getByLabel('Handle or e-mail').fill('nobody.at.all');
      await page.getByLabel('Password', { exact: true }).fill(TEST_PASSWORD);
      await page.keyboard.press('Enter');
      await page.getByText('Wrong handle, e-mail or password.').waitFor();
      expect(await page.content()).not.toContain('Colibri');
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

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';

import { TEST_PASSWORD, TestNetwork } from '../../backend/test/setup/test-network.js';
import { launchChromium } from './setup/chromium.js';
import { axeViolations, LOOKS, scrollsSideways, visit } from './setup/visit.js';

describe('the sign-in page', () => {
  let network: TestNetwork;
  let browser: Browser;
  beforeAll(async () => {
    network = await TestNetwork.start();
    await network.join('alice');
    browser = await launchChromium();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await network.stop();
  });

  it.each(LOOKS)(
    'is sound in $language, $theme, $width px',
    async (look) => {
      const { page, close } = await visit(browser, network.instance.address, null, look);
      await page.goto('/');
      await page.getByRole('button', { name: look.language === 'fr' ? 'Se connecter' : 'Sign in' }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe(look.language);
      expect(await axeViolations(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);
      await close();
    },
    60_000,
  );

  it('keeps what was typed when refused, then lets in', async () => {
    const { page, close } = await visit(browser, network.instance.address, null);
    await page.goto('/');
    await page.getByLabel('Handle or e-mail').fill('alice');
    await page.getByLabel('Password', { exact: true }).fill('not the password');
    await page.keyboard.press('Enter');
    await page.getByText('Wrong handle, e-mail or password.').waitFor();
    expect(await page.getByLabel('Handle or e-mail').inputValue()).toBe('alice');
    await page.getByLabel('Password', { exact: true }).fill(TEST_PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('feed').waitFor();
    await close();
  }, 60_000);
});

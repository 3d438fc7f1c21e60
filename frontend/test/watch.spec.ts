import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import { write } from '../../backend/test/setup/posting.js';
import type { TestPerson } from '../../backend/test/setup/test-network.js';
import { composerOf } from './setup/composer.js';
import { PATIENCE, Stage } from './setup/stage.js';
import { axeViolations } from './setup/visit.js';

describe('watching', () => {
  let stage: Stage;
  let alice: TestPerson;
  let bob: TestPerson;
  let page: Page;
  beforeAll(async () => {
    stage = await Stage.open();
    alice = await stage.join('alice');
    bob = await stage.join('bob');
    await write(bob, 'A first truffle');
    ({ page } = await stage.visit(alice));
  }, PATIENCE);
  afterAll(async () => {
    expect(await stage.clear()).toEqual([]);
    await stage.close();
  });

  it(
    'a search is followed from where it was written, and is a timeline that fills while one looks',
    async () => {
      await page.goto('/search?q=truffle');
      await page.getByRole('button', { name: 'Follow this search' }).click();
      await page.getByLabel('Name').fill('Truffles');
      await page.getByLabel(/^Bell/).check();
      await page.getByRole('dialog').getByRole('button', { name: 'Follow this search' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.getByRole('link', { name: 'Followed searches' }).first().click();
      await page.getByRole('link', { name: 'Truffles' }).click();
      await page.getByText('A first truffle').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await write(bob, 'A second truffle');
      await page.getByRole('button', { name: /1 new post/ }).click();
      await page.getByText('A second truffle').waitFor();
    },
    PATIENCE,
  );

  it(
    'a private feed is made from a menu, listed, and closed',
    async () => {
      await page.getByRole('button', { name: 'More for “Truffles”' }).click();
      await page.getByRole('menuitem', { name: 'Private feed' }).click();
      await page.getByRole('button', { name: 'Make the address' }).click();
      const address = await page.getByLabel('Atom address').inputValue();
      expect(
        await page.getByRole('dialog').evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth),
      ).toBe(true);
      expect(await axeViolations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Done' }).click();
      const { pathname } = new URL(address);
      const ask = () => fetch(stage.network.instance.address + pathname);
      expect(await (await ask()).text()).toContain('A second truffle');
      await page.goto('/settings/feeds');
      await page.getByRole('button', { name: 'Close the feed Truffles' }).click();
      await page.getByText('No private feed').waitFor();
      expect((await ask()).status).toBe(404);
    },
    PATIENCE,
  );

  it(
    'rings in the page, and leads to what it rang for',
    async () => {
      await page
        .getByRole('link', { name: /1 unread notification/ })
        .first()
        .waitFor();
      await page.goto('/notifications');
      await page.getByRole('link', { name: /New in “Truffles”: Bob/ }).waitFor();
      await write(bob, 'A third truffle');
      await page.getByRole('link', { name: '2 new posts in “Truffles”' }).click();
      await page.getByRole('heading', { name: 'Truffles' }).waitFor();
      await page.getByText('A third truffle').waitFor();
    },
    PATIENCE,
  );

  it(
    'mentions wait until they are answered, or need no answer, and leave every page at once',
    async () => {
      await write(bob, '@alice, black ones?');
      const { id } = await write(bob, '@alice, white ones?');
      await page.goto('/about-me');
      const waiting = page.getByRole('feed', { name: 'To answer' }).getByRole('article');
      await waiting.filter({ hasText: 'black ones' }).waitFor();
      const { page: other } = await stage.visit(alice);
      await other.goto(`/p/${id}`);
      await other.getByRole('button', { name: 'Reply to this post…' }).click();
      const reply = composerOf(other);
      await reply.text.fill('White, always');
      await reply.dialog.getByRole('button', { name: 'Reply', exact: true }).click();
      await waiting.filter({ hasText: 'white ones' }).waitFor({ state: 'detached' });
      expect(await waiting.count()).toBe(1);

      const more = waiting.getByRole('button', { name: /^More/ });
      const settle = async () => {
        await more.focus();
        await page.keyboard.press('Enter');
        await page.getByRole('menuitem', { name: 'Nothing to answer' }).focus();
        await page.keyboard.press('Enter');
        await page.getByText('No mention is waiting').waitFor();
      };
      await settle();
      // The reader stays where they were, though what they pressed has gone.
      await page.waitForFunction(() => document.activeElement?.id === 'content');
      await page.getByRole('button', { name: 'Undo' }).click();
      await waiting.filter({ hasText: 'black ones' }).waitFor();
      await settle();
      await write(bob, '@alice, grey ones?');
      await page.getByRole('button', { name: /1 new post/ }).click();
      await waiting.filter({ hasText: 'grey ones' }).waitFor();
    },
    PATIENCE,
  );
});

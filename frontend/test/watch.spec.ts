import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import { RoleName } from '../../backend/src/features/accounts/viewer.model.js';
import { team, write } from '../../backend/test/setup/posting.js';
import type { TestPerson } from '../../backend/test/setup/test-network.js';
import { composerOf } from './setup/composer.js';
import { PATIENCE, Stage } from './setup/stage.js';
import { until } from './setup/until.js';
import { axeViolations, sticksOut } from './setup/visit.js';

describe('watching', () => {
  let stage: Stage;
  let alice: TestPerson;
  let bob: TestPerson;
  let carol: TestPerson;
  let dan: TestPerson;
  let page: Page;
  beforeAll(async () => {
    stage = await Stage.open();
    alice = await stage.join('alice');
    bob = await stage.join('bob');
    carol = await stage.join('carol');
    dan = await stage.join('dan');
    await team(await stage.join('ada', [RoleName.ADMINISTRATOR]), 'cooks', [[carol, false]]);
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
    'a topic and a colleague are followed by bell from their pages, by keyboard, which rings and leads there',
    async () => {
      await write(bob, 'Planting #hazel');
      await page.goto('/topics/hazel');
      await page.getByRole('button', { name: /^Follow/ }).click();
      const level = page.getByRole('combobox', { name: 'Following “#hazel”' });
      expect(await level.inputValue()).toBe('FEED');
      await level.focus();
      await page.keyboard.press('B');
      await page.getByRole('combobox', { name: 'Following “#hazel”' }).blur();
      expect(await level.inputValue()).toBe('BELL');
      expect(await axeViolations(page)).toEqual([]);
      await page.goto('/people/dan');
      await page.getByRole('button', { name: /^Follow/ }).click();
      await page.getByRole('combobox', { name: 'Following “Dan”' }).selectOption('Bell');
      await page.reload();
      await until(
        () => page.getByRole('combobox', { name: 'Following “Dan”' }).inputValue(),
        (value) => value === 'BELL',
      );
      await page.goto('/notifications');
      await write(dan, 'Nothing of trees');
      await page.getByRole('link', { name: 'Dan posted', exact: true }).waitFor();
      await write(bob, 'Watering #hazel');
      await page.getByRole('link', { name: 'Bob posted on #hazel' }).waitFor();
      await write(bob, 'Picking #hazel');
      await page.getByRole('link', { name: '2 new posts on #hazel' }).click();
      await page.getByRole('heading', { name: '#hazel' }).waitFor();
      await page.getByText('Picking').waitFor();
      // What the server refuses stays as it was, and says why.
      await page.route('**/graphql', (route) =>
        route.request().postData()?.includes('SetTopicFollowLevel')
          ? route.fulfill({
              json: { errors: [{ message: 'Not today.', extensions: { code: 'NOT_FOUND' } }] },
            })
          : route.continue(),
      );
      await level.selectOption('Feed');
      await page.getByText('Not today.').first().waitFor();
      expect(await level.inputValue()).toBe('BELL');
      await page.unroute('**/graphql');
      await page.getByRole('button', { name: /^Following/ }).click();
      await level.waitFor({ state: 'detached' });
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

  it(
    'is shared with a colleague, who sees what they may, and changed for both',
    async () => {
      await write(alice, 'A truffle for @bob alone', { visibility: 'MENTIONED' });
      await write(carol, 'A truffle in #Périgord');
      await page.goto('/searches');
      await page.getByRole('link', { name: 'Truffles' }).click();
      await page.getByText('alone').waitFor();
      await page.getByText('A truffle in').waitFor();
      await page.getByRole('button', { name: 'More for “Truffles”' }).click();
      await page.getByRole('menuitem', { name: 'Share', exact: true }).click();
      await page.getByText('Shared with whoever has its address').waitFor();
      const address = new URL(page.url()).pathname;

      await dan.caller.get(
        'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { viewer { email } } }',
        { input: { language: 'FR' } },
      );
      const theirs = (await stage.visit(dan, { language: 'fr', theme: 'dark', width: 360 })).page;
      await theirs.goto(address);
      await theirs.getByText('Partagée par Alice').waitFor();
      await theirs.getByText('A truffle in').waitFor();
      expect(await theirs.getByText('alone').count()).toBe(0);
      expect(await theirs.getByRole('button', { name: 'Plus pour « Truffles »' }).count()).toBe(0);
      expect(await axeViolations(theirs)).toEqual([]);
      expect(await sticksOut(theirs)).toEqual([]);

      // Topics, people, teams, words, and what should not come.
      await page.getByRole('button', { name: 'More for “Truffles”' }).click();
      await page.getByRole('menuitem', { name: 'Edit' }).click();
      await page.getByLabel('Name').fill('The good ones');
      await page
        .getByRole('textbox', { name: 'Search' })
        .fill('(#perigord OR team:cooks OR truffle) -from:bob -from:me');
      await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
      await page.getByRole('heading', { name: 'The good ones' }).waitFor();
      await page.getByText('A truffle in').waitFor();
      await until(
        () => page.getByRole('article').count(),
        (count) => count === 1,
      );
      await theirs.reload();
      await theirs.getByRole('heading', { name: 'The good ones' }).waitFor();
      await until(
        () => theirs.getByRole('article').count(),
        (count) => count === 1,
      );
      // A colleague who keeps it has one of their own, which goes on when the other is shared no more.
      await theirs.getByRole('button', { name: 'Suivre cette recherche' }).click();
      await theirs.getByRole('dialog').getByRole('button', { name: 'Suivre cette recherche' }).click();
      await theirs.getByRole('dialog').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'More for “The good ones”' }).click();
      await page.getByRole('menuitem', { name: 'Stop sharing' }).click();
      await page.getByText('Shared with whoever has its address').waitFor({ state: 'detached' });
      await theirs.goto(address);
      await theirs.getByText('Rien à cette adresse').waitFor();
      await theirs.goto('/searches');
      await theirs.getByText('(#perigord OR team:cooks OR truffle) -from:bob -from:me').first().click();
      await theirs.getByText('A truffle in').waitFor();
    },
    PATIENCE,
  );
});

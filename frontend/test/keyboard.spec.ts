import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';

import { readPost, write } from '../../backend/test/setup/posting.js';
import type { TestPerson } from '../../backend/test/setup/test-network.js';
import { composerOf, postsIn } from './setup/composer.js';
import { Keys } from './setup/keys.js';
import { PATIENCE, Stage } from './setup/stage.js';
import { until } from './setup/until.js';

/** More than a list fetches at once. */
const ENTRIES = 33;

describe('single keys', () => {
  let stage: Stage;
  let alice: TestPerson;
  let bob: TestPerson;
  beforeAll(async () => {
    stage = await Stage.open();
    alice = await stage.join('alice');
    bob = await stage.join('bob');
    await alice.caller.get('mutation { followPerson(input: { handle: "bob" }) { person { id } } }');
    for (let number = 1; number <= ENTRIES; number += 1) {
      await write(
        bob,
        `Entry ${number}. ${number % 2 === 0 ? 'La livraison est prête.' : 'It is delivered.'}`,
      );
    }
  }, PATIENCE);
  afterAll(() => stage.close());

  let page: Page;
  let keys: Keys;
  beforeEach(async () => {
    ({ page } = await stage.visit(alice));
    keys = new Keys(page);
    await page.goto('/');
    await page.getByRole('article').first().waitFor();
  }, PATIENCE);
  afterEach(async () => {
    expect(await stage.clear()).toEqual([]);
  }, PATIENCE);

  function post(text: string): Locator {
    return page.getByRole('article').filter({ hasText: text });
  }

  function titled(name: string): Locator {
    return page.getByRole('heading', { level: 1, name });
  }

  it(
    'walk through the feed, each post in view with its mark, and on to those not fetched yet',
    async () => {
      const articles = page.getByRole('feed', { name: 'Home' }).getByRole('article');
      const places = () =>
        articles.evaluateAll((all) =>
          all.map((article) => ['aria-posinset', 'aria-setsize'].map((name) => article.getAttribute(name))),
        );
      const fetched = await places();
      expect(fetched.length).toBeLessThan(ENTRIES);
      expect(fetched).toEqual(fetched.map((_, index) => [`${index + 1}`, '-1']));
      const inView = async (stop: Locator, end = 900) => {
        await keys.at(stop);
        const box = await stop.boundingBox();
        expect(box?.y).toBeGreaterThanOrEqual(-1);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(end + 1);
        expect(await keys.unseen()).toBe('');
      };
      for (let number = ENTRIES; number > 0; number -= 1) {
        await keys.press('j');
        await inView(post(`Entry ${number}.`));
        if (number === 4) await post('Entry 1.').waitFor();
      }
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(900);
      expect(await places()).toEqual(
        Array.from({ length: ENTRIES }, (_, index) => [`${index + 1}`, `${ENTRIES}`]),
      );
      const bobs = page.getByRole('article', { name: /^Bob, / });
      expect(await bobs.filter({ has: page.getByRole('heading', { level: 2 }) }).count()).toBe(ENTRIES);
      expect(await post('Entry 2.').getByText('La livraison').getAttribute('lang')).toBe('fr');
      expect(await post('Entry 3.').getByText('It is delivered').getAttribute('lang')).toBe('en');
      await keys.press('j');
      await inView(post('Entry 1.'));
      for (let number = 2; number <= 12; number += 1) {
        await keys.press('k');
        await inView(post(`Entry ${number}.`));
      }
      // In a narrow window a bar lies on the lower end.
      await page.setViewportSize({ width: 400, height: 740 });
      const bar = await page.getByRole('navigation', { name: 'Main navigation' }).boundingBox();
      expect(bar?.y).toBeGreaterThan(600);
      for (let number = 11; number > 5; number -= 1) {
        await keys.press('j');
        await inView(post(`Entry ${number}.`), bar?.y);
      }
    },
    PATIENCE,
  );

  it(
    'answer, react, keep and open the post one stands on, which keeps the focus',
    async () => {
      const { id } = await write(bob, 'We won the Bellevue hotel.');
      await page.reload();
      const won = post('Bellevue hotel');
      await won.waitFor();
      await keys.press('j');
      await keys.at(won);
      await keys.press('b');
      await won.getByRole('button', { name: 'Bookmark', pressed: true }).waitFor();
      const menu = page.getByRole('menu', { name: 'React' });
      await keys.press('l');
      await keys.at(menu.getByRole('menuitem', { name: 'Agree' }));
      await keys.press('Escape');
      await menu.waitFor({ state: 'hidden' });
      await keys.at(won);
      const { dialog, text } = composerOf(page);
      await keys.press('r');
      await keys.at(text);
      await keys.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      await keys.at(won);
      await keys.press('r');
      await keys.at(text);
      await page.keyboard.type('Congratulations.');
      await keys.press('Control+Enter');
      await won.getByRole('button', { name: /1 reply/ }).waitFor();
      await keys.at(won);
      const kept = await until(
        () => readPost(alice, id),
        (now) => now.viewerBookmarked && now.replyCount === 1,
      );
      expect(kept.viewerReaction).toBeNull();
      await keys.press('l');
      await keys.at(menu.getByRole('menuitem', { name: 'Agree' }));
      await keys.press('ArrowDown', 'Enter');
      await keys.at(won.getByRole('button', { name: /your reaction/ }));
      await until(
        () => readPost(alice, id),
        (now) => now.viewerReaction === 'BRAVO',
      );

      for (const [key, ...there] of [
        ['o', 'j', 'k'],
        ['Enter', 'j', 'k'],
      ] as const) {
        await keys.press(...there);
        await keys.at(won);
        await keys.press(key);
        await titled('Thread').waitFor();
        expect(new URL(page.url()).pathname).toBe(`/p/${id}`);
        await page.goBack();
        await titled('Home').waitFor();
        await keys.at(won);
      }
      await keys.press('o');
      await keys.at(titled('Thread'));
      await won.waitFor();
      // The post that the page is about is meant, without going there first.
      await keys.press('r');
      await dialog.getByText('Bellevue hotel').waitFor();
    },
    PATIENCE,
  );

  it(
    'go places, and to the search from anywhere',
    async () => {
      for (const [letter, path, title] of [
        ['c', '/company', 'Whole company'],
        ['n', '/notifications', 'Notifications'],
        ['t', '/topics', 'Topics'],
        ['p', '/people', 'People'],
        ['e', '/teams', 'Teams'],
        ['b', '/bookmarks', 'Bookmarks'],
        ['m', '/mentions', 'Mentions'],
        ['s', '/settings', 'Settings'],
        ['h', '/', 'Home'],
      ] as const) {
        await keys.press('g', letter);
        await keys.at(titled(title));
        expect(new URL(page.url()).pathname).toBe(path);
      }
      const field = page.getByRole('combobox');
      await keys.press('/');
      await keys.at(field);
      await page.keyboard.type('delivered');
      await post('It is delivered.').first().waitFor();
      await keys.tabTo(page.getByRole('link', { name: 'Posts' }));
      await keys.press('/');
      await keys.at(field);
      await page.keyboard.type('livraison');
      expect(await field.inputValue()).toBe('livraison');
      await keys.press('Escape');
      expect(await field.inputValue()).toBe('');
    },
    PATIENCE,
  );

  it(
    'are read as letters, not as places on the keyboard: AZERTY',
    async () => {
      // Where an American keyboard has its slash and question mark, a French one has others.
      await keys.azerty('!', 'Slash');
      await keys.azerty('§', 'Slash', true);
      await keys.azerty(',', 'KeyM');
      await keys.azerty('?', 'KeyM', true);
      const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
      await help.waitFor();
      const listed = await help.locator('dd').allTextContents();
      expect(listed).toEqual(
        expect.arrayContaining(['n', 'j', 'k', 'o', 'r', 'l', 'b', '/', '?', 'gh', 'gn', 'gm']),
      );
      await keys.press('Escape');
      await help.waitFor({ state: 'hidden' });
      expect(new URL(page.url()).pathname).toBe('/');
      await keys.azerty('g', 'KeyG');
      await keys.azerty('m', 'Semicolon');
      await keys.at(titled('Mentions'));
      await keys.azerty('/', 'Period', true);
      await keys.at(page.getByRole('combobox'));
    },
    PATIENCE,
  );

  /** Every single key does nothing here. */
  async function expectNothing(...pressed: readonly string[]): Promise<void> {
    const before = page.url();
    await keys.press(...pressed);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(page.url()).toBe(before);
  }

  it(
    'are letters to who writes, and nothing together with Ctrl, Alt and Meta',
    async () => {
      for (const modifier of ['Control', 'Alt', 'Meta']) {
        await expectNothing(...['n', 'j', '/', '?'].map((key) => `${modifier}+${key}`));
      }
      await keys.press('j');
      await keys.at(page.getByRole('article').first());
      await keys.press('/');
      const field = page.getByRole('combobox');
      await keys.at(field);
      await page.keyboard.type('njk?/orlbgn');
      expect(await field.inputValue()).toBe('njk?/orlbgn');
      await keys.at(field);
      expect(await page.getByRole('dialog').count()).toBe(0);
    },
    PATIENCE,
  );

  it(
    'can be switched off, and then stay off; all else goes on by keys',
    async () => {
      const box = page.getByRole('checkbox', { name: /^Single-key shortcuts/ });
      const answer = () =>
        page.waitForResponse((response) =>
          Boolean(response.request().postData()?.includes('SetShortcutsEnabled')),
        );
      const saved = answer();
      await keys.press('g', 's');
      await keys.tabTo(page.getByRole('link', { name: 'Display' }));
      await keys.press('Enter');
      await keys.tabTo(box);
      expect(await keys.unseen()).toBe('');
      await keys.press('Space');
      await saved;
      await keys.press('Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab');
      await keys.at(page.getByRole('link', { name: 'Security' }));
      await keys.press('?', 'g', 'n', '/', 'n');
      expect(await page.getByRole('dialog').count()).toBe(0);
      expect(new URL(page.url()).pathname).toBe('/settings/display');

      await page.goto('/company');
      await page.getByRole('article').first().waitFor();
      await expectNothing('j', 'k', 'n', '/', '?', 'g', 'n', 'o', 'r', 'l', 'b');
      await keys.press('Tab', 'Enter');
      await keys.tabTo(page.getByRole('button', { name: /^Write a post/ }));
      await keys.press('Enter');
      await keys.at(composerOf(page).text);
      await page.keyboard.type('Without shortcuts.');
      await keys.press('Control+Enter');
      await postsIn(page, 'Whole company', 'Without shortcuts.').waitFor();

      await page.goto('/settings/display');
      await box.waitFor();
      await keys.press('Tab', 'Enter');
      await keys.tabTo(box);
      const back = answer();
      await keys.press('Space');
      await back;
      await keys.press('Tab', '?');
      await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    },
    PATIENCE,
  );
});

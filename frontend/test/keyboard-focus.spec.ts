import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';

import { write } from '../../backend/test/setup/posting.js';
import type { TestPerson } from '../../backend/test/setup/test-network.js';
import { composerOf, startPost, writtenBy } from './setup/composer.js';
import { Keys } from './setup/keys.js';
import { PATIENCE, Stage } from './setup/stage.js';
import { until } from './setup/until.js';

describe('the focus', () => {
  let stage: Stage;
  let alice: TestPerson;
  let bob: TestPerson;
  beforeAll(async () => {
    stage = await Stage.open();
    alice = await stage.join('alice');
    bob = await stage.join('bob');
    await alice.caller.get('mutation { followPerson(input: { handle: "bob" }) { person { id } } }');
    for (const word of ['one', 'two', 'three']) await write(bob, `Bob’s ${word}. #colisage #colis #collecte`);
    for (const word of ['first', 'second', 'third']) await write(alice, `Mine, the ${word}.`);
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

  function entry(name: string): Locator {
    return page.getByRole('menuitem', { name, exact: true });
  }

  it(
    'skips to the content, is seen at every stop, and comes back the same way',
    async () => {
      const skip = page.getByRole('link', { name: 'Skip to content' });
      await keys.press('Tab');
      await keys.at(skip);
      expect(await keys.unseen()).toBe('');
      await keys.press('Enter');
      await keys.at(page.getByRole('main'));
      await keys.press('Tab');
      await keys.at(page.getByRole('button', { name: /^Write a post/ }));

      await page.goto('/');
      await page.getByRole('article').first().waitFor();
      const stops: number[] = [];
      const walk = async (key: string, count: number) => {
        for (let stop = 0; stop < count; stop += 1) {
          await keys.press(key);
          expect(await keys.unseen()).toBe('');
          stops.push(
            await page.evaluate(() =>
              [...document.querySelectorAll('*')].findIndex((element) => element === document.activeElement),
            ),
          );
        }
      };
      await walk('Tab', 32);
      expect(new Set(stops).size).toBe(32);
      await walk('Shift+Tab', 31);
      expect(stops.slice(32)).toEqual(stops.slice(0, 31).reverse());
      await keys.at(skip);
    },
    PATIENCE,
  );

  it(
    'stays in a dialog, and goes back to where it was',
    async () => {
      await keys.press('j', 'j');
      const second = page.getByRole('article').nth(1);
      await keys.at(second);
      await keys.press('?');
      const dialog = page.getByRole('dialog');
      const [close, settings] = [
        dialog.getByRole('button', { name: 'Close' }),
        dialog.getByRole('link', { name: 'Settings' }),
      ];
      await close.waitFor();
      for (const place of [close, settings, close]) {
        await keys.press('Tab');
        await keys.at(place);
        expect(await keys.unseen()).toBe('');
      }
      for (const place of [settings, close]) {
        await keys.press('Shift+Tab');
        await keys.at(place);
      }
      await keys.press('Enter');
      await dialog.waitFor({ state: 'hidden' });
      await keys.at(second);
      await keys.press('?');
      await close.waitFor();
      await keys.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      await keys.at(second);
    },
    PATIENCE,
  );

  it(
    'begins at the first entry of a menu, goes by arrows and letters, and back to its button',
    async () => {
      const theirs = post('Bob’s three.');
      const more = theirs.getByRole('button', { name: 'More actions' });
      await keys.press('j', 'j', 'j', 'j');
      await keys.at(theirs);
      await keys.tabTo(more);
      for (const key of ['Enter', 'Space']) {
        await keys.press(key);
        await keys.at(entry('Copy link'));
        expect(await keys.unseen()).toBe('');
        for (const [pressed, name] of [
          ['ArrowDown', 'Quote'],
          ['End', 'Mute Bob'],
          ['ArrowUp', 'Who reacted or reposted'],
          ['Home', 'Copy link'],
          ['q', 'Quote'],
        ] as const) {
          await keys.press(pressed);
          await keys.at(entry(name));
        }
        expect(await keys.unseen()).toBe('');
        await keys.press('Escape');
        await keys.at(more);
      }
      await keys.press('Enter');
      await keys.at(entry('Copy link'));
      await keys.press('w', 'Enter');
      await page.getByRole('dialog', { name: 'Reactions and reposts' }).waitFor();
      await keys.press('Escape');
      await keys.at(more);
    },
    PATIENCE,
  );

  it(
    'is not lost with what goes: an edit, a deleted post, an answer that moves, a button that is done',
    async () => {
      const choose = async (on: Locator, letter: string, name: string) => {
        await keys.tabTo(on.getByRole('button', { name: 'More actions' }));
        await keys.press('Enter');
        await keys.at(entry('Copy link'));
        await keys.press(letter);
        await keys.at(entry(name));
        await keys.press('Enter');
      };
      await keys.press('j', 'j');
      const second = post('Mine, the second.');
      await keys.at(second);
      const line = page.getByLabel('Edit the text of the post');
      await choose(second, 'e', 'Edit');
      await keys.at(line);
      await keys.press('Escape');
      await keys.at(second);
      await choose(second, 'e', 'Edit');
      await keys.at(line);
      await page.keyboard.type(' Again.');
      await keys.press('Control+Enter');
      await line.waitFor({ state: 'hidden' });
      await keys.at(post('Mine, the second. Again.'));

      const remove = page.getByRole('dialog').getByRole('button', { name: 'Delete' });
      await choose(second, 'd', 'Delete');
      await remove.waitFor();
      await keys.press('Escape');
      await keys.at(second.getByRole('button', { name: 'More actions' }));
      await keys.press('k', 'j');
      await choose(second, 'd', 'Delete');
      await keys.tabTo(remove);
      await keys.press('Enter');
      await second.waitFor({ state: 'hidden' });
      await keys.at(post('Mine, the first.'));
      await keys.press('k');
      await keys.at(post('Mine, the third.'));

      const question = await write(alice, 'Who has the keys?', { kind: 'QUESTION' });
      for (const text of ['Not me.', 'Hugo has.']) await write(bob, text, { inReplyToId: question.id });
      await page.goto(`/p/${question.id}`);
      const answers = page.getByRole('feed', { name: 'Replies' }).getByRole('article');
      await answers.nth(1).waitFor();
      await keys.press('j', 'j', 'j');
      await choose(post('Hugo has.'), 'a', 'Accept this answer');
      await answers.first().getByText('Accepted answer').waitFor();
      await keys.at(answers.first().filter({ hasText: 'Hugo has.' }));

      await keys.press('g', 'n');
      const row = page.getByRole('listitem').filter({ hasText: 'Not me.' });
      await keys.tabTo(row.getByRole('button', { name: 'Mark as read' }));
      await keys.press('Enter');
      await keys.at(row.getByRole('link', { name: 'Bob replied to you' }));
    },
    PATIENCE,
  );

  it(
    'stays where one writes already, when a page that was on its way arrives',
    async () => {
      let letIn = (): void => undefined;
      const held = new Promise<void>((resolve) => (letIn = resolve));
      for (const part of ['bookmarks', 'composition']) {
        await page.route(`**/assets/${part}-*.js`, async (route) => {
          if (part === 'composition') await page.waitForURL('**/bookmarks');
          else await held;
          await route.continue();
        });
      }
      await page.reload();
      await page.getByRole('article').first().waitFor();
      await keys.press('g', 'b', 'n');
      await page.keyboard.type('Begun ');
      letIn();
      await page.getByRole('heading', { level: 1, name: 'Bookmarks' }).waitFor();
      await page.keyboard.type('early.');
      const { text } = composerOf(page);
      await keys.at(text);
      expect(await text.inputValue()).toBe('Begun early.');
    },
    PATIENCE,
  );

  it(
    'needs no mouse to write: completion, chips, kind, audience, emoji',
    async () => {
      const { dialog, text, options, kind, audience, understood } = await startPost(page);
      const chosen = options.and(page.getByRole('option', { selected: true }));
      await page.keyboard.type('Do we know #col');
      await options.nth(2).waitFor();
      const topics = await options.locator(':scope >> :text-matches("^#")').allTextContents();
      for (const [pressed, index] of [
        ['ArrowDown', 1],
        ['ArrowDown', 2],
        ['ArrowDown', 0],
        ['ArrowUp', 2],
        ['ArrowUp', 1],
      ] as const) {
        await keys.press(pressed);
        await options.nth(index).and(chosen).waitFor();
      }
      await keys.press('Enter');
      expect(await text.inputValue()).toBe(`Do we know ${topics[1]} `);
      await page.keyboard.type('@bo');
      await options.filter({ hasText: 'Bob' }).waitFor();
      await keys.press('Escape');
      await options.first().waitFor({ state: 'hidden' });
      await keys.at(text);
      await page.keyboard.type('b');
      await options.filter({ hasText: 'Bob' }).waitFor();
      await keys.press('Tab');
      await keys.at(text);
      await page.keyboard.type('?');
      await keys.tabTo(understood.getByRole('button', { name: 'Question?' }));
      expect(await keys.unseen()).toBe('');
      await keys.press('Enter');
      await keys.at(text);
      expect(await kind.inputValue()).toBe('QUESTION');
      await keys.tabTo(audience);
      expect(await keys.unseen()).toBe('');
      await page.keyboard.type('People');
      await keys.tabTo(dialog.getByRole('button', { name: 'Emoji' }));
      await keys.press('Enter');
      await keys.at(page.getByRole('listbox', { name: 'Emoji' }).getByRole('option').first());
      await keys.press('Escape');
      await keys.at(dialog.getByRole('button', { name: 'Emoji' }));
      await keys.tabTo(text);
      await keys.press('Control+Enter');
      await dialog.waitFor({ state: 'hidden' });
      const [written] = await until(
        () => writtenBy(alice),
        ([newest]) => newest?.text.startsWith('Do we know') === true,
      );
      expect(written).toMatchObject({
        kind: 'QUESTION',
        visibility: 'MENTIONED',
        mentions: [{ handle: 'bob' }],
        topics: [{ name: topics[1]?.slice(1) }],
      });
      expect(await composerOf(page).dialog.count()).toBe(0);
    },
    PATIENCE,
  );
});

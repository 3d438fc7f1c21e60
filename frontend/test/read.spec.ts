import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';

import { change, readPost, write } from '../../backend/test/setup/posting.js';
import type { TestPerson } from '../../backend/test/setup/test-network.js';
import { postsIn } from './setup/composer.js';
import { PATIENCE, Stage } from './setup/stage.js';
import { until } from './setup/until.js';
import type { Visit } from './setup/visit.js';

const CUT_OFF = /ERR_FAILED|Failed to load resource/;

describe('reading', () => {
  let stage: Stage;
  let alice: TestPerson;
  let bob: TestPerson;
  beforeAll(async () => {
    stage = await Stage.open();
    alice = await stage.join('alice');
    bob = await stage.join('bob');
    await alice.caller.get('mutation { followPerson(input: { handle: "bob" }) { person { id } } }');
  }, PATIENCE);
  afterAll(() => stage.close());

  let visit: Visit;
  let page: Page;
  beforeEach(async () => {
    visit = await stage.visit(alice);
    ({ page } = visit);
  }, PATIENCE);
  afterEach(async () => {
    expect(await stage.clear()).toEqual([]);
  }, PATIENCE);

  /** Chooses from a post's menu. */
  async function choose(post: Locator, entry: string): Promise<void> {
    await post.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: entry, exact: true }).click();
  }

  /** How far a post stands below the top of the window. */
  async function placeOf(post: Locator): Promise<number> {
    return Math.round((await post.boundingBox())?.y ?? Number.NaN);
  }

  describe('a long list', () => {
    let reader: TestPerson;
    beforeAll(async () => {
      reader = await stage.join('lea');
      const writer = await stage.join('hugo');
      await reader.caller.get(
        'mutation { updateProfile(input: { language: FR }) { viewer { email } } followPerson(input: { handle: "hugo" }) { person { id } } }',
      );
      for (let number = 1; number <= 64; number += 1) await write(writer, `Relevé numéro ${number}.`);
    }, PATIENCE);

    it(
      'goes on by itself and by its button, and Back finds it as it was left',
      async () => {
        const { page: list, complaints } = await stage.visit(reader, {
          language: 'fr',
          theme: 'light',
          width: 1280,
        });
        let broken = true;
        await list.route('**/graphql', (route) =>
          broken && route.request().postData()?.includes('"after"') === true
            ? route.abort()
            : route.continue(),
        );
        await list.goto('/');
        const articles = list.getByRole('article');
        await articles.nth(19).waitFor();
        await articles.nth(19).scrollIntoViewIfNeeded();
        const more = list.getByRole('button', { name: 'Charger la suite' });
        await list.getByText('Le serveur ne répond pas').first().waitFor();
        expect(await articles.count()).toBe(20);
        broken = false;
        await more.click();
        await articles.nth(39).waitFor();
        await list.unrouteAll({ behavior: 'wait' });
        expect(complaints.splice(0).filter((complaint) => !CUT_OFF.test(complaint))).toEqual([]);
        await articles.nth(39).scrollIntoViewIfNeeded();
        await articles.nth(59).waitFor();
        await articles.nth(59).scrollIntoViewIfNeeded();
        await articles.nth(63).waitFor();
        expect(await articles.count()).toBe(64);

        const post = postsIn(list, 'Mon fil', 'Relevé numéro 20.');
        await post.scrollIntoViewIfNeeded();
        const place = await placeOf(post);
        await post.getByText('Relevé numéro 20.').click();
        await list.getByRole('heading', { level: 1, name: 'Fil de la brève' }).waitFor();
        await list.goBack();
        await post.waitFor();
        await until(
          () => placeOf(post),
          (now) => Math.abs(now - place) <= 2,
        );
        expect(await articles.count()).toBe(64);

        await list.goto('/company');
        await articles.nth(19).waitFor();
        expect(await list.evaluate(() => scrollY)).toBe(0);
      },
      PATIENCE,
    );
  });

  it(
    'brings a followed topic home, with the reason',
    async () => {
      const gardener = await stage.join('gil');
      await write(gardener, 'Tomatoes are in. #jardin');
      await page.goto('/topics/jardin');
      await page.getByRole('button', { name: 'Follow #jardin' }).click();
      const following = page.getByRole('button', { name: 'Following #jardin' });
      await following.waitFor();
      await page.getByRole('link', { name: 'Home' }).first().click();
      const post = postsIn(page, 'Home', 'Tomatoes are in.');
      await post.getByText('Because you follow #jardin').waitFor();
      await page.goBack();
      await following.click();
      await page.getByRole('button', { name: 'Follow #jardin' }).waitFor();
      await page.getByRole('link', { name: 'Home' }).first().click();
      await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
      await post.waitFor({ state: 'hidden' });
    },
    PATIENCE,
  );

  it(
    'puts the accepted answer on top, and says where a deleted post was',
    async () => {
      const question = await write(alice, 'Who knows the new carrier?', { kind: 'QUESTION' });
      await write(bob, 'Not me.', { inReplyToId: question.id });
      await write(bob, 'Hugo does.', { inReplyToId: question.id });
      await page.goto(`/p/${question.id}`);
      const answers = page.getByRole('feed', { name: 'Replies' }).getByRole('article');
      expect(await answers.first().textContent()).toContain('Not me.');
      await choose(answers.filter({ hasText: 'Hugo does.' }), 'Accept this answer');
      await answers.first().getByText('Accepted answer').waitFor();
      expect(await answers.first().textContent()).toContain('Hugo does.');
      expect(await answers.count()).toBe(2);
      await choose(answers.first(), 'No longer accept this answer');
      await page.getByText('Accepted answer').waitFor({ state: 'hidden' });

      const main = page.getByRole('article').filter({ hasText: 'Who knows the new carrier?' });
      await choose(main, 'Delete');
      await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
      await page.getByRole('heading', { name: 'This post was deleted.' }).waitFor();
      await page.reload();
      await page.getByRole('heading', { name: 'This post was deleted.' }).waitFor();
      expect(await answers.count()).toBe(2);
      expect(await page.content()).not.toContain('Who knows the new carrier?');
      expect((await readPost(alice, question.id)).deletedAt).not.toBeNull();
    },
    PATIENCE,
  );

  it(
    'shows the versions of a post, and purges one',
    async () => {
      const { id } = await write(alice, 'The code of the safe is 4711.');
      await page.goto('/');
      const post = postsIn(page, 'Home', 'The code of the safe');
      await choose(post, 'Edit');
      await page.getByLabel('Edit the text of the post').fill('The code of the safe is known to Ada.');
      await page.keyboard.press('Control+Enter');
      await post.getByText('is known to Ada.').waitFor();
      await post.getByRole('button', { name: 'edited' }).click();
      const dialog = page.getByRole('dialog', { name: 'Versions of the post' });
      await dialog.getByText('The code of the safe is 4711.').waitFor();
      await dialog.getByRole('button', { name: 'Remove this text' }).click();
      await page
        .getByRole('dialog', { name: 'Remove the text of this version?' })
        .getByRole('button', { name: 'Remove this text' })
        .click();
      await dialog.getByText(/^Text removed/).waitFor();
      expect(await dialog.getByText('4711').count()).toBe(0);
      expect((await readPost(alice, id)).versions.map(({ text }) => text)).toContain(null);
      // The button that asked is gone: the focus stays in the dialog all the same.
      await page.waitForFunction(() => document.activeElement?.closest('[role="dialog"]') !== null);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
    },
    PATIENCE,
  );

  it(
    'reacts, reposts, keeps, and says who did',
    async () => {
      const { id } = await write(bob, 'We signed the Bellevue hotel.');
      await page.goto('/');
      const post = postsIn(page, 'Home', 'Bellevue hotel');
      await post.getByRole('button', { name: 'React', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Bravo' }).click();
      await post.getByRole('button', { name: 'Bravo\u00a01' }).waitFor();
      await post.getByRole('button', { name: 'Repost', exact: true }).click();
      await post.getByRole('button', { name: 'Undo repost' }).waitFor();
      await post.getByRole('button', { name: 'Bookmark' }).click();
      await post.getByRole('button', { name: 'Bookmark', pressed: true }).waitFor();
      await post.getByRole('button', { name: 'Bravo\u00a01' }).click();
      const dialog = page.getByRole('dialog', { name: 'Reactions and reposts' });
      await dialog.getByRole('region', { name: 'Reactions' }).getByText('Alice').waitFor();
      await dialog.getByRole('region', { name: 'Reposts' }).getByText('Alice').waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      await until(
        () => readPost(alice, id),
        (now) => now.viewerReaction === 'BRAVO' && now.viewerReposted && now.viewerBookmarked,
      );

      await page.goto('/bookmarks');
      const kept = postsIn(page, 'Bookmarks', 'Bellevue hotel');
      await kept.getByRole('button', { name: /^Bravo.*your reaction/ }).click();
      await page.getByRole('menuitem', { name: 'Bravo' }).click();
      await kept.getByRole('button', { name: 'React', exact: true }).waitFor();
      await kept.getByRole('button', { name: 'Bookmark' }).click();
      await until(
        () => readPost(alice, id),
        (now) => now.viewerReaction === null && !now.viewerBookmarked,
      );
      await page.reload();
      await page.getByText('No bookmarks yet').waitFor();
    },
    PATIENCE,
  );

  it(
    'mutes a person, and hears them again',
    async () => {
      const loud = await stage.join('max');
      await alice.caller.get('mutation { followPerson(input: { handle: "max" }) { person { id } } }');
      await write(loud, 'Look at me!');
      await page.goto('/');
      const post = postsIn(page, 'Home', 'Look at me!');
      await choose(post, 'Mute Max');
      await post.waitFor({ state: 'hidden' });
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await post.waitFor();
      await choose(post, 'Mute Max');
      await post.waitFor({ state: 'hidden' });
      await page.goto('/settings/mutes');
      await page.getByRole('button', { name: 'Unmute Max' }).click();
      await page.getByRole('button', { name: 'Mute Max', exact: true }).waitFor();
      await page.goto('/');
      await post.waitFor();
    },
    PATIENCE,
  );

  it(
    'finds posts, people and topics, blind to accents',
    async () => {
      await write(bob, 'La réunion est déplacée à Besançon. #Référencement');
      await page.goto('/');
      await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
      await page.keyboard.press('/');
      await page.getByRole('searchbox').fill('besancon reunion');
      await postsIn(page, 'Posts', 'déplacée à Besançon').waitFor();
      await page.waitForURL(/\/search\?q=besancon\+reunion$/);
      await page.getByRole('searchbox').fill('referencement');
      await page.getByRole('link', { name: 'Topics' }).last().click();
      await page.getByRole('link', { name: '#Référencement' }).waitFor();
      await page.getByRole('searchbox').fill('bob');
      await page
        .getByRole('navigation', { name: 'Where to search' })
        .getByRole('link', { name: 'People' })
        .click();
      await page.getByRole('main').getByRole('link', { name: 'Bob' }).waitFor();
      await page.getByRole('searchbox').fill('nothing like this');
      await page.getByText('Nothing for “nothing like this”').waitFor();
    },
    PATIENCE,
  );

  it(
    'marks a notification read by opening it, or by its button',
    async () => {
      const reader = await stage.join('nora');
      const first = await write(reader, 'First.');
      await change(bob, 'react', { postId: first.id, kind: 'THANKS' });
      await write(bob, 'Agreed.', { inReplyToId: first.id });
      const { page: hers } = await stage.visit(reader);
      await hers.goto('/notifications');
      await hers.waitForFunction(() => document.title.startsWith('(2) '));
      await hers.getByRole('link', { name: 'Bob replied to you' }).click();
      await hers.getByRole('heading', { level: 1, name: 'Thread' }).waitFor();
      await hers.waitForFunction(() => document.title.startsWith('(1) '));
      await hers.goBack();
      await hers.getByRole('button', { name: 'Mark as read' }).click();
      await hers.waitForFunction(() => !document.title.startsWith('('));
      const count = '{ viewer { unreadNotificationCount } }';
      expect(await reader.caller.get(count)).toEqual({ viewer: { unreadNotificationCount: 0 } });
    },
    PATIENCE,
  );

  it(
    'speaks another language and changes its light as one sets it, and keeps both',
    async () => {
      const reader = await stage.join('tom');
      const { page: his } = await stage.visit(reader);
      await his.goto('/settings');
      await his.getByLabel('Language').selectOption({ label: 'Français' });
      await his.getByRole('button', { name: 'Save' }).click();
      await his.getByRole('heading', { level: 1, name: 'Réglages' }).waitFor();
      await his.waitForFunction(() => document.documentElement.lang === 'fr');
      await his.reload();
      await his.getByRole('heading', { level: 1, name: 'Réglages' }).waitFor();

      await his.getByRole('link', { name: 'Affichage' }).click();
      const paper = () => his.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      await his.getByRole('radio', { name: /^Claire/ }).waitFor();
      const light = await paper();
      await his.getByText('Sombre', { exact: true }).click();
      await until(paper, (now) => now !== light);
      const dark = await paper();
      await his.reload();
      await his.getByRole('radio', { name: /^Sombre/, checked: true }).waitFor();
      expect(await paper()).toBe(dark);
      await his.emulateMedia({ colorScheme: 'dark' });
      await his.getByText('Claire', { exact: true }).click();
      await until(paper, (now) => now === light);
    },
    PATIENCE,
  );

  it(
    'signs out everywhere at once',
    async () => {
      const reader = await stage.join('zed');
      const [here, there] = [await stage.visit(reader), await stage.visit(reader)];
      await there.page.goto('/');
      await there.page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
      await here.page.goto('/settings/security');
      await here.page.getByRole('button', { name: 'Sign out everywhere' }).click();
      await here.page.getByRole('dialog').getByRole('button', { name: 'Sign out everywhere' }).click();
      await here.page.getByRole('button', { name: 'Sign in' }).waitFor();
      await there.page.getByRole('button', { name: 'Sign in' }).waitFor();
    },
    PATIENCE,
  );
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import { write } from '../../backend/test/setup/posting.js';
import { TEST_PASSWORD, type TestPerson } from '../../backend/test/setup/test-network.js';
import { postsIn, startPost } from './setup/composer.js';
import { PATIENCE, Stage } from './setup/stage.js';
import { until } from './setup/until.js';
import { axeViolations } from './setup/visit.js';

/** Of scripts and style sheets, as they come over the network. */
const MOST_BYTES = 250_000;
const MOST_FILES = 14;
const LONG_LIST = 120;

interface Fetched {
  name: string;
  bytes: number;
  encoded: boolean;
  messages: string | null;
}

/** The scripts and style sheets that the page has fetched so far. */
function fetched(page: Page): Promise<Fetched[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter(({ name }) => /\.(?:js|css)$/.test(name))
      .map(({ name, encodedBodySize, decodedBodySize }) => ({
        name,
        bytes: encodedBodySize,
        encoded: encodedBodySize < decodedBodySize,
        messages: /\/(fr|en)-(?:first|later)-[^/]*\.js$/.exec(name)?.[1] ?? null,
      })),
  );
}

describe('the first load', () => {
  let stage: Stage;
  let alice: TestPerson;
  beforeAll(async () => {
    stage = await Stage.open();
    alice = await stage.join('alice');
    await write(alice, 'Le lot 3 est livré. #livraisons');
  }, PATIENCE);
  afterAll(() => stage.close());
  afterEach(async () => {
    expect(await stage.clear()).toEqual([]);
  }, PATIENCE);

  it.each([
    { name: 'sign-in', path: '/sign-in', signedIn: false },
    { name: 'home', path: '/', signedIn: true },
    { name: 'topic', path: '/topics/livraisons', signedIn: true },
  ])(
    'of $name is light, in few files, in one language, and asks for nothing it does not use',
    async ({ path, signedIn }) => {
      const { page } = await stage.visit(signedIn ? alice : null);
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      if (signedIn) await page.getByRole('article').first().waitFor();
      const files = await fetched(page);
      expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(MOST_BYTES);
      expect(files.length).toBeLessThanOrEqual(MOST_FILES);
      expect(files.filter(({ encoded }) => !encoded)).toEqual([]);
      expect(files.flatMap(({ messages }) => messages ?? [])).toEqual(['en']);
      // What was asked for ahead has been loaded as a style sheet or taken as a module.
      const unused = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLLinkElement>('link[rel="preload"][as="style"]')]
          .map(({ href }) => href)
          .filter(
            (href) =>
              document.querySelector(`link[rel="stylesheet"][href$="${new URL(href).pathname}"]`) === null,
          ),
      );
      expect(unused).toEqual([]);
      expect(await axeViolations(page)).toEqual([]);
    },
    PATIENCE,
  );

  it.each([
    { path: '/', asked: ['Viewer', 'Home'] },
    { path: '/company', asked: ['Viewer', 'CompanyTimeline'] },
    { path: '/topics/livraisons', asked: ['Viewer', 'Topic', 'TopicPosts'] },
    { path: '/topics/%C3%A9t%C3%A9', asked: ['Viewer', 'Topic', 'TopicPosts'] },
  ])(
    'of $path asks the server before its scripts are there, and takes each answer once',
    async ({ path, asked }) => {
      await write(alice, 'Fermé en août. #été');
      const { page } = await stage.visit(alice);
      const sent: string[] = [];
      page.on('request', (request) => {
        const body = request.method() === 'POST' ? request.postData() : null;
        if (body !== null) sent.push(body);
      });
      // Until the test lets them through, no script of the page itself is there to ask.
      let arrive = (): void => undefined;
      const held = new Promise<void>((resolve) => (arrive = resolve));
      await page.route(/\/assets\/(?!first-paint)[^/]*\.js$/, async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(path, { waitUntil: 'commit' });
      await until(
        () => Promise.resolve(sent.length),
        (count) => count >= asked.length,
      );
      const ahead = [...sent];
      expect(ahead.map((body) => (JSON.parse(body) as { operationName: string }).operationName)).toEqual(
        asked,
      );
      arrive();
      await page.getByRole('article').first().waitFor();
      expect(
        await page.evaluate(() => (window as { breveAsked?: Map<string, unknown> }).breveAsked?.size),
      ).toBe(0);
      for (const body of ahead) expect(sent.filter((each) => each === body)).toHaveLength(1);
    },
    PATIENCE,
  );

  it(
    'of a closed door asks too, hears no, and asks anew for who signs in',
    async () => {
      const { page, complaints } = await stage.visit(null);
      await page.goto('/');
      await page.getByLabel('Handle or e-mail').fill('alice');
      await page.getByLabel('Password', { exact: true }).fill(TEST_PASSWORD);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
      await page.getByRole('article').first().waitFor();
      complaints.splice(0);
    },
    PATIENCE,
  );

  it(
    'shows a post at once while the server takes its time, and gives it back when it is refused',
    async () => {
      const { page, complaints } = await stage.visit(alice);
      await page.goto('/');
      await page.getByRole('article').first().waitFor();
      let answer = (): void => undefined;
      const held = new Promise<void>((resolve) => (answer = resolve));
      await page.route('**/graphql', async (route) => {
        if (route.request().postData()?.includes('CreatePost') !== true) return route.continue();
        await held;
        return route.abort();
      });
      const composer = await startPost(page);
      await composer.text.fill('Gagné : l’hôtel Bellevue.');
      // Timed in the page, from the key to the frame after the post is there; the clock is shown, not judged.
      await page.evaluate(() => {
        const times = window as unknown as { sent?: number; shown?: number };
        document.addEventListener('keydown', () => (times.sent = performance.now()), {
          capture: true,
          once: true,
        });
        new MutationObserver((_records, observer) => {
          if (document.querySelector('[role="feed"]')?.textContent.includes('Bellevue') !== true) return;
          observer.disconnect();
          requestAnimationFrame(() => (times.shown = performance.now()));
        }).observe(document.body, { childList: true, subtree: true });
      });
      await composer.text.press('Control+Enter');
      const post = postsIn(page, 'Home', 'l’hôtel Bellevue');
      await post.waitFor();
      expect(await composer.dialog.count()).toBe(0);
      await until(
        () => page.evaluate(() => (window as unknown as { shown?: number }).shown ?? null),
        (shown) => shown !== null,
      );
      answer();
      await composer.refusal.waitFor();
      expect(await composer.text.inputValue()).toBe('Gagné : l’hôtel Bellevue.');
      expect(await post.count()).toBe(0);
      await page.unrouteAll({ behavior: 'wait' });
      expect(complaints.splice(0).every((complaint) => complaint.includes('ERR_FAILED'))).toBe(true);
    },
    PATIENCE,
  );
});

/** The search that browsers offer to scripts: the one that readers use, without its bar. */
interface Searching {
  find: (words: string) => boolean;
}

/** Whether the post with these words is laid out. */
function rendered(page: Page, words: string): Promise<boolean> {
  const line = page.getByRole('feed').locator('article p', { hasText: words });
  return line.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));
}

/** What keeps the post with these words from being searched, from the post itself up; empty when nothing does. */
function hiddenAbove(page: Page, words: string): Promise<string[]> {
  const line = page.getByRole('feed').locator('article p', { hasText: words });
  return line.evaluate((element) => {
    const found: string[] = [];
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const { display, visibility, contentVisibility } = getComputedStyle(at);
      const searched =
        display !== 'none' &&
        visibility === 'visible' &&
        contentVisibility !== 'hidden' &&
        at.closest('[inert], [hidden]') === null;
      if (!searched) found.push(at.outerHTML.slice(0, 120));
    }
    return found;
  });
}

describe('a long list', () => {
  let stage: Stage;
  let reader: TestPerson;
  beforeAll(async () => {
    stage = await Stage.open();
    reader = await stage.join('lea');
    for (let number = 1; number <= LONG_LIST; number += 1) await write(reader, `Relevé N${number}.`);
  }, PATIENCE);
  afterAll(() => stage.close());

  it(
    'lays out what is near the window alone, and all of it is there and reached',
    async () => {
      const { page } = await stage.visit(reader);
      await page.goto('/');
      const articles = page.getByRole('article');
      for (let loaded = 20; loaded <= LONG_LIST; loaded += 20) {
        await articles.nth(loaded - 1).waitFor();
        await articles.nth(loaded - 1).scrollIntoViewIfNeeded();
      }
      const laidOut = () =>
        page.evaluate(
          () =>
            [...document.querySelectorAll('article p')].filter((line) =>
              line.checkVisibility({ contentVisibilityAuto: true }),
            ).length,
        );
      await until(laidOut, (count) => count > 0 && count < LONG_LIST / 2);
      // Nodes of a post: what each more of a list costs.
      expect(await articles.nth(3).evaluate((post) => post.querySelectorAll('*').length)).toBeLessThan(60);
      // Scrolling costs by how many parts the list has, near or far: parts of ten posts, none of them its own.
      const parts = () =>
        page.evaluate(
          () =>
            [...document.querySelectorAll('[role="feed"] *')].filter(
              (element) => getComputedStyle(element).contentVisibility === 'auto',
            ).length,
        );
      expect(await parts()).toBe(LONG_LIST / 10);
      // What is not laid out is in the document all the same.
      expect(await page.getByRole('feed').textContent()).toContain(`N${LONG_LIST}.`);
      await page.evaluate(() => scrollTo(0, 0));
      await page.keyboard.press('j');
      await page.waitForFunction(() => document.activeElement?.tagName === 'ARTICLE');
      expect(await articles.nth(LONG_LIST - 1).getAttribute('aria-posinset')).toBe(String(LONG_LIST));
    },
    PATIENCE,
  );

  it(
    'is searched by the browser, near the window and far from it',
    async () => {
      const { page } = await stage.visit(reader);
      await page.goto('about:blank');
      await page.setContent('<p>On any page.</p>');
      const searches = await page.evaluate(() => (window as unknown as Searching).find('any page'));
      await page.goto('/');
      const articles = page.getByRole('article');
      for (let loaded = 20; loaded <= 60; loaded += 20) {
        await articles.nth(loaded - 1).waitFor();
        await articles.nth(loaded - 1).scrollIntoViewIfNeeded();
      }
      await page.evaluate(() => scrollTo(0, 0));
      const near = `Relevé N${LONG_LIST - 1}.`;
      const far = `Relevé N${LONG_LIST - 54}.`;
      await until(
        () => rendered(page, far),
        (now) => !now,
      );
      // What a browser's own search looks at: text that is neither hidden nor inert, and that is left without layout in
      // the one way (`auto`) in which it is searched all the same.
      expect(await hiddenAbove(page, near)).toEqual([]);
      expect(await hiddenAbove(page, far)).toEqual([]);
      // The Chromium inside the npm package finds nothing on any page: its search was left out. Others are asked.
      if (!searches) return;
      for (const words of [near, far]) {
        expect(await page.evaluate((each) => (window as unknown as Searching).find(each), words)).toBe(true);
        await until(
          () => rendered(page, words),
          (now) => now,
        );
        expect(await page.evaluate(() => getSelection()?.toString())).toBe(words);
      }
    },
    PATIENCE,
  );
});

/* global document, requestAnimationFrame, scrollTo, window */
import { freePort } from '../child.mjs';
import { call, cookieFor } from './call.mjs';
import { openChromium } from './chromium.mjs';
import { WRITERS } from './demo-company.mjs';

const POSTS = 2_000;
const SLOWER = 4;
const STEPS = 200;

/**
 * @typedef {object} Scrolling
 * @property {number} posts on the page
 * @property {number} longest task while scrolling, milliseconds; 0 where none took 50
 * @property {number} longTasks how many took 50 or more
 * @property {number} nodes of the document
 * @property {number[]} heapMb used by scripts before and after, garbage collected
 */

/**
 * Loads 2,000 posts of home, then scrolls from the top to the end and back with the processor slowed four times.
 *
 * @param {import('./demo-company.mjs').DemoCompany} company
 * @returns {Promise<Scrolling>}
 */
export async function measureScrolling({ origin, reader, writers }) {
  await writePosts(origin, reader, writers);
  const { context, close } = await openChromium(await freePort());
  try {
    await context.addCookies([cookieFor(origin, reader)]);
    const page = await context.newPage();
    await page.addInitScript(() => {
      const tasks = /** @type {number[]} */ ([]);
      Object.assign(window, { tasks });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: 'longtask' });
    });
    await page.goto(origin);
    const articles = page.getByRole('article');
    await articles.first().waitFor();
    for (let count = 0; count < POSTS; count = await articles.count()) {
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await page.waitForTimeout(60);
    }
    const session = await context.newCDPSession(page);
    const heap = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      return Math.round(usedSize / 100_000) / 10;
    };
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForTimeout(3_000);
    const before = await heap();
    await page.evaluate('window.tasks.length = 0');
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.evaluate(async (steps) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const height = document.body.scrollHeight;
      for (let step = 1; step <= 2 * steps; step += 1) {
        scrollTo(0, (height * (step <= steps ? step : 2 * steps - step)) / steps);
        await frame();
      }
    }, STEPS);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const tasks = /** @type {number[]} */ (await page.evaluate('window.tasks'));
    return {
      posts: await articles.count(),
      longest: Math.round(Math.max(0, ...tasks)),
      longTasks: tasks.length,
      nodes: await page.evaluate(() => document.querySelectorAll('*').length),
      heapMb: [before, await heap()],
    };
  } finally {
    await close();
  }
}

/**
 * @param {string} origin
 * @param {string} reader
 * @param {string[]} writers
 */
async function writePosts(origin, reader, writers) {
  const follow = 'mutation ($input: PersonHandleInput!) { followPerson(input: $input) { __typename } }';
  for (const handle of WRITERS) await call(origin, reader, follow, { input: { handle } });
  const query = 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }';
  for (let number = 1; number <= POSTS; number += 1) {
    const text = `Relevé numéro ${number} : 42 colis partis, 3 retours, rien à signaler. #livraisons`;
    await call(origin, writers[number % writers.length] ?? '', query, {
      input: { text, idempotencyKey: `scroll-${number}` },
    });
  }
}

/* global document, requestAnimationFrame, scrollTo */
import { freePort } from '../child.mjs';
import { call, cookieFor } from './call.mjs';
import { openChromium } from './chromium.mjs';
import { WRITERS } from './demo-company.mjs';
import { watchMainThread } from './main-thread.mjs';

const POSTS = 2_000;
const SLOWER = 4;
const FRAMES = 400;
/** A post is about this high, in pixels. */
const POST = 142;
/** Short of the end, where more would be fetched. */
const END = 4_000;
const FURTHER = 10;

/** @typedef {import('./main-thread.mjs').MainThread} MainThread */

/**
 * All with the processor slowed four times.
 * @typedef {object} Scrolling
 * @property {number} posts on the page
 * @property {MainThread} still nothing is done, for as long as scrolling takes: what the machine itself adds
 * @property {MainThread} flicking a post a frame, which is faster than one reads
 * @property {MainThread} dragging from the top to the end and back, some ten posts a frame
 * @property {MainThread} loading ten more pages at the end of the list
 * @property {number} nodes of the document
 * @property {number[]} heapMb used by scripts before and after scrolling, garbage collected
 */

/**
 * Loads 2,000 posts of home, scrolls over them at two paces, and then goes on loading.
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
    await page.goto(origin);
    const articles = page.getByRole('article');
    await articles.first().waitFor();
    const load = async (/** @type {number} */ wanted) => {
      for (let count = 0; count < wanted; count = await articles.count()) {
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        await page.waitForTimeout(100);
      }
    };
    await load(POSTS);
    const session = await context.newCDPSession(page);
    const heap = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      return Math.round(usedSize / 100_000) / 10;
    };
    const scroll = (/** @type {number[]} */ places) =>
      page.evaluate(async (tops) => {
        for (const top of tops) {
          scrollTo(0, top);
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      }, places);
    const slowed = async (/** @type {() => Promise<void>} */ act) => {
      await page.evaluate(() => scrollTo(0, 0));
      await page.waitForTimeout(3_000);
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      const found = await watchMainThread(session, act);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      return found;
    };
    const height = (await page.evaluate(() => document.body.scrollHeight)) - END;
    const down = Array.from({ length: FRAMES / 2 }, (_, frame) => (height * (frame + 1)) / (FRAMES / 2));
    const before = await heap();
    const posts = await articles.count();
    const still = await slowed(() => page.waitForTimeout(10_000));
    const flicking = await slowed(() => scroll(Array.from({ length: FRAMES }, (_, frame) => frame * POST)));
    const dragging = await slowed(() => scroll([...down, ...down.toReversed()]));
    const after = await heap();
    const loading = await slowed(() => load(posts + FURTHER * 20));
    return {
      posts,
      still,
      flicking,
      dragging,
      loading,
      nodes: await page.evaluate(() => document.querySelectorAll('*').length),
      heapMb: [before, after],
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
  for (let number = 1; number <= POSTS + 2 * FURTHER * 20; number += 1) {
    const text = `Relevé numéro ${number} : 42 colis partis, 3 retours, rien à signaler. #livraisons`;
    await call(origin, writers[number % writers.length] ?? '', query, {
      input: { text, idempotencyKey: `scroll-${number}` },
    });
  }
}

import lighthouse from 'lighthouse';
import { median } from '../measure.mjs';
import { freePort } from '../child.mjs';
import { call, cookieFor } from './call.mjs';
import { openChromium } from './chromium.mjs';

/** What a category must reach, of 100. */
export const AIMS = { performance: 95, accessibility: 100, 'best-practices': 100 };

/** Beside the scores: what the performance is made of. Milliseconds, but for the shift of the layout. */
const METRICS = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
  SI: 'speed-index',
};

/**
 * @typedef {object} LighthousePage
 * @property {string} page
 * @property {Record<string, number>} scores medians, of 100
 * @property {Record<string, number[]>} all every run's
 * @property {Record<string, number>} metrics medians
 * @property {string[]} faults audits without full marks, of all runs
 */

/**
 * Asks Lighthouse about sign-in, home and the busiest topic: its default settings, which are those of a phone on a
 * slow mobile network. Lighthouse's own core reports to nobody; only its command line would.
 *
 * @param {import('./demo-company.mjs').DemoCompany} company
 * @param {number} runs
 * @returns {Promise<LighthousePage[]>}
 */
export async function measureLighthouse({ origin, reader }, runs) {
  const { data } = await call(origin, reader, '{ topics(first: 1) { edges { node { key } } } }');
  const topic = data.topics.edges[0].node.key;
  const pages = [
    { page: 'sign-in', path: '/sign-in', cookie: null },
    { page: 'home', path: '/', cookie: reader },
    { page: 'topic', path: `/topics/${encodeURIComponent(topic)}`, cookie: reader },
  ];
  const found = [];
  for (const { page, path, cookie } of pages) {
    const results = [];
    for (let run = 0; run < runs; run += 1) results.push(await runOnce(origin, path, cookie));
    found.push(summarise(page, results));
  }
  return found;
}

/**
 * @param {string} origin
 * @param {string} path
 * @param {string | null} cookie
 */
async function runOnce(origin, path, cookie) {
  const port = await freePort();
  const { context, close } = await openChromium(port);
  try {
    if (cookie !== null) await context.addCookies([cookieFor(origin, cookie)]);
    const result = await lighthouse(origin + path, {
      port,
      logLevel: 'error',
      onlyCategories: Object.keys(AIMS),
    });
    if (result === undefined || result.lhr.runtimeError !== undefined) {
      throw new Error(`Lighthouse failed on ${path}: ${result?.lhr.runtimeError?.message ?? 'no answer'}`);
    }
    return result.lhr;
  } finally {
    await close();
  }
}

/**
 * @param {string} page
 * @param {import('lighthouse').Result[]} results
 * @returns {LighthousePage}
 */
function summarise(page, results) {
  const all = Object.fromEntries(
    Object.keys(AIMS).map((name) => [
      name,
      results.map(({ categories }) => Math.round((categories[name]?.score ?? 0) * 100)),
    ]),
  );
  const metric = (/** @type {string} */ id) =>
    median(results.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN));
  const faults = results.flatMap(({ audits }) =>
    Object.values(audits)
      .filter(
        ({ score, scoreDisplayMode }) => scoreDisplayMode !== 'informative' && score !== null && score < 1,
      )
      .map(({ id }) => id),
  );
  return {
    page,
    scores: Object.fromEntries(Object.entries(all).map(([name, scores]) => [name, median(scores)])),
    all,
    metrics: Object.fromEntries(Object.entries(METRICS).map(([name, id]) => [name, metric(id)])),
    faults: [...new Set(faults)].sort(),
  };
}

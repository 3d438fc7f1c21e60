import { LIVE, NAMES } from './arguments.mjs';
import { say } from './cluster.mjs';
import { measureLive } from './live/measure-live.mjs';
import { measure } from './measure.mjs';
import { findScenario } from './scenarios/scenarios.mjs';

/**
 * @typedef {object} Ground what is measured on
 * @property {import('./measure.mjs').Target[]} targets Brève first, then the raw server
 * @property {number} postmaster
 * @property {import('./sessions.mjs').BenchViewer[]} viewers who read and write
 * @property {import('./sessions.mjs').BenchViewer[]} listeners one a socket
 * @property {import('./sessions.mjs').BenchViewer[]} stars whom everybody follows
 * @property {import('./facts.mjs').Facts} facts
 */

/**
 * Measures what was asked for. Reading first, both servers by turns; then live delivery; then writing, the raw server
 * after Brève, whose instances would otherwise be busy telling each other of what the raw server posted.
 * @param {import('./arguments.mjs').Arguments} args
 * @param {Ground} ground
 */
export async function measureAll(args, ground) {
  const asked = NAMES.filter((name) => args.only.includes(name) && name !== LIVE);
  const reading = asked.filter((name) => !findScenario(name).writes);
  const writing = asked.filter((name) => findScenario(name).writes);
  /** @type {import('./report/report.mjs').Result[]} */
  const results = [];
  for (const name of reading) results.push(...(await measureOne(name, args, ground, ground.targets)));
  const live = args.only.includes(LIVE) ? await measureSockets(args, ground) : [];
  for (const target of ground.targets) {
    for (const name of writing) results.push(...(await measureOne(name, args, ground, [target])));
  }
  const place = (/** @type {import('./report/report.mjs').Result} */ one) =>
    NAMES.indexOf(one.scenario) * 1e6 + one.connections * 10 + (one.side === 'raw' ? 1 : 0);
  results.sort((a, b) => place(a) - place(b));
  for (const result of results) result.ratio = ratioOf(result, results);
  return { results, live };
}

/**
 * @param {string} scenario
 * @param {import('./arguments.mjs').Arguments} args
 * @param {Ground} ground
 * @param {import('./measure.mjs').Target[]} targets
 * @returns {Promise<import('./report/report.mjs').Result[]>}
 */
async function measureOne(scenario, { connections: numbers, seconds, runs }, ground, targets) {
  const { title } = findScenario(scenario);
  const results = [];
  for (const connections of numbers) {
    say(`Measuring ${title}, ${connections} at once (${targets.map(({ side }) => side).join(', ')}) …`);
    const measured = await measure({ ...ground, scenario, connections, seconds, runs, targets });
    results.push(...measured.map((figures) => ({ scenario, title, connections, ...figures, ratio: null })));
  }
  return results;
}

/**
 * @param {import('./arguments.mjs').Arguments} args
 * @param {Ground} ground
 */
async function measureSockets({ sockets, liveSeconds }, { targets, listeners }) {
  const [{ origin, pid } = { origin: '', pid: 0 }] = targets;
  say(`Measuring live delivery to ${sockets} sockets …`);
  const order = { origin, viewers: listeners, sockets };
  return [
    await measureLive('one post after another', { ...order, posts: 20, pause: 500 }, pid),
    await measureLive('ten posts a second', { ...order, posts: 10 * liveSeconds, pause: 100 }, pid),
  ];
}

/**
 * Requests a second against those of the raw server.
 * @param {import('./report/report.mjs').Result} result
 * @param {import('./report/report.mjs').Result[]} results
 */
function ratioOf({ scenario, connections, side, perSecond }, results) {
  if (side === 'raw') return null;
  const limit = results.find(
    (other) => other.side === 'raw' && other.scenario === scenario && other.connections === connections,
  );
  return limit === undefined || limit.perSecond.median === 0
    ? null
    : perSecond.median / limit.perSecond.median;
}

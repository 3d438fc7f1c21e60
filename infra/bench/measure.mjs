import { drive } from './load/drive.mjs';
import { cpuOf, cpuOfFamily, memoryOf } from './process-stats.mjs';

/** Before the first run counts, in seconds: connections are made, statements planned, code compiled. */
const WARM_UP = 3;

/**
 * One server that takes the load.
 * @typedef {object} Target
 * @property {'page' | 'raw'} side
 * @property {string} origin
 * @property {number} pid
 *
 * What came of some runs: the median of each figure.
 * @typedef {object} Measured
 * @property {'page' | 'raw'} side
 * @property {{ median: number, min: number, max: number }} perSecond
 * @property {Record<'p50' | 'p95' | 'p99' | 'max', number>} latency milliseconds
 * @property {number} failed of all runs
 * @property {string | null} failure
 * @property {{ server: number, database: number }} cpu seconds for 1,000 requests
 * @property {number} memory of the server, in bytes, at the end
 * @property {number} bytes of an answer
 */

/**
 * Measures a scenario on all targets by turns, so that whatever else the machine does falls on each.
 * @param {{
 *   scenario: string, connections: number, seconds: number, runs: number, targets: Target[], postmaster: number,
 *   viewers: import('./sessions.mjs').BenchViewer[], stars: import('./sessions.mjs').BenchViewer[], facts: import('./facts.mjs').Facts,
 * }} options
 * @returns {Promise<Measured[]>} in the order of the targets
 */
export async function measure({ runs, targets, seconds, postmaster, ...order }) {
  const taken = targets.map(() => /** @type {Run[]} */ ([]));
  for (const target of targets) await runOnce(target, postmaster, { ...order, seconds: WARM_UP, seed: 1 });
  for (let run = 0; run < runs; run += 1) {
    for (const [index, target] of targets.entries()) {
      taken[index]?.push(await runOnce(target, postmaster, { ...order, seconds, seed: run + 2 }));
    }
  }
  return targets.map((target, index) => summarise(target, taken[index] ?? []));
}

/** @typedef {import('./load/load.mjs').Outcome & { perSecond: number, server: number, database: number }} Run */

/**
 * @param {Target} target
 * @param {number} postmaster
 * @param {Omit<import('./load/load.mjs').Order, 'side' | 'origin'>} order
 * @returns {Promise<Run>}
 */
async function runOnce({ side, origin, pid }, postmaster, order) {
  const before = { server: cpuOf(pid), database: cpuOfFamily(postmaster) };
  const outcome = await drive({ ...order, side, origin });
  const each = 1000 / Math.max(1, outcome.requests);
  return {
    ...outcome,
    perSecond: outcome.requests / outcome.seconds,
    server: (cpuOf(pid) - before.server) * each,
    database: (cpuOfFamily(postmaster) - before.database) * each,
  };
}

/**
 * @param {Target} target
 * @param {Run[]} runs
 * @returns {Measured}
 */
function summarise({ side, pid }, runs) {
  const rates = runs.map(({ perSecond }) => perSecond);
  /** @param {(run: Run) => number} figure */
  const middle = (figure) => median(runs.map(figure));
  return {
    side,
    perSecond: { median: median(rates), min: Math.min(...rates), max: Math.max(...rates) },
    latency: {
      p50: middle(({ latency }) => latency.p50),
      p95: middle(({ latency }) => latency.p95),
      p99: middle(({ latency }) => latency.p99),
      max: middle(({ latency }) => latency.max),
    },
    failed: runs.reduce((sum, { failed }) => sum + failed, 0),
    failure: runs.find(({ failure }) => failure !== null)?.failure ?? null,
    cpu: { server: middle(({ server }) => server), database: middle(({ database }) => database) },
    memory: memoryOf(pid),
    bytes: Math.round(middle(({ bytes }) => bytes)),
  };
}

/** @param {number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2;
}

import autocannon from 'autocannon';
import { findScenario } from '../scenarios/scenarios.mjs';

/**
 * The load, in a process of its own: whoever starts it sends one `Order` and gets one `Outcome`.
 * @typedef {object} Order
 * @property {string} scenario
 * @property {'page' | 'raw'} side whose requests are sent
 * @property {string} origin of the server
 * @property {number} connections
 * @property {number} seconds
 * @property {import('../sessions.mjs').BenchViewer[]} viewers
 * @property {import('../sessions.mjs').BenchViewer[]} stars whom everybody follows
 * @property {import('../facts.mjs').Facts} facts
 * @property {number} seed another one gives other requests
 *
 * @typedef {object} Outcome
 * @property {number} requests answered
 * @property {number} seconds measured
 * @property {number} failed answered with an error, or not at all
 * @property {string | null} failure one of them
 * @property {Record<'p50' | 'p95' | 'p99' | 'max', number>} latency milliseconds
 * @property {number} bytes of an answer, on average, with its headers
 */

/** @param {Order} order */
async function drive(order) {
  const scenario = findScenario(order.scenario);
  /** @type {number[]} */
  const durations = [];
  let failed = 0;
  let bytes = 0;
  /** @type {string | null} */
  let failure = null;
  let next = 0;
  const started = performance.now();
  const run = autocannon({
    url: order.origin,
    connections: order.connections,
    duration: order.seconds,
    timeout: 20,
    // Each connection speaks for all, beginning with somebody else: no two ask the same at once.
    setupClient: (/** @type {any} */ client) => {
      client.setRequests(scenario.requests(order, next++));
    },
    verifyBody: (/** @type {string} */ body) => {
      if (isAnswer(body)) return true;
      failure ??= body.slice(0, 500);
      return false;
    },
  });
  run.on(
    'response',
    (
      /** @type {unknown} */ _client,
      /** @type {number} */ status,
      /** @type {number} */ size,
      /** @type {number} */ duration,
    ) => {
      durations.push(duration);
      bytes += size;
      if (status !== 200) failed += 1;
    },
  );
  const result = await run;
  const seconds = (performance.now() - started) / 1000;
  failed += result.errors + result.mismatches;
  if (failed > 0)
    failure ??= `${result.errors} without an answer, ${result.timeouts} timed out, ${result.non2xx} refused`;
  durations.sort((a, b) => a - b);
  return {
    requests: durations.length,
    seconds,
    failed,
    failure,
    latency: {
      p50: at(durations, 0.5),
      p95: at(durations, 0.95),
      p99: at(durations, 0.99),
      max: at(durations, 1),
    },
    bytes: durations.length === 0 ? 0 : Math.round(bytes / durations.length),
  };
}

/**
 * GraphQL tells of an error in an answer that is no error of HTTP.
 * @param {string} body
 */
function isAnswer(body) {
  return (
    body.startsWith('{"data":{') &&
    !body.startsWith('{"data":{"createPost":null') &&
    !body.includes('"errors":[{')
  );
}

/**
 * @param {number[]} sorted
 * @param {number} part
 */
function at(sorted, part) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

process.on('message', (/** @type {Order} */ order) => {
  drive(order).then(
    (outcome) => process.send?.({ outcome }, () => process.disconnect()),
    (error) => process.send?.({ error: String(error?.stack ?? error) }, () => process.disconnect()),
  );
});

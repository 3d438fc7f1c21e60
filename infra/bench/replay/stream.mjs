import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Random } from '../dataset/random.mjs';
import { RATES, rateAt, requestsOf } from './plan.mjs';

/**
 * Sends requests at their times, whether those before were answered or not, in a process of its own: what waits for a
 * slow server waits longer, and is counted from when it was due.
 *
 * @typedef {object} StreamOrder
 * @property {string} origin
 * @property {number} warmUp seconds that do not count; rates grow in them from nothing
 * @property {number} seconds that count
 * @property {number} share of the rates, 1 for all
 * @property {import('../sessions.mjs').BenchViewer[]} viewers
 * @property {import('../facts.mjs').Facts} facts
 *
 * @typedef {object} StreamFigures of one kind of request
 * @property {string} kind
 * @property {number} requests
 * @property {number} failed
 * @property {string | null} failure one of them
 * @property {Record<'p50' | 'p95' | 'p99' | 'max', number>} latency milliseconds, from when it was due
 * @property {number[]} minutes p99 of each minute
 */

/** As many as a busy front server holds open. */
const SOCKETS = 256;
/** How often is looked at what is due, in milliseconds. */
const STEP = 5;

/** @param {StreamOrder} order */
async function stream({ origin, warmUp, seconds, share: ofDay, viewers, facts }) {
  const agent = new Agent({ keepAlive: true, maxSockets: SOCKETS });
  const requestOf = requestsOf({ origin, viewers, facts });
  const random = new Random(6);
  const kinds = /** @type {import('./plan.mjs').Kind[]} */ (Object.keys(RATES));
  const takers = new Map(kinds.map((kind) => [kind, new Taker(kind)]));
  const due = new Map(kinds.map((kind) => [kind, random.wait(1 / RATES[kind], 1)]));
  /** @type {Set<Promise<void>>} */
  const underWay = new Set();
  const began = performance.now();
  for (let now = 0; now < warmUp + seconds; now = (performance.now() - began) / 1000) {
    for (const kind of kinds) {
      let at = due.get(kind) ?? 0;
      while (at <= now) {
        const from = at - warmUp;
        const share = from < 0 ? Math.max(0.05, at / warmUp) : 1;
        const sent = send(origin, agent, requestOf(kind), began + at * 1000).then((outcome) => {
          underWay.delete(sent);
          if (from >= 0) takers.get(kind)?.take(from, outcome);
        });
        underWay.add(sent);
        at += random.wait(1 / (rateAt(kind, Math.max(0, from)) * share * ofDay), 10);
      }
      due.set(kind, at);
    }
    await sleep(STEP);
  }
  await Promise.all(underWay);
  agent.destroy();
  return [...takers.values()].map((taker) => taker.figures());
}

/** @typedef {{ took: number, fault: string | null }} Outcome */

/**
 * @param {string} origin
 * @param {Agent} agent
 * @param {import('../requests.mjs').BenchRequest} what
 * @param {number} due
 * @returns {Promise<Outcome>}
 */
function send(origin, agent, { path, method, headers, body }, due) {
  return new Promise((resolve) => {
    const end = (/** @type {string | null} */ fault) => resolve({ took: performance.now() - due, fault });
    const sent = request(origin + path, { agent, method, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (/** @type {string} */ part) => (text += part));
      answer.once('error', (error) => end(error.message));
      answer.once('end', () => {
        const right =
          answer.statusCode === 200 && text.startsWith('{"data":{') && !text.includes('"errors":[{');
        end(right ? null : text.slice(0, 300));
      });
    });
    sent.once('error', (error) => end(error.message));
    sent.end(body);
  });
}

/** What came of the requests of one kind. */
class Taker {
  /** @param {string} kind */
  constructor(kind) {
    this.kind = kind;
    /** @type {number[][]} */
    this.minutes = [];
    this.failed = 0;
    /** @type {string | null} */
    this.failure = null;
  }

  /**
   * @param {number} at seconds since it counts
   * @param {Outcome} outcome
   */
  take(at, { took, fault }) {
    (this.minutes[Math.floor(at / 60)] ??= []).push(took);
    if (fault === null) return;
    this.failed += 1;
    this.failure ??= fault;
  }

  /** @returns {StreamFigures} */
  figures() {
    const minutes = this.minutes.map((times) => times.toSorted((a, b) => a - b));
    const all = minutes.flat().sort((a, b) => a - b);
    const [p50, p95, p99, max] = [0.5, 0.95, 0.99, 1].map((share) => part(all, share));
    return {
      kind: this.kind,
      requests: all.length,
      failed: this.failed,
      failure: this.failure,
      latency: { p50: p50 ?? 0, p95: p95 ?? 0, p99: p99 ?? 0, max: max ?? 0 },
      minutes: minutes.map((times) => part(times, 0.99)),
    };
  }
}

/**
 * @param {number[]} sorted
 * @param {number} share
 */
function part(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

process.on('message', (/** @type {StreamOrder} */ order) => {
  stream(order).then(
    (outcome) => process.send?.({ outcome }, () => process.disconnect()),
    (error) => process.send?.({ error: String(error?.stack ?? error) }, () => process.disconnect()),
  );
});

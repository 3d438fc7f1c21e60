import { setTimeout as sleep } from 'node:timers/promises';
import { pageRequest } from '../requests.mjs';
import { subscribe } from './subscribe.mjs';

/** What has not come by then will not come, in milliseconds. */
const PATIENCE = 10_000;
const OPENED_AT_ONCE = 50;

/**
 * Opens pages that wait for live posts, posts, and times what comes. In a process of its own.
 * @param {import('./measure-live.mjs').LiveOrder} order
 */
async function listen({ origin, viewers, sockets, posts, pause }) {
  /** When each post reached each socket. @type {Map<string, number[]>} */
  const arrivals = new Map();
  /** @type {import('ws').WebSocket[]} */
  const open = [];
  for (let from = 0; from < sockets; from += OPENED_AT_ONCE) {
    const batch = Array.from({ length: Math.min(OPENED_AT_ONCE, sockets - from) }, (_, index) =>
      subscribe(origin, viewers[(from + index) % viewers.length]?.token ?? '', (postId, at) => {
        const known = arrivals.get(postId);
        if (known === undefined) arrivals.set(postId, [at]);
        else known.push(at);
      }),
    );
    open.push(...(await Promise.all(batch)));
  }
  // What the server answers to a subscription is silence: it has it a moment after it was sent.
  await sleep(1000);
  /** When each post was sent. @type {[string, number][]} */
  const sent = [];
  const sending = [];
  for (let number = 0; number < posts; number += 1) {
    sending.push(
      post(origin, viewers[number % viewers.length]?.token ?? '', number).then((one) => sent.push(one)),
    );
    await sleep(pause);
  }
  await Promise.all(sending);
  const expected = sockets * posts;
  const deadline = Date.now() + PATIENCE;
  while (
    Date.now() < deadline &&
    [...arrivals.values()].reduce((sum, list) => sum + list.length, 0) < expected
  )
    await sleep(50);
  for (const socket of open) socket.terminate();
  sent.sort(([, a], [, b]) => a - b);
  const delays = sent.map(([id, at]) => (arrivals.get(id) ?? []).map((arrival) => arrival - at));
  const all = sorted(delays.flat());
  const third = Math.ceil(posts / 3);
  return {
    sockets,
    posts,
    delivered: all.length / expected,
    latency: { p50: part(all, 0.5), p95: part(all, 0.95), p99: part(all, 0.99), max: part(all, 1) },
    firstThird: part(sorted(delays.slice(0, third).flat()), 0.95),
    lastThird: part(sorted(delays.slice(-third).flat()), 0.95),
  };
}

/**
 * @param {string} origin
 * @param {string} token
 * @param {number} number
 * @returns {Promise<[string, number]>} its id, and when it was sent
 */
async function post(origin, token, number) {
  const input = {
    text: `Essai en direct ${number}`,
    visibility: 'COMPANY',
    teamId: null,
    idempotencyKey: `live ${Date.now()} ${number}`,
  };
  const { path, ...request } = pageRequest('create-post', { input }, { token, origin });
  const at = performance.now();
  const answer = /** @type {any} */ (await (await fetch(origin + path, request)).json());
  const id = answer.data?.createPost?.post?.id;
  if (id === undefined) throw new Error(`Posting failed: ${JSON.stringify(answer).slice(0, 300)}`);
  return [id, at];
}

/** @param {number[]} numbers */
function sorted(numbers) {
  return numbers.sort((a, b) => a - b);
}

/**
 * @param {number[]} numbers sorted
 * @param {number} share
 */
function part(numbers, share) {
  return numbers[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0;
}

process.on('message', (/** @type {import('./measure-live.mjs').LiveOrder} */ order) => {
  listen(order).then(
    (outcome) => process.send?.({ outcome }, () => process.exit(0)),
    (error) => process.send?.({ error: String(error?.stack ?? error) }, () => process.exit(1)),
  );
});

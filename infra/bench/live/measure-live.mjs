import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { memoryOf } from '../process-stats.mjs';

/**
 * How long a post takes from the click to the open pages.
 * @typedef {object} LiveFigures
 * @property {string} title
 * @property {number} sockets
 * @property {number} posts
 * @property {number} delivered part of what should have come
 * @property {Record<'p50' | 'p95' | 'p99' | 'max', number>} latency milliseconds, from sending the post
 * @property {number} firstThird p95 of the first posts
 * @property {number} lastThird p95 of the last: no longer, where the server keeps up
 * @property {number} memory of the server, in bytes
 *
 * @typedef {object} LiveOrder
 * @property {string} origin
 * @property {import('../sessions.mjs').BenchViewer[]} viewers one a socket
 * @property {number} sockets
 * @property {number} posts
 * @property {number} pause between posts, in milliseconds
 */

/**
 * @param {string} title
 * @param {LiveOrder} order
 * @param {number} pid of the server
 * @returns {Promise<LiveFigures>}
 */
export async function measureLive(title, order, pid) {
  const child = fork(fileURLToPath(new URL('listen.mjs', import.meta.url)));
  const outcome = await new Promise((resolve, reject) => {
    child.once('message', (/** @type {any} */ message) => {
      if (message.error === undefined) resolve(message.outcome);
      else reject(new Error(message.error));
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The listeners ended (${code}).`)));
    child.send(order);
  });
  return { title, ...outcome, memory: memoryOf(pid) };
}

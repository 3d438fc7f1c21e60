import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Sends a load from a process of its own.
 * @param {import('./load.mjs').Order} order
 * @returns {Promise<import('./load.mjs').Outcome>}
 */
export function drive(order) {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('load.mjs', import.meta.url)));
    let answered = false;
    child.once(
      'message',
      (/** @type {{ outcome?: import('./load.mjs').Outcome, error?: string }} */ message) => {
        answered = true;
        if (message.outcome) resolve(message.outcome);
        else reject(new Error(message.error));
      },
    );
    child.once('error', reject);
    child.once('exit', (code) => {
      if (!answered) reject(new Error(`The load ended without an outcome (${code}).`));
    });
    child.send(order);
  });
}

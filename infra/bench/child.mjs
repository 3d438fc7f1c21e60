import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** How long a process may take to come up: a network of millions is opened, too. */
const PATIENCE = 120_000;

/**
 * A Node process that was started and says so.
 * @typedef {object} Child
 * @property {number} pid
 * @property {RegExpExecArray} ready what it said
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a script in a process of its own and waits until it says that it is ready.
 * @param {string} script
 * @param {{ flags?: string[], env?: Record<string, string>, ready: RegExp }} options `flags`: of Node
 * @returns {Promise<Child>}
 */
export async function startChild(script, { flags = [], env = {}, ready }) {
  const child = spawn(process.execPath, [...flags, script], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let isReady = false;
  const found = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => fail('did not get ready'), PATIENCE);
    /** @param {string} what */
    function fail(what) {
      clearTimeout(timer);
      child.kill('SIGTERM');
      reject(new Error(`${script} ${what}:\n${said}`));
    }
    child.once('exit', () => {
      if (!isReady) fail('ended');
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        said = (said + text).slice(-10_000);
        const match = isReady ? null : ready.exec(said);
        if (match === null) return;
        isReady = true;
        clearTimeout(timer);
        resolve(match);
      });
    }
  });
  // A server that ends while it is measured has failed, whatever the figures say.
  child.once('exit', (code, signal) => {
    if (signal !== 'SIGTERM' && code !== 0) console.error(`${script} ended (${code ?? signal}):\n${said}`);
  });
  return {
    pid: child.pid ?? 0,
    ready: found,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/**
 * A port of the loopback that was free a moment ago.
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

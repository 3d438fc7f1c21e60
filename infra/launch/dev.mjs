import './node-version.mjs';
import { spawn } from 'node:child_process';

const { existsSync, mkdirSync, watch } = await import('node:fs');
const { join } = await import('node:path');
const { packageScript, root } = await import('./repository.mjs');
const { install } = await import('./install.mjs');

const PAGE = 'http://localhost:5173';
const SETTLED = 300;
const main = join(root, 'backend', 'dist', 'main.js');

await install();

const env = {
  ...process.env,
  NODE_ENV: 'development',
  BREVE_DATA_DIR: process.env.BREVE_DATA_DIR ?? join(root, '.breve-dev'),
  // The page comes from Vite, so that is the origin the server must know; its calls are handed on.
  BREVE_PUBLIC_URL: process.env.BREVE_PUBLIC_URL ?? PAGE,
  BREVE_API: process.env.BREVE_API ?? `http://127.0.0.1:${process.env.PORT ?? 3000}`,
};

const compiler = start(packageScript('typescript', 'bin/tsc'), [
  '-b',
  'text',
  'backend',
  '--watch',
  '--preserveWatchOutput',
]);
const page = start(
  packageScript('vite', 'bin/vite.js', 'frontend'),
  ['--clearScreen', 'false'],
  join(root, 'frontend'),
);
/** @type {import('node:child_process').ChildProcess | undefined} */
let server;
let stopping = false;
let restarting = false;
/** @type {NodeJS.Timeout | undefined} */
let timer;

for (const workspace of ['text', 'backend']) {
  const dist = join(root, workspace, 'dist');
  mkdirSync(dist, { recursive: true });
  watch(dist, { recursive: true }, (_event, name) => {
    if (name?.endsWith('.js')) changed();
  });
}
changed();

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void stop());
for (const child of [compiler, page]) child.once('exit', () => void stop());

/** Waits until the compiler has written everything, then starts the server anew. */
function changed() {
  clearTimeout(timer);
  timer = setTimeout(() => void restart(), SETTLED);
}

async function restart() {
  if (stopping) return;
  if (restarting) return changed();
  restarting = true;
  await end(server);
  // Before the first compilation there is none.
  if (!stopping && existsSync(main)) server = start(main, process.argv.slice(2));
  restarting = false;
}

async function stop() {
  if (stopping) return;
  stopping = true;
  await Promise.all([end(server), end(compiler), end(page)]);
  process.exit(0);
}

/**
 * @param {string} script
 * @param {string[]} args
 * @param {string} [cwd]
 */
function start(script, args, cwd = root) {
  return spawn(process.execPath, [script, ...args], { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
}

/**
 * Ends a process in order: Ctrl-C has reached it already, a second signal must do no harm.
 * @param {import('node:child_process').ChildProcess | undefined} child
 * @returns {Promise<void>}
 */
function end(child) {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

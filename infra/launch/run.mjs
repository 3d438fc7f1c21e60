import { spawn } from 'node:child_process';
import { root } from './repository.mjs';

/**
 * What makes much in little time (compilers, linters, tests) spends a third of it clearing away: a young
 * generation of this many MiB a core lets most of it die before it is looked at.
 */
export const ROOMY = '--max-semi-space-size=128';

/**
 * Runs a program in front of the user and waits for its end.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>} its exit code, 1 when a signal ended it or it could not be started
 */
export function run(command, args, { cwd = root, env = process.env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a script by the Node that runs this one.
 * @param {string} script
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 */
export function runNode(script, args, options) {
  return run(process.execPath, [ROOMY, script, ...args], options);
}

/**
 * Runs a script beside what else goes on, and keeps what it says until its end.
 * @param {string} script
 * @param {string[]} args
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runBeside(script, args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [ROOMY, script, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    }
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartupError } from '../platform/errors/startup-error.js';
import { type Binaries, program } from './binaries.js';
import { DATABASE_ENVIRONMENT } from './database-user.js';
import { clusterData, type Home } from './home.js';
import { isAlive, isPostmasterOf, readPidFile, removeStalePidFile } from './pid-file.js';
import { settings } from './settings.js';

export interface Postmaster {
  pid: number;
  port: number;
  /** Where its socket stands; empty when it has none. */
  socketDirectory: string;
  /** It was running already: Node had been killed alone, or another instance runs it. */
  adopted: boolean;
}

export interface PostmasterOptions {
  home: Home;
  binaries: Binaries;
  fast: boolean;
  /** For pages, in MB; a server that runs already keeps what it has. */
  memory: number;
  log(line: string): void;
}

const POLL = 15;
const PATIENCE = 3_000;
const STOP_PATIENCE = 30_000;
const ATTEMPTS = 40;
const LOG_LIMIT = 5_000_000;

/**
 * The cluster's PostgreSQL, ready for connections: the one that runs, else a new one on a free port of
 * 127.0.0.1. There is no deadline while it recovers from a crash: that takes as long as it takes.
 * @throws StartupError DATABASE_START_FAILED with the last line it wrote
 */
export async function runPostmaster(o: PostmasterOptions, port?: number): Promise<Postmaster> {
  const data = clusterData(o.home.path);
  let reason = '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const running = readPidFile(data);
    if (running !== undefined && isPostmasterOf(running.pid, data)) {
      const ready = await untilReady(data, running.pid, () => isAlive(running.pid), o.log);
      if (ready !== undefined) return { ...ready, adopted: true };
    } else if (running !== undefined && isAlive(running.pid)) {
      removeStalePidFile(data, running.pid);
    }
    const launched = await launch(o, data, port ?? (await freePort()));
    if (typeof launched !== 'string') return launched;
    reason = launched;
    if (!/could not bind|lock file|shared memory block|could not create any TCP/.test(reason)) break;
    // Taken by somebody in between, or the last backends of a killed server are still going: try again.
    await sleep(250);
  }
  throw new StartupError(
    'DATABASE_START_FAILED',
    `The embedded PostgreSQL did not start (${reason}): see ${logFile(o.home.path)}.`,
  );
}

/** Stops it as a clean shutdown does: connections end, everything is written. Also when it isn't our child. */
export async function stopPostmaster(data: string, pid: number): Promise<void> {
  if (!isPostmasterOf(pid, data)) return;
  process.kill(pid, 'SIGINT');
  const deadline = Date.now() + STOP_PATIENCE;
  // Its file goes last. The process itself may stay as a zombie where nobody collects orphans.
  while (readPidFile(data)?.pid === pid && isPostmasterOf(pid, data)) {
    if (Date.now() > deadline) {
      process.kill(pid, 'SIGQUIT');
      return;
    }
    await sleep(POLL);
  }
}

function logFile(home: string): string {
  return join(home, 'postgres.log');
}

/** @returns the running server, or why there is none */
async function launch(o: PostmasterOptions, data: string, port: number): Promise<Postmaster | string> {
  const path = logFile(o.home.path);
  if (existsSync(path) && statSync(path).size > LOG_LIMIT) renameSync(path, `${path}.1`);
  const log = openSync(path, 'a', 0o600);
  const before = statSync(path).size;
  const args = [
    '-D',
    data,
    ...settings({ port, data, fast: o.fast, memory: o.memory }).flatMap((setting) => ['-c', setting]),
  ];
  // In a session of its own, so that Ctrl-C in the terminal reaches Node alone, which stops it in order.
  const child: ChildProcess = spawn(program(o.binaries, 'postgres'), args, {
    ...o.home.user,
    cwd: '/',
    env: { ...DATABASE_ENVIRONMENT },
    detached: true,
    stdio: ['ignore', log, log],
  });
  child.unref();
  closeSync(log);
  let ended = false;
  let failure = '';
  child.once('exit', () => (ended = true));
  child.once('error', (error) => {
    ended = true;
    failure = error.message;
  });
  const { pid } = child;
  if (pid !== undefined) {
    const ready = await untilReady(data, pid, () => !ended, o.log);
    if (ready !== undefined) return { ...ready, adopted: false };
  }
  await sleep(0);
  return failure === '' ? reasonIn(readFileSync(path).subarray(before).toString('utf8')) : failure;
}

/** @returns where it is reached, or undefined when it ended instead */
async function untilReady(
  data: string,
  pid: number,
  runs: () => boolean,
  log: (line: string) => void,
): Promise<Omit<Postmaster, 'adopted'> | undefined> {
  const started = Date.now();
  let said = false;
  while (runs()) {
    const file = readPidFile(data);
    if (file?.pid === pid && file.status === 'ready') return file;
    if (!said && Date.now() - started > PATIENCE) {
      said = true;
      log('The database is not ready yet (it may be recovering from a crash); waiting …');
    }
    await sleep(POLL);
  }
  return undefined;
}

function reasonIn(log: string): string {
  const lines = log.trim().split('\n');
  const line = lines.find((candidate) => /(FATAL|PANIC|ERROR):/.test(candidate)) ?? lines.at(-1) ?? '';
  const bind = lines.find((candidate) => candidate.includes('could not bind'));
  return (bind ?? line).replace(/^.*?(?:FATAL|PANIC|ERROR|LOG):\s*/, '');
}

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { StartupError, type StartupErrorCode } from '../platform/errors/startup-error.js';
import type { DatabaseUrls, Serving } from './serve.js';

/** What a worker says: that it listens, with the lines of the first; or that something an operator can mend is in the way. */
export type WorkerMessage =
  | { readonly listens: readonly string[] }
  | { readonly refused: { readonly code: StartupErrorCode; readonly message: string } };

/** The flag of the first, which makes what is missing of a company. */
export const FIRST = '--first';

/** What it is told when Brève ends. */
export const STOP = 'stop';

/** How long after a worker ended unasked another takes its place, in milliseconds. */
const PAUSE = 1_000;

/**
 * Starts workers that share the port: each is an instance of Brève like any other beside it, on the same database. One that
 * ends unasked is replaced.
 *
 * @param argv flags of the command line
 * @throws StartupError whatever keeps the first from serving; none is left then
 */
export async function startWorkers(
  count: number,
  database: DatabaseUrls,
  argv: readonly string[],
): Promise<Serving> {
  let isStopping = false;
  const begin = (isFirst = false): Promise<readonly string[]> => {
    const exec = fileURLToPath(new URL('worker.js', import.meta.url));
    cluster.setupPrimary({ exec, args: isFirst ? [...argv, FIRST] : [...argv] });
    const worker = cluster.fork({
      BREVE_DATABASE_URL: database.appUrl,
      BREVE_OWNER_DATABASE_URL: database.ownerUrl,
    });
    const listening = whenListening(worker);
    void listening.then(
      () => worker.once('exit', (code, signal) => isStopping || replace(signal || String(code))),
      () => undefined,
    );
    return listening;
  };
  const replace = (how: string): void => {
    console.error(`A process of Brève ended (${how}); another takes its place.`);
    setTimeout(() => {
      if (!isStopping) begin().catch((error: unknown) => isStopping || replace(String(error)));
    }, PAUSE);
  };
  const close = async (): Promise<void> => {
    isStopping = true;
    await Promise.all(
      Object.values(cluster.workers ?? {}).map(async (worker) => {
        if (!worker || worker.isDead()) return;
        const ended = once(worker, 'exit');
        // One that has just ended cannot be told any more.
        worker.send(STOP, () => undefined);
        await ended;
      }),
    );
  };
  try {
    // What the first makes, the others find.
    const lines = await begin(true);
    await Promise.all(Array.from({ length: count - 1 }, () => begin()));
    return { lines, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** @returns what the worker has to say */
function whenListening(worker: Worker): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    worker.once('message', (message: WorkerMessage) => {
      if ('listens' in message) resolve(message.listens);
      else reject(new StartupError(message.refused.code, message.refused.message));
    });
    worker.once('exit', (code, signal) =>
      reject(new Error(`A process of Brève ended before it listened (${signal || String(code)}).`)),
    );
  });
}

import { StartupError } from '../platform/errors/startup-error.js';
import { readProcessConfig } from '../platform/config/config.js';
import { serve, type Serving } from './serve.js';
import { FIRST, STOP, type WorkerMessage } from './workers.js';

/** One of several processes that share a port; whoever forked it has opened and migrated the database. */
const argv = process.argv.slice(2);
const config = readProcessConfig(argv);
const appUrl = config.databaseUrl ?? '';

// A Ctrl-C goes to all processes of the terminal: the one that forked this one ends it, after its requests.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

let serving: Serving | null = null;
process.on('message', (message) => {
  if (message === STOP) void end();
});
// Without the one that forked it nobody would end it.
process.once('disconnect', () => void end());

try {
  serving = await serve(
    config,
    { appUrl, ownerUrl: config.ownerDatabaseUrl ?? appUrl },
    argv.includes(FIRST),
  );
  tell({ listens: serving.lines });
} catch (error) {
  if (error instanceof StartupError) tell({ refused: { code: error.code, message: error.message } });
  else {
    console.error(error);
    process.exit(1);
  }
}

function tell(message: WorkerMessage): void {
  process.send?.(message);
}

async function end(): Promise<void> {
  await serving?.close();
  process.exit(0);
}

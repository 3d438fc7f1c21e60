import { type EmbeddedCluster, startEmbeddedCluster } from '../embedded/start-embedded-cluster.js';
import { readProcessConfig } from '../platform/config/config.js';
import type { Config } from '../platform/config/config.js';
import { migrate } from './migrate.js';
import { refuseTakenPort } from './port.js';
import { serve, type Serving } from './serve.js';
import { StopRequest } from './stop-request.js';
import { startWorkers } from './workers.js';

/**
 * Starts Brève and keeps it running until a signal: database, migrations, page and API, one printed address.
 *
 * @param argv flags of the command line
 * @throws StartupError when something an operator can mend is in the way; nothing has been changed then
 */
export async function run(argv: readonly string[]): Promise<void> {
  const config = readProcessConfig(argv);
  await refuseTakenPort(config);
  const stopRequest = new StopRequest(say);
  const database = await openDatabase(config);
  try {
    await migrate(database.ownerUrl);
    const serving = await start(config, database, argv);
    for (const line of serving.lines) say(line);
    stopRequest.onceStarted(async () => {
      try {
        await serving.close();
      } finally {
        await database.stop();
      }
    });
  } catch (error) {
    await database.stop();
    throw error;
  }
}

function start(config: Config, database: Database, argv: readonly string[]): Promise<Serving> {
  return config.processes === 1 ? serve(config, database) : startWorkers(config.processes, database, argv);
}

type Database = Pick<EmbeddedCluster, 'ownerUrl' | 'appUrl' | 'stop'>;

async function openDatabase(config: Config): Promise<Database> {
  const { databaseUrl, ownerDatabaseUrl, dataDir, databaseMemory: memory, demo, fresh } = config;
  if (demo) {
    const { openDemoDatabase } = await import('../demo/open-demo-database.js');
    return openDemoDatabase({ dataDir, fresh, log: say });
  }
  if (databaseUrl === null) return startEmbeddedCluster({ dataDir, memory, log: say });
  return { appUrl: databaseUrl, ownerUrl: ownerDatabaseUrl ?? databaseUrl, stop: () => Promise.resolve() };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

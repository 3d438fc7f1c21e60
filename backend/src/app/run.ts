import { createServer } from 'node:net';

import { type EmbeddedCluster, startEmbeddedCluster } from '../embedded/start-embedded-cluster.js';
import { SetupService } from '../features/accounts/setup.service.js';
import { readProcessConfig } from '../platform/config/config.js';
import type { Config } from '../platform/config/config.js';
import { dataSourceOptions } from '../platform/database/data-source.js';
import { StartupError } from '../platform/errors/startup-error.js';
import { createApplication } from './create-application.js';
import { ENTITIES } from './entities.js';
import { migrate } from './migrate.js';
import { StopRequest, withinPatience } from './stop-request.js';

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
  const cluster = await openDatabase(config);
  try {
    stopRequest.onceStarted(await serve(config, cluster));
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

type Database = Pick<EmbeddedCluster, 'ownerUrl' | 'appUrl' | 'stop'>;

async function openDatabase(config: Config): Promise<Database> {
  const { databaseUrl, ownerDatabaseUrl, dataDir, demo, fresh } = config;
  if (demo) {
    const { openDemoDatabase } = await import('../demo/open-demo-database.js');
    return openDemoDatabase({ dataDir, fresh, log: say });
  }
  if (databaseUrl === null) return startEmbeddedCluster({ dataDir, log: say });
  return { appUrl: databaseUrl, ownerUrl: ownerDatabaseUrl ?? databaseUrl, stop: () => Promise.resolve() };
}

async function serve(config: Config, database: Database): Promise<() => Promise<void>> {
  await migrate(database.ownerUrl);
  const app = await createApplication(
    config,
    dataSourceOptions({ url: database.appUrl, poolSize: config.databasePoolSize }, ENTITIES),
  );
  const stop = async (): Promise<void> => {
    try {
      await withinPatience(app.close());
    } finally {
      await database.stop();
    }
  };
  try {
    // A company of one's own never loads the story of another.
    const demo = config.demo ? await import('../demo/prepare-demo.js') : null;
    await demo?.prepareDemo(app, database.ownerUrl, say);
    const setupToken = await app.get(SetupService).issueToken();
    await app.listen(config.port, config.host);
    const address = config.publicUrl.href.replace(/\/$/, '');
    say(
      setupToken === null
        ? `Brève: ${address}`
        : `Set Brève up here, once: ${address}/setup?token=${setupToken}`,
    );
    for (const line of demo?.listSignIns() ?? []) say(line);
    return stop;
  } catch (error) {
    await app.close();
    throw error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      ? portTaken(config)
      : error;
  }
}

/** Asked before anything is started or changed. */
async function refuseTakenPort(config: Config): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(portTaken(config));
      else
        reject(
          new StartupError(
            'CONFIG_INVALID',
            `Cannot listen on ${config.host}:${config.port} (${error.code ?? error.message}). Choose another HOST or PORT.`,
          ),
        );
    });
    probe.listen(config.port, config.host, () => probe.close(() => resolve()));
  });
}

function portTaken({ host, port }: Config): StartupError {
  return new StartupError(
    'PORT_TAKEN',
    `Port ${port} on ${host} is taken by another program. Stop it, or choose another: PORT=${port + 1} npm start`,
  );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

import { SetupService } from '../features/accounts/setup.service.js';
import type { Config } from '../platform/config/config.js';
import { dataSourceOptions } from '../platform/database/data-source.js';
import { createApplication } from './create-application.js';
import { ENTITIES } from './entities.js';
import { boundMemory, collectStart } from './memory.js';
import { portTaken } from './port.js';
import { withinPatience } from './stop-request.js';

/** The two roles of a database that is open and migrated. */
export interface DatabaseUrls {
  readonly ownerUrl: string;
  readonly appUrl: string;
}

/** An application that listens. */
export interface Serving {
  /** What whoever started Brève is told: where it is, and how to sign in to a demo. */
  readonly lines: readonly string[];
  /** Ends it; a reader's open connection holds it up for some seconds at most. */
  close(): Promise<void>;
}

/**
 * Makes what is missing of a company, and listens.
 *
 * @throws StartupError `PORT_TAKEN`; nothing is left running then
 */
export async function serve(config: Config, database: DatabaseUrls, isFirst = true): Promise<Serving> {
  boundMemory();
  const app = await createApplication(
    config,
    dataSourceOptions({ url: database.appUrl, poolSize: config.databasePoolSize }, ENTITIES),
  );
  try {
    const lines: string[] = [];
    if (isFirst) {
      // A company of one's own never loads the story of another.
      const demo = config.demo ? await import('../demo/prepare-demo.js') : null;
      await demo?.prepareDemo(app, database.ownerUrl, (line) => process.stdout.write(`${line}\n`));
      const setupToken = await app.get(SetupService).issueToken();
      const address = config.publicUrl.href.replace(/\/$/, '');
      lines.push(
        setupToken === null
          ? `Brève: ${address}`
          : `Set Brève up here, once: ${address}/setup?token=${setupToken}`,
        ...(demo?.listSignIns() ?? []),
      );
    }
    await app.listen(config.port, config.host);
    collectStart();
    return { lines, close: () => withinPatience(app.close()) };
  } catch (error) {
    await app.close();
    throw error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      ? portTaken(config)
      : error;
  }
}

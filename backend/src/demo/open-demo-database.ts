import pg from 'pg';

import { type EmbeddedCluster, startEmbeddedCluster } from '../embedded/start-embedded-cluster.js';
import { StartupError } from '../platform/errors/startup-error.js';
import { findCompanyOrigin } from './find-company-origin.js';

/**
 * Opens the database of the demo's data directory, emptied when it is to be made anew. A directory may be named that
 * holds somebody's real company: that one is neither shown nor emptied.
 *
 * @param o `fresh`: whatever the demo held is thrown away
 * @throws StartupError those of the embedded database; `CONFIG_INVALID` when another company lives there, and nothing
 *   has been changed then
 */
export async function openDemoDatabase(o: {
  dataDir: string;
  fresh: boolean;
  log: (line: string) => void;
}): Promise<EmbeddedCluster> {
  const { dataDir, fresh, log } = o;
  const cluster = await startEmbeddedCluster({ dataDir, log });
  try {
    if (await holdsAnotherCompany(cluster.ownerUrl)) {
      throw new StartupError(
        'CONFIG_INVALID',
        `${dataDir} holds a company that is not the demo's. Unset BREVE_DATA_DIR, or choose another directory for the demo.`,
      );
    }
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  if (!fresh) return cluster;
  await cluster.stop();
  return startEmbeddedCluster({ dataDir, log, empty: true });
}

async function holdsAnotherCompany(ownerUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const origin = await findCompanyOrigin({
      rows: async <Row>(text: string, values: readonly unknown[] = []) =>
        (await client.query({ text, values: [...values] })).rows as Row[],
    });
    return origin === 'other';
  } finally {
    await client.end();
  }
}

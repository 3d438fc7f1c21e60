import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * One real PostgreSQL for the whole run, with one migrated database that every test file clones. Jest loads this
 * file outside its transforms, so it takes the compiled backend: `npm test` has built it just before.
 */
export default async function globalSetup() {
  const { migrate } = await import('../../dist/app/migrate.js');
  const { startEmbeddedCluster } = await import('../../dist/embedded/start-embedded-cluster.js');
  const dataDir = mkdtempSync(join(tmpdir(), 'breve-test-'));
  const cluster = await startEmbeddedCluster({ dataDir, log: () => undefined, fast: true });
  globalThis.breveTestCluster = { cluster, dataDir };
  await migrate(cluster.ownerUrl);
  process.env['BREVE_TEST_OWNER_URL'] = cluster.ownerUrl;
  process.env['BREVE_TEST_APP_URL'] = cluster.appUrl;
}

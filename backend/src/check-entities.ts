import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { DataSource } from 'typeorm';

import { ENTITIES } from './app/entities.js';
import { migrate } from './app/migrate.js';
import { startEmbeddedCluster } from './embedded/start-embedded-cluster.js';
import { dataSourceOptions } from './platform/database/data-source.js';

/** Exits 0 when the migrations make exactly what the entities describe; else prints what is missing, and exits 1. */
const dataDir = mkdtempSync(join(tmpdir(), 'breve-entities-'));
const cluster = await startEmbeddedCluster({ dataDir, log: () => undefined, fast: true });
let missing: string[];
try {
  await migrate(cluster.ownerUrl);
  const dataSource = new DataSource(dataSourceOptions({ url: cluster.ownerUrl, poolSize: 1 }, ENTITIES));
  await dataSource.initialize();
  missing = (await dataSource.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);
  await dataSource.destroy();
} finally {
  await cluster.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
for (const query of missing) console.log(query);
console.log(
  missing.length === 0
    ? 'Entities and migrations agree.'
    : 'The migrations do not make what the entities describe.',
);
process.exit(missing.length === 0 ? 0 : 1);

import { DataSource } from 'typeorm';

import { dataSourceOptions } from '../platform/database/data-source.js';
import { StartupError } from '../platform/errors/startup-error.js';
import { MIGRATIONS } from './migrations.js';

/** PostgreSQL 15, as `server_version_num`. */
const OLDEST_SERVER = 150_000;
/** Any number: instances starting together migrate one after the other. */
const MIGRATION_LOCK = 7_140_140;

/**
 * Brings a database to this version's schema, with the owner's role. Grants the application's role its rights when it
 * is another one.
 *
 * @throws StartupError `DATABASE_UNREACHABLE`, `DATABASE_TOO_OLD`, `DATABASE_NEWER`
 */
export async function migrate(ownerUrl: string): Promise<void> {
  // An index of ten million posts takes minutes, and nobody waits for an answer.
  const dataSource = new DataSource(
    dataSourceOptions({ url: ownerUrl, poolSize: 2, statementTimeout: 0 }, [], MIGRATIONS),
  );
  try {
    await dataSource.initialize();
  } catch (error) {
    throw new StartupError(
      'DATABASE_UNREACHABLE',
      `The database does not answer (${error instanceof Error ? error.message : String(error)}). Check BREVE_DATABASE_URL and that PostgreSQL runs.`,
      { cause: error },
    );
  }
  const lock = dataSource.createQueryRunner();
  try {
    await checkVersion(dataSource);
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await refuseNewerSchema(dataSource);
    await dataSource.runMigrations();
  } finally {
    await lock.release();
    await dataSource.destroy();
  }
}

async function checkVersion(dataSource: DataSource): Promise<void> {
  const [row] = await dataSource.query<{ version: number; name: string }[]>(
    `SELECT current_setting('server_version_num')::int AS version, current_setting('server_version') AS name`,
  );
  if (row && row.version >= OLDEST_SERVER) return;
  throw new StartupError(
    'DATABASE_TOO_OLD',
    `This is PostgreSQL ${row?.name ?? '?'}; Brève needs 15 or newer. Upgrade it, or unset BREVE_DATABASE_URL.`,
  );
}

/** A schema with migrations unknown here was made by a newer Brève: working on it could lose what it added. */
async function refuseNewerSchema(dataSource: DataSource): Promise<void> {
  const [table] = await dataSource.query<{ found: string | null }[]>(
    `SELECT to_regclass('schema_migration') AS found`,
  );
  if (!table?.found) return;
  const rows = await dataSource.query<{ name: string }[]>('SELECT name FROM schema_migration');
  const known = new Set(MIGRATIONS.map((migration) => migration.name));
  const unknown = rows.find((row) => !known.has(row.name));
  if (!unknown) return;
  throw new StartupError(
    'DATABASE_NEWER',
    `The database was made by a newer Brève (it has ${unknown.name}). Start that version, or restore a backup.`,
  );
}

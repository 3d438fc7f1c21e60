import { DataSource } from 'typeorm';

import { findCluster } from '../embedded/find-cluster.js';
import { startEmbeddedCluster } from '../embedded/start-embedded-cluster.js';
import { CredentialsQuery } from '../features/accounts/credentials.query.js';
import { PageLinks } from '../features/accounts/page-links.js';
import { PasswordResetService } from '../features/accounts/password-reset.service.js';
import { Clock } from '../platform/clock/clock.js';
import type { Config } from '../platform/config/config.js';
import { dataSourceOptions } from '../platform/database/data-source.js';
import { Sql } from '../platform/database/sql.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { StartupError } from '../platform/errors/startup-error.js';
import { OutboxSignal } from '../platform/events/outbox-signal.js';
import { ENTITIES } from './entities.js';

/** What came of asking for a link. */
export type ResetLink =
  { outcome: 'made'; link: string; expiresAt: Date } | { outcome: 'unknown' } | { outcome: 'suspended' };

/**
 * Makes a one-time link to choose a new password, beside a running Brève or without one.
 *
 * @param login handle or e-mail
 * @throws StartupError when the database is not there or cannot be reached
 */
export async function makeResetLink(config: Config, login: string): Promise<ResetLink> {
  const database = await openDatabase(config);
  const dataSource = new DataSource(dataSourceOptions({ url: database.url, poolSize: 1 }, ENTITIES));
  try {
    await connect(dataSource);
    const sql = new Sql(dataSource);
    const clock = new Clock();
    const account = await new CredentialsQuery(sql).find(login);
    if (!account) return { outcome: 'unknown' };
    if (account.suspended) return { outcome: 'suspended' };
    const unitOfWork = new UnitOfWork(dataSource, clock, new OutboxSignal());
    const resets = new PasswordResetService(sql, unitOfWork, clock);
    const { token, expiresAt } = await resets.issue(account.person_id);
    return { outcome: 'made', link: new PageLinks(config).passwordReset(token), expiresAt };
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
    await database.close();
  }
}

async function openDatabase(config: Config): Promise<{ url: string; close: () => Promise<void> }> {
  const leaveOpen = { close: () => Promise.resolve() };
  if (config.databaseUrl !== null && !config.demo) return { url: config.databaseUrl, ...leaveOpen };
  const found = findCluster(config.dataDir);
  switch (found.state) {
    case 'running':
      return { url: found.appUrl, ...leaveOpen };
    case 'stopped': {
      const cluster = await startEmbeddedCluster({ dataDir: config.dataDir, log: () => undefined });
      return { url: cluster.appUrl, close: () => cluster.stop() };
    }
    case 'missing':
      throw new StartupError(
        'DATABASE_UNREACHABLE',
        `There is no database in ${config.dataDir}. Run this where you start Brève, with the same BREVE_DATA_DIR or BREVE_DATABASE_URL.`,
      );
  }
}

async function connect(dataSource: DataSource): Promise<void> {
  try {
    await dataSource.initialize();
  } catch (error) {
    throw new StartupError(
      'DATABASE_UNREACHABLE',
      `The database does not answer (${error instanceof Error ? error.message : String(error)}). Check BREVE_DATABASE_URL and that PostgreSQL runs.`,
      { cause: error },
    );
  }
}

import type { DataSourceOptions } from 'typeorm';

import { SnakeNaming } from './naming.js';

/** What every connection of Brève shares. */
export interface DatabaseAddress {
  readonly url: string;
  readonly poolSize: number;
  /** Longest a statement may run, in milliseconds: 15 seconds unless told, 0 for ever. */
  readonly statementTimeout?: number;
}

/** Longest a statement of the application may run, in milliseconds; a reader waiting longer has gone. */
const STATEMENT_TIMEOUT = 15_000;
const CONNECTION_TIMEOUT = 5_000;

/** The options of a data source; `entities` and `migrations` are given by whoever composes the application. */
export function dataSourceOptions(
  { url, poolSize, statementTimeout = STATEMENT_TIMEOUT }: DatabaseAddress,
  entities: NonNullable<DataSourceOptions['entities']>,
  migrations: NonNullable<DataSourceOptions['migrations']> = [],
): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    namingStrategy: new SnakeNaming(),
    poolSize,
    connectTimeoutMS: CONNECTION_TIMEOUT,
    applicationName: 'breve',
    extra: {
      // What a transaction asks without waiting for an answer goes out together.
      pipeline: true,
      statement_timeout: statementTimeout,
      idle_in_transaction_session_timeout: 30_000,
      // Statements are prepared, and written so that one plan is good for all values: none is planned time and again.
      options: '-c plan_cache_mode=force_generic_plan',
    },
  };
}

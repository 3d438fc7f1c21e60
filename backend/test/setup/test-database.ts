import { randomBytes } from 'node:crypto';

import pg from 'pg';

/** A database of one's own, cloned from the migrated one. */
export interface TestDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  drop(): Promise<void>;
}

function environment(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: run this file in the jest project "database".`);
  return value;
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({
    connectionString: withDatabase(environment('BREVE_TEST_OWNER_URL'), 'postgres'),
  });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

export async function cloneDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const template = new URL(environment('BREVE_TEST_OWNER_URL')).pathname.slice(1);
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  return {
    ownerUrl: withDatabase(environment('BREVE_TEST_OWNER_URL'), name),
    appUrl: withDatabase(environment('BREVE_TEST_APP_URL'), name),
    drop: () => onServer(`DROP DATABASE ${name} WITH (FORCE)`),
  };
}

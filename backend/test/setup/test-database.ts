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

/** Only its own sessions may be ended by the owner; while the server tidies the database up, dropping has to wait. */
const NOT_OURS = '42501';
const TRIES = 50;

async function drop(name: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await onServer(`DROP DATABASE ${name} WITH (FORCE)`);
      return;
    } catch (error) {
      if ((error as { code?: unknown }).code !== NOT_OURS || attempt === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** @param template the database that is cloned: the migrated, empty one unless told */
export async function cloneDatabase(
  template = new URL(environment('BREVE_TEST_OWNER_URL')).pathname.slice(1),
): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  return {
    ownerUrl: withDatabase(environment('BREVE_TEST_OWNER_URL'), name),
    appUrl: withDatabase(environment('BREVE_TEST_APP_URL'), name),
    drop: () => drop(name),
  };
}

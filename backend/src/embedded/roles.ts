import type pg from 'pg';
import type { Secrets } from './new-cluster.js';

export const DATABASE = 'breve';
export const OWNER = 'breve_owner';
export const APP = 'breve_app';

/**
 * The two roles and the database, made where they are missing; a start killed in between is made good by
 * the next. The owner runs migrations and may make databases beside this one; the application reads and
 * writes what the owner makes, and changes no structure.
 */
export async function ensureRoles(superuser: pg.Client, secrets: Secrets): Promise<void> {
  const { rows } = await superuser.query<{ owner: boolean; app: boolean; database: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS owner,
            EXISTS (SELECT FROM pg_roles WHERE rolname = $2) AS app,
            EXISTS (SELECT FROM pg_database WHERE datname = $3) AS database`,
    [OWNER, APP, DATABASE],
  );
  const there = rows[0];
  if (there?.owner !== true) {
    await superuser.query(`CREATE ROLE ${OWNER} LOGIN CREATEDB PASSWORD '${secrets.owner}'`);
  }
  if (there?.app !== true) await superuser.query(`CREATE ROLE ${APP} LOGIN PASSWORD '${secrets.app}'`);
  if (there?.database !== true) await superuser.query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER}`);
}

/** What the application may do with what the owner makes in this database from now on. Asked again at each start. */
export async function grantToApp(owner: pg.Client): Promise<void> {
  await owner.query(
    `REVOKE ALL ON DATABASE ${DATABASE} FROM PUBLIC;
     GRANT CONNECT, TEMPORARY ON DATABASE ${DATABASE} TO ${APP};
     GRANT USAGE ON SCHEMA public TO ${APP};
     ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${APP};
     ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO ${APP};`,
  );
}

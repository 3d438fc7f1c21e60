import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { migrate } from '../src/app/migrate.js';
import { cloneDatabase, type TestDatabase } from './setup/test-database.js';

describe('a database that cannot be brought to this version', () => {
  let database: TestDatabase;
  let owner: pg.Client;
  beforeAll(async () => {
    database = await cloneDatabase();
    owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  /** Every table with the number of its rows, to see that nothing was changed. */
  async function tables(): Promise<unknown> {
    const { rows } = await owner.query<{ names: string; migrations: string }>(
      `SELECT string_agg(tablename, ' ' ORDER BY tablename) AS names,
              (SELECT string_agg(name, ' ' ORDER BY name) FROM public.schema_migration) AS migrations
         FROM pg_tables WHERE schemaname = 'public'`,
    );
    return rows[0];
  }

  it('is refused when a newer Brève made it', async () => {
    await owner.query(
      `INSERT INTO schema_migration (timestamp, name) VALUES (1999999999999, 'Later1999999999999')`,
    );
    const before = await tables();
    await expect(migrate(database.ownerUrl)).rejects.toMatchObject({
      code: 'DATABASE_NEWER',
      message: expect.stringMatching(/newer Brève \(it has Later1999999999999\)\. Start that version/),
    });
    expect(await tables()).toEqual(before);
    await owner.query(`DELETE FROM schema_migration WHERE name LIKE 'Later%'`);
    await migrate(database.ownerUrl);
  });

  it('is refused when its server is too old', async () => {
    const { rows } = await owner.query<{ name: string }>('SELECT current_database() AS name');
    // The server says of itself what an older one would say: its own words stand behind these on the search path.
    await owner.query(`
      CREATE SCHEMA former;
      CREATE FUNCTION former.current_setting(name text) RETURNS text LANGUAGE sql AS
        $$ SELECT CASE name WHEN 'server_version_num' THEN '140019' WHEN 'server_version' THEN '14.19' END $$;
      ALTER DATABASE "${rows[0]?.name ?? ''}" SET search_path = former, public, pg_catalog`);
    const before = await tables();
    await expect(migrate(database.ownerUrl)).rejects.toMatchObject({
      code: 'DATABASE_TOO_OLD',
      message: 'This is PostgreSQL 14.19; Brève needs 15 or newer. Upgrade it, or unset BREVE_DATABASE_URL.',
    });
    expect(await tables()).toEqual(before);
  });
});

import type { SqlRunner } from '../platform/database/sql.js';
import { SIGN_INS } from './corpus/company.js';

/**
 * Whose company a database holds, if any; it need not have been migrated. Told by handles, which are never given again,
 * since a company may change its name.
 */
export async function findCompanyOrigin(runner: SqlRunner): Promise<'demo' | 'other' | 'none'> {
  const [schema] = await runner.rows<{ migrated: boolean }>(
    `SELECT to_regclass('company') IS NOT NULL AS migrated`,
  );
  if (schema?.migrated !== true) return 'none';
  const [found] = await runner.rows<{ company: boolean; handles: number }>(
    `SELECT EXISTS (SELECT 1 FROM company) AS company,
            (SELECT count(*)::int FROM handle WHERE handle = ANY($1::text[])) AS handles`,
    [SIGN_INS.map(({ handle }) => handle)],
  );
  if (found?.company !== true) return 'none';
  return found.handles === SIGN_INS.length ? 'demo' : 'other';
}

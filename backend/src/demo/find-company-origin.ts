import type { INestApplicationContext } from '@nestjs/common';

import { CompanyService } from '../features/people/company.service.js';
import { Sql } from '../platform/database/sql.js';
import { SIGN_INS } from './corpus/company.js';

/** Whose company the database holds, if any. Told by handles, which are never given again, since a name may change. */
export async function findCompanyOrigin(app: INestApplicationContext): Promise<'demo' | 'other' | 'none'> {
  if (!(await app.get(CompanyService).findCompany())) return 'none';
  const row = await app
    .get(Sql)
    .row<{ found: number }>('SELECT count(*)::int AS found FROM handle WHERE handle = ANY($1::text[])', [
      SIGN_INS.map(({ handle }) => handle),
    ]);
  return row?.found === SIGN_INS.length ? 'demo' : 'other';
}

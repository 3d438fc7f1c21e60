import type { INestApplicationContext } from '@nestjs/common';
import pg from 'pg';

import { Sql } from '../platform/database/sql.js';
import { DEMO_PASSWORD, SIGN_INS } from './corpus/company.js';
import { findCompanyOrigin } from './find-company-origin.js';
import { seedDemo } from './seed-demo.js';

/**
 * Sees to it that the database holds the demo company. One that is there is kept as people left it.
 *
 * @param ownerUrl whose role may have the database look at what was written
 */
export async function prepareDemo(
  app: INestApplicationContext,
  ownerUrl: string,
  log: (line: string) => void,
): Promise<void> {
  if ((await findCompanyOrigin(app.get(Sql))) !== 'none') return;
  await seedDemo(app, { now: new Date(), log });
  await analyze(ownerUrl);
}

/** Without statistics the first plans are made for empty tables, until PostgreSQL looks by itself a minute later. */
async function analyze(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query('ANALYZE');
  } finally {
    await owner.end();
  }
}

/** With whom one signs in, a line each. */
export function listSignIns(): string[] {
  const width = Math.max(...SIGN_INS.map(({ handle }) => handle.length));
  return [
    `Sign in with the password ${DEMO_PASSWORD} as`,
    ...SIGN_INS.map(({ handle, who }) => `  ${handle.padEnd(width)}  ${who}`),
  ];
}

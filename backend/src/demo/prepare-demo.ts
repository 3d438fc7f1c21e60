import type { INestApplicationContext } from '@nestjs/common';

import { Sql } from '../platform/database/sql.js';
import { DEMO_PASSWORD, SIGN_INS } from './corpus/company.js';
import { findCompanyOrigin } from './find-company-origin.js';
import { seedDemo } from './seed-demo.js';

/** Sees to it that the database holds the demo company. One that is there is kept as people left it. */
export async function prepareDemo(app: INestApplicationContext, log: (line: string) => void): Promise<void> {
  if ((await findCompanyOrigin(app.get(Sql))) === 'none') await seedDemo(app, { now: new Date(), log });
}

/** With whom one signs in, a line each. */
export function listSignIns(): string[] {
  const width = Math.max(...SIGN_INS.map(({ handle }) => handle.length));
  return [
    `Sign in with the password ${DEMO_PASSWORD} as`,
    ...SIGN_INS.map(({ handle, who }) => `  ${handle.padEnd(width)}  ${who}`),
  ];
}

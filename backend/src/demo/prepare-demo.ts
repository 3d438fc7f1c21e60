import type { INestApplicationContext } from '@nestjs/common';

import { StartupError } from '../platform/errors/startup-error.js';
import { DEMO_PASSWORD, SIGN_INS } from './corpus/company.js';
import { findCompanyOrigin } from './find-company-origin.js';
import { seedDemo } from './seed-demo.js';

/**
 * Sees to it that the database holds the demo company. One that is there is kept as people left it.
 *
 * @throws StartupError `CONFIG_INVALID` when another company lives there; nothing has been changed then
 */
export async function prepareDemo(
  app: INestApplicationContext,
  dataDir: string,
  log: (line: string) => void,
): Promise<void> {
  const origin = await findCompanyOrigin(app);
  if (origin === 'none') await seedDemo(app, { now: new Date(), log });
  else if (origin === 'other') {
    throw new StartupError(
      'CONFIG_INVALID',
      `${dataDir} holds a company that is not the demo's. Unset BREVE_DATA_DIR or choose another directory for the demo.`,
    );
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

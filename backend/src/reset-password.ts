/**
 * Prints a one-time link by which somebody chooses a new password, for when no administrator can:
 *
 *     node backend/dist/reset-password.js <handle or e-mail>           (with --demo for the demo)
 *
 * Typed in the directory and with the environment (BREVE_DATA_DIR or BREVE_DATABASE_URL, PORT or BREVE_PUBLIC_URL) that
 * Brève is started with, by the same user. Brève may run meanwhile. The link works once, for a day, and replaces any
 * made before.
 */
import { inspect } from 'node:util';

import { makeResetLink } from './app/reset-link.js';
import { readProcessConfig } from './platform/config/config.js';
import { StartupError } from './platform/errors/startup-error.js';

const argv = process.argv.slice(2);
const [login] = argv.filter((word) => !word.startsWith('--'));

try {
  if (login === undefined) fail('Say whose: node backend/dist/reset-password.js <handle or e-mail>');
  else await answer(login);
} catch (error) {
  fail(error instanceof StartupError ? error.message : inspect(error));
}

async function answer(whose: string): Promise<void> {
  const made = await makeResetLink(readProcessConfig(argv), whose);
  switch (made.outcome) {
    case 'made':
      process.stdout.write(`${made.link}\nIt works once, until ${made.expiresAt.toISOString()}.\n`);
      return;
    case 'unknown':
      return fail(`Nobody signs in as ${whose}. Give a handle or an e-mail address.`);
    case 'suspended':
      return fail(`${whose} is suspended. An administrator reactivates them first.`);
  }
}

function fail(line: string): void {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}

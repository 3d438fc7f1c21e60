import { hash, verify } from '@node-rs/argon2';

import { BreveError } from '../../platform/errors/breve-error.js';

const PASSWORD_MINIMUM = 10;
const PASSWORD_MAXIMUM = 200;

/**
 * argon2id with 19 MiB, two passes, one lane: the first configuration of the OWASP Password Storage Cheat Sheet.
 * `algorithm: 2` is argon2id; the package's enum is a `const enum`, which isolated modules cannot read.
 */
const OPTIONS = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A hash of nothing anyone has: verified when there is no account, so that both answers take the same time. */
let decoy: Promise<string> | undefined;

/**
 * What is kept of a password, in PHC form.
 *
 * @throws BreveError `PASSWORD_TOO_WEAK` under 10 or over 200 characters
 */
export async function hashPassword(password: string): Promise<string> {
  const length = Array.from(password).length;
  if (length < PASSWORD_MINIMUM || length > PASSWORD_MAXIMUM) {
    throw new BreveError('PASSWORD_TOO_WEAK', { minimum: PASSWORD_MINIMUM });
  }
  return hash(password.normalize('NFC'), OPTIONS);
}

/** Whether a password is the one kept; with no account, false after the same work. */
export async function verifyPassword(kept: string | null, password: string): Promise<boolean> {
  const text = password.slice(0, 1000).normalize('NFC');
  if (kept !== null) return verify(kept, text);
  decoy ??= hash('an account that does not exist', OPTIONS);
  await verify(await decoy, text);
  return false;
}

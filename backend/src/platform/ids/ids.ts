import { createHash, randomBytes } from 'node:crypto';

import { v7, validate } from 'uuid';

/** A new UUIDv7: made in the application, sorted by time. */
export function newId(): string {
  return v7();
}

/** Whether a text may be sent to the database as a uuid. */
export function isId(text: string): boolean {
  return validate(text);
}

/** A secret to hand out once: 256 random bits, base64url. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token: its SHA-256, 32 bytes. A 256-bit random token needs no slow hash. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

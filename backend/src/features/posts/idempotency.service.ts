import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import { Clock } from '../../platform/clock/clock.js';
import { Sql } from '../../platform/database/sql.js';
import { BreveError } from '../../platform/errors/breve-error.js';

const KEPT_MILLISECONDS = 7 * 24 * 3600 * 1000;

/** Thrown inside a post's transaction when its key has made a post already: nothing of this one is kept. */
export class KeyUsed extends Error {
  override readonly name = 'KeyUsed';
}

/**
 * The same key again gives the same post: unique per person, seven days, written in the post's own transaction. Most keys
 * are new, so none is looked up before: the unique constraint finds the others, and has two uses at once wait for each
 * other.
 */
@Injectable()
export class IdempotencyService {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  /**
   * The post that this key has made, or null. A key that is too old is forgotten.
   *
   * @throws BreveError `IDEMPOTENCY_KEY_REUSED` for another payload
   */
  async find(personId: string, key: string, payloadHash: Buffer): Promise<string | null> {
    const oldest = new Date(this.clock.now().getTime() - KEPT_MILLISECONDS);
    const own = [personId, key];
    await this.sql.rows('DELETE FROM idempotency_key WHERE person_id = $1 AND key = $2 AND created_at < $3', [
      ...own,
      oldest,
    ]);
    const known = await this.sql.row<{ post_id: string; payload_hash: Buffer }>(
      'SELECT post_id, payload_hash FROM idempotency_key WHERE person_id = $1 AND key = $2',
      own,
    );
    if (known && !known.payload_hash.equals(payloadHash)) throw new BreveError('IDEMPOTENCY_KEY_REUSED');
    return known?.post_id ?? null;
  }
}

/**
 * Accepts the key of a request.
 *
 * @throws BreveError `BAD_USER_INPUT` outside 1–64 characters
 */
export function acceptKey(key: string | null | undefined): string | null {
  if (key == null) return null;
  if (key.length < 1 || key.length > 64)
    throw new BreveError('BAD_USER_INPUT', { reason: 'idempotency-key' });
  return key;
}

/** What is kept of a request, to tell another one under the same key. */
export function hashPayload(payload: object): Buffer {
  return createHash('sha256').update(JSON.stringify(payload)).digest();
}

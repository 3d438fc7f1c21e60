import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';
import { BreveError } from '../../platform/errors/breve-error.js';

const KEPT_MILLISECONDS = 7 * 24 * 3600 * 1000;

/** The same key again gives the same post: unique per person, seven days, in the post's own transaction. */
@Injectable()
export class IdempotencyService {
  /**
   * The post that this key already made, or null when it is new. Two uses at once wait for each other.
   *
   * @throws BreveError `IDEMPOTENCY_KEY_REUSED` for another payload, `BAD_USER_INPUT` outside 1–64 characters
   */
  async find(
    transaction: Transaction,
    personId: string,
    key: string,
    payload: object,
  ): Promise<string | null> {
    if (key.length < 1 || key.length > 64)
      throw new BreveError('BAD_USER_INPUT', { reason: 'idempotency-key' });
    await transaction.rows('SELECT pg_advisory_xact_lock(hashtextextended($1, 140))', [`${personId} ${key}`]);
    const known = await transaction.row<{ post_id: string; payload_hash: Buffer; created_at: Date }>(
      'SELECT post_id, payload_hash, created_at FROM idempotency_key WHERE person_id = $1 AND key = $2',
      [personId, key],
    );
    if (!known) return null;
    if (transaction.now.getTime() - known.created_at.getTime() > KEPT_MILLISECONDS) {
      await transaction.rows('DELETE FROM idempotency_key WHERE person_id = $1 AND key = $2', [
        personId,
        key,
      ]);
      return null;
    }
    if (!known.payload_hash.equals(hash(payload))) throw new BreveError('IDEMPOTENCY_KEY_REUSED');
    return known.post_id;
  }

  async keep(
    transaction: Transaction,
    personId: string,
    key: string,
    payload: object,
    postId: string,
  ): Promise<void> {
    await transaction.rows(
      `INSERT INTO idempotency_key (person_id, key, payload_hash, post_id, created_at)
       VALUES ($1, $2, $3, $4, $5)`,
      [personId, key, hash(payload), postId, transaction.now],
    );
  }
}

function hash(payload: object): Buffer {
  return createHash('sha256').update(JSON.stringify(payload)).digest();
}

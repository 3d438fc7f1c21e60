import { Injectable } from '@nestjs/common';

import { Clock } from '../clock/clock.js';
import { Sql } from '../database/sql.js';

/** A mail that did not arrive, or nobody knows. What it says is not told. */
export interface UndeliveredMail {
  readonly id: string;
  readonly personId: string;
  readonly address: string | null;
  readonly subject: string;
  readonly state: 'FAILED' | 'UNKNOWN';
  readonly attempts: number;
  readonly lastError: string | null;
  readonly createdAt: Date;
}

/** So many are listed at most, the newest first. */
const UNDELIVERED_LIMIT = 100;

/** What the administrator decides about mails that did not arrive. */
@Injectable()
export class UndeliveredMails {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  list(): Promise<UndeliveredMail[]> {
    return this.sql.rows<UndeliveredMail>(
      `SELECT id, person_id AS "personId", address, subject, state, attempts, last_error AS "lastError",
              created_at AS "createdAt"
         FROM mail WHERE state IN ('FAILED', 'UNKNOWN')
        ORDER BY created_at DESC, id DESC LIMIT $1`,
      [UNDELIVERED_LIMIT],
    );
  }

  /** @returns whether there is such a mail */
  async sendAgain(id: string): Promise<boolean> {
    const found = await this.sql.row(
      `UPDATE mail SET state = 'QUEUED', attempts = 0, claimed_at = NULL, next_attempt_at = $2
        WHERE id = $1 AND state IN ('FAILED', 'UNKNOWN') RETURNING 1 AS one`,
      [id, this.clock.now()],
    );
    return found !== null;
  }

  /** @returns whether there is such a mail */
  async leave(id: string): Promise<boolean> {
    const found = await this.sql.row(
      `UPDATE mail SET state = 'LEFT', html = NULL, text = NULL
        WHERE id = $1 AND state IN ('FAILED', 'UNKNOWN') RETURNING 1 AS one`,
      [id],
    );
    return found !== null;
  }
}

import { Injectable } from '@nestjs/common';

import { Clock } from '../../platform/clock/clock.js';
import { Sql } from '../../platform/database/sql.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { hashToken } from '../../platform/ids/ids.js';

/** How long the address in a mail ends such mails, in milliseconds. */
const TOKEN_KEPT = 365 * 86_400_000;

/** Who wants the mails of rounds: everybody concerned, until they say otherwise. */
@Injectable()
export class RoundMailWishes {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  async wanted(personId: string): Promise<boolean> {
    const end = await this.sql.row('SELECT 1 FROM round_mail_end WHERE person_id = $1', [personId]);
    return end === null;
  }

  async set(personId: string, wanted: boolean): Promise<void> {
    if (wanted) await this.sql.rows('DELETE FROM round_mail_end WHERE person_id = $1', [personId]);
    else {
      await this.sql.rows(
        'INSERT INTO round_mail_end (person_id, ended_at) VALUES ($1, $2) ON CONFLICT DO NOTHING',
        [personId, this.clock.now()],
      );
    }
  }

  /** Ends the mails of whoever got the one with this token; one unknown changes nothing and tells nothing. */
  async end(token: string): Promise<void> {
    await this.sql.rows(
      `INSERT INTO round_mail_end (person_id, ended_at)
       SELECT person_id, $2 FROM round_mail_token WHERE token_hash = $1 ON CONFLICT DO NOTHING`,
      [hashToken(token), this.clock.now()],
    );
  }

  /** Remembers whom a mail's token stands for. */
  async keep(transaction: Transaction, personId: string, token: string): Promise<void> {
    await transaction.rows(
      'INSERT INTO round_mail_token (token_hash, person_id, created_at) VALUES ($1, $2, $3)',
      [hashToken(token), personId, transaction.now],
    );
  }

  async forget(transaction: Transaction, now: Date): Promise<void> {
    await transaction.rows('DELETE FROM round_mail_token WHERE created_at < $1', [
      new Date(now.getTime() - TOKEN_KEPT),
    ]);
  }
}

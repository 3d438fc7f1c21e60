import { Injectable } from '@nestjs/common';

import { Sql } from '../database/sql.js';

/** A mail that an instance has taken on itself. */
export interface ClaimedMail {
  readonly id: string;
  readonly personId: string;
  readonly subject: string;
  readonly html: string | null;
  readonly text: string | null;
  readonly composer: string | null;
  readonly reference: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly messageId: string;
  /** This one included. */
  readonly attempts: number;
}

/** The words of a mail are kept for as long as they may have to be sent. */
const WITHOUT_WORDS = 'html = NULL, text = NULL';

/** Each statement here is a transaction of its own: what is claimed is claimed before the first byte leaves. */
@Injectable()
export class MailStore {
  constructor(private readonly sql: Sql) {}

  /** Takes the mail that has been due for longest, or null. */
  claim(now: Date): Promise<ClaimedMail | null> {
    return this.sql.row<ClaimedMail>(
      `UPDATE mail SET state = 'SENDING', claimed_at = $1, next_attempt_at = NULL, attempts = attempts + 1
        WHERE id = (SELECT id FROM mail WHERE state = 'QUEUED' AND next_attempt_at <= $1
                     ORDER BY next_attempt_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
       RETURNING id, person_id AS "personId", subject, html, text, composer, reference, headers,
                 message_id AS "messageId", attempts`,
      [now],
    );
  }

  async sent(mail: ClaimedMail, address: string, now: Date): Promise<void> {
    await this.sql.rows(
      `UPDATE mail SET state = 'SENT', address = $3, sent_at = $4, last_error = NULL, ${WITHOUT_WORDS}
        WHERE id = $1 AND attempts = $2`,
      [mail.id, mail.attempts, address, now],
    );
  }

  async dropped(mail: ClaimedMail): Promise<void> {
    await this.sql.rows(
      `UPDATE mail SET state = 'DROPPED', ${WITHOUT_WORDS} WHERE id = $1 AND attempts = $2 AND state = 'SENDING'`,
      [mail.id, mail.attempts],
    );
  }

  /** To be tried again at `nextAttemptAt`. */
  async postponed(
    mail: ClaimedMail,
    address: string | null,
    error: string,
    nextAttemptAt: Date,
  ): Promise<void> {
    await this.sql.rows(
      `UPDATE mail SET state = 'QUEUED', address = $3, last_error = $4, next_attempt_at = $5
        WHERE id = $1 AND attempts = $2 AND state = 'SENDING'`,
      [mail.id, mail.attempts, address, error, nextAttemptAt],
    );
  }

  async settled(
    mail: ClaimedMail,
    state: 'FAILED' | 'UNKNOWN',
    address: string | null,
    error: string,
  ): Promise<void> {
    await this.sql.rows(
      `UPDATE mail SET state = $3, address = $4, last_error = $5
        WHERE id = $1 AND attempts = $2 AND state = 'SENDING'`,
      [mail.id, mail.attempts, state, address, error],
    );
  }

  /** Whoever claimed a mail before this time and has not said what became of it has gone: nobody knows. */
  async giveUpClaims(before: Date): Promise<void> {
    await this.sql.rows(
      `UPDATE mail SET state = 'UNKNOWN', last_error = NULL WHERE state = 'SENDING' AND claimed_at < $1`,
      [before],
    );
  }

  /** Mails whose fate is known go after a while, the others later. */
  async purge(settledBefore: Date, undeliveredBefore: Date): Promise<void> {
    await this.sql.rows(
      `DELETE FROM mail
        WHERE created_at < $1 AND state IN ('SENT', 'DROPPED', 'LEFT')
           OR created_at < $2 AND state IN ('FAILED', 'UNKNOWN')`,
      [settledBefore, undeliveredBefore],
    );
  }
}

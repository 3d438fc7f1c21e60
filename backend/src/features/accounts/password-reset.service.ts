import { Injectable } from '@nestjs/common';

import { Clock } from '../../platform/clock/clock.js';
import { Sql } from '../../platform/database/sql.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { hashToken, isId, newId, newToken } from '../../platform/ids/ids.js';
import { PasswordResetEntity } from './password-reset.entity.js';

/** How long a reset link works, in milliseconds: a day. */
const LIFETIME = 24 * 3600 * 1000;

/** A token to hand out once. */
export interface NewPasswordReset {
  token: string;
  expiresAt: Date;
}

/** One-time links to choose a new password. */
@Injectable()
export class PasswordResetService {
  constructor(
    private readonly sql: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes a link for a person; an earlier one that was not used works no more.
   *
   * @throws BreveError `NOT_FOUND` for a person without an account
   */
  async issue(personId: string): Promise<NewPasswordReset> {
    if (!isId(personId)) throw new BreveError('NOT_FOUND');
    const token = newToken();
    return this.unitOfWork.run(async (transaction) => {
      const account = await transaction.row('SELECT 1 FROM account WHERE person_id = $1 FOR UPDATE', [
        personId,
      ]);
      if (!account) throw new BreveError('NOT_FOUND');
      await transaction.rows(
        'UPDATE password_reset SET used_at = $2 WHERE person_id = $1 AND used_at IS NULL',
        [personId, transaction.now],
      );
      const expiresAt = new Date(transaction.now.getTime() + LIFETIME);
      await transaction.manager.insert(PasswordResetEntity, {
        id: newId(),
        tokenHash: hashToken(token),
        personId,
        createdAt: transaction.now,
        expiresAt,
      });
      return { token, expiresAt };
    });
  }

  /** Whether a link works now. */
  async isValid(token: string): Promise<boolean> {
    const row = await this.sql.row(
      `SELECT 1
         FROM password_reset r JOIN person p ON p.id = r.person_id
        WHERE r.token_hash = $1 AND r.used_at IS NULL AND r.expires_at > $2 AND p.suspended_at IS NULL`,
      [hashToken(token), this.clock.now()],
    );
    return row !== null;
  }
}

import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { hashToken } from '../../platform/ids/ids.js';
import { hashPassword } from './password.js';
import { PasswordResetService } from './password-reset.service.js';
import { PasswordService } from './password.service.js';
import { SessionService } from './session.service.js';

/** Using a reset link. */
@Injectable()
export class ResetPasswordService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly resets: PasswordResetService,
    private readonly passwords: PasswordService,
    private readonly sessions: SessionService,
  ) {}

  /**
   * Uses a link, once: the new password is kept, every session ends, a new one begins. A refused password does not
   * use the link.
   *
   * @returns the token of the new session
   * @throws BreveError `LINK_EXPIRED` when it was used, is too old or was never given; `PASSWORD_TOO_WEAK`
   */
  async resetPassword(token: string, newPassword: string, userAgent: string): Promise<string> {
    // Asked first, so that a stranger's guess does not cost a slow hash.
    if (!(await this.resets.isValid(token))) throw new BreveError('LINK_EXPIRED');
    const hash = await hashPassword(newPassword);
    return this.unitOfWork.run(async (transaction) => {
      const reset = await transaction.row<{ person_id: string }>(
        `UPDATE password_reset r SET used_at = $2
           FROM person p
          WHERE r.token_hash = $1 AND r.used_at IS NULL AND r.expires_at > $2
            AND p.id = r.person_id AND p.suspended_at IS NULL
          RETURNING r.person_id`,
        [hashToken(token), transaction.now],
      );
      if (!reset) throw new BreveError('LINK_EXPIRED');
      await this.passwords.keep(transaction, reset.person_id, hash, null);
      return this.sessions.open(transaction, reset.person_id, userAgent);
    });
  }
}

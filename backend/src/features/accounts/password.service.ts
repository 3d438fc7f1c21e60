import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { CredentialsQuery } from './credentials.query.js';
import { hashPassword, verifyPassword } from './password.js';
import { SessionService } from './session.service.js';
import { SignInThrottle } from './sign-in-throttle.service.js';

/** New passwords. */
@Injectable()
export class PasswordService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly credentials: CredentialsQuery,
    private readonly throttle: SignInThrottle,
    private readonly sessions: SessionService,
  ) {}

  /**
   * Changes the viewer's own password and ends their other sessions.
   *
   * @throws BreveError `PASSWORD_WRONG`, `PASSWORD_TOO_WEAK`
   */
  async changePassword(viewer: Viewer, currentPassword: string, newPassword: string): Promise<void> {
    const account = { personId: viewer.personId };
    await this.throttle.tried(account, null);
    const found = await this.credentials.findByPerson(viewer.personId);
    if (!(await verifyPassword(found?.password_hash ?? null, currentPassword))) {
      throw new BreveError('PASSWORD_WRONG');
    }
    await this.throttle.succeeded(account, null);
    const hash = await hashPassword(newPassword);
    await this.unitOfWork.run((transaction) =>
      this.keep(transaction, viewer.personId, hash, viewer.sessionId),
    );
  }

  /**
   * Keeps a new password: open reset links die with the old one, and so do the sessions.
   *
   * @param keptSessionId the one session that stays, if any
   */
  async keep(
    transaction: Transaction,
    personId: string,
    passwordHash: string,
    keptSessionId: string | null,
  ): Promise<void> {
    await transaction.rows(
      'UPDATE account SET password_hash = $2, password_changed_at = $3 WHERE person_id = $1',
      [personId, passwordHash, transaction.now],
    );
    await transaction.rows(
      'UPDATE password_reset SET used_at = $2 WHERE person_id = $1 AND used_at IS NULL',
      [personId, transaction.now],
    );
    await this.sessions.endAll(transaction, personId, keptSessionId);
  }
}

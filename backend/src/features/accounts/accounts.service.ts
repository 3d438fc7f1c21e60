import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { breaks, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { type NewPerson, PeopleService } from '../people/people.service.js';
import { AccountEntity } from './account.entity.js';
import { AccountRoleEntity } from './account-role.entity.js';
import type { Caller } from './caller.js';
import { type Credentials, CredentialsQuery, plainLogin } from './credentials.query.js';
import { checkEmail } from './email.js';
import { hashPassword, verifyPassword } from './password.js';
import { SessionService } from './session.service.js';
import { SignInThrottle } from './sign-in-throttle.service.js';
import type { RoleName } from './viewer.model.js';

/** Somebody who joins: a directory entry and a way to sign in. */
export interface NewAccount extends NewPerson {
  email: string;
  password: string;
  roles?: readonly RoleName[];
}

/** Who may sign in, and signing in. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly credentials: CredentialsQuery,
    private readonly throttle: SignInThrottle,
    private readonly people: PeopleService,
    private readonly sessions: SessionService,
  ) {}

  /**
   * Signs in by handle (any ever held) or e-mail.
   *
   * @returns the token of the new session
   * @throws BreveError `SIGN_IN_FAILED`, the same whether the account is unknown, suspended, or the password wrong;
   *   `RATE_LIMITED` for an address that failed too often
   */
  async signIn(login: string, password: string, caller: Caller): Promise<string> {
    const found = await this.credentials.find(login);
    const account = found ? { personId: found.person_id } : { login: plainLogin(login) };
    await this.throttle.tried(account, caller.address);
    const right = await verifyPassword(found?.password_hash ?? null, password);
    if (!right || !found || found.suspended) throw new BreveError('SIGN_IN_FAILED');
    const token = await this.openSession(found, caller.userAgent);
    await this.throttle.succeeded(account, caller.address);
    return token;
  }

  async signOut(viewer: Viewer): Promise<void> {
    await this.unitOfWork.run((transaction) => this.sessions.end(transaction, viewer));
  }

  async signOutEverywhere(viewer: Viewer): Promise<void> {
    await this.unitOfWork.run((transaction) => this.sessions.endAll(transaction, viewer.personId));
  }

  /**
   * Lets somebody in: person, account and roles.
   *
   * @throws BreveError `HANDLE_TAKEN`, `HANDLE_INVALID`, `EMAIL_TAKEN`, `EMAIL_INVALID`, `PASSWORD_TOO_WEAK`
   */
  async addAccount(transaction: Transaction, input: NewAccount): Promise<string> {
    const email = checkEmail(input.email);
    const passwordHash = await hashPassword(input.password);
    const personId = await this.people.addPerson(transaction, input);
    try {
      await transaction.manager.insert(AccountEntity, {
        personId,
        email,
        passwordHash,
        passwordChangedAt: transaction.now,
      });
    } catch (error) {
      if (breaks(error, 'uq_account_email')) throw new BreveError('EMAIL_TAKEN');
      throw error;
    }
    for (const role of input.roles ?? [])
      await transaction.manager.insert(AccountRoleEntity, { personId, role });
    return personId;
  }

  /** A suspension or a new password that comes between the check and the session wins: it ends every session. */
  private async openSession({ person_id, password_hash }: Credentials, userAgent: string): Promise<string> {
    return this.unitOfWork.run(async (transaction) => {
      const still = await transaction.row(
        `SELECT 1
           FROM account a JOIN person p ON p.id = a.person_id
          WHERE a.person_id = $1 AND a.password_hash = $2 AND p.suspended_at IS NULL
            FOR SHARE`,
        [person_id, password_hash],
      );
      if (!still) throw new BreveError('SIGN_IN_FAILED');
      return this.sessions.open(transaction, person_id, userAgent);
    });
  }
}

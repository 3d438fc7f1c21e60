import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { Sql } from '../../platform/database/sql.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { breaks, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { type NewPerson, PeopleService } from '../people/people.service.js';
import { AccountEntity } from './account.entity.js';
import { AccountRoleEntity } from './account-role.entity.js';
import { checkEmail } from './email.js';
import { hashPassword, verifyPassword } from './password.js';
import { SessionService } from './session.service.js';
import type { RoleName } from './viewer.model.js';

/** Somebody who joins: a directory entry and a way to sign in. */
export interface NewAccount extends NewPerson {
  email: string;
  password: string;
  roles?: readonly RoleName[];
}

interface Credentials {
  person_id: string;
  password_hash: string;
  suspended: boolean;
}

/** Who may sign in, and signing in. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly sql: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PeopleService,
    private readonly sessions: SessionService,
  ) {}

  /**
   * Signs in by handle (any ever held) or e-mail.
   *
   * @returns the token of the new session
   * @throws BreveError `SIGN_IN_FAILED`, the same whether the account is unknown, suspended, or the password wrong
   */
  async signIn(login: string, password: string, userAgent: string): Promise<string> {
    const credentials = await this.findCredentials(login);
    const right = await verifyPassword(credentials?.password_hash ?? null, password);
    if (!right || !credentials || credentials.suspended) throw new BreveError('SIGN_IN_FAILED');
    return this.unitOfWork.run((transaction) =>
      this.sessions.open(transaction, credentials.person_id, userAgent),
    );
  }

  async signOut(viewer: Viewer): Promise<void> {
    await this.unitOfWork.run((transaction) => this.sessions.end(transaction, viewer));
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

  private async findCredentials(login: string): Promise<Credentials | null> {
    const name = login.trim().replace(/^@/, '').toLowerCase().slice(0, 254);
    return this.sql.row<Credentials>(
      `SELECT a.person_id, a.password_hash, p.suspended_at IS NOT NULL AS suspended
         FROM account a JOIN person p ON p.id = a.person_id
        WHERE a.email = $1 OR a.person_id = (SELECT h.person_id FROM handle h WHERE h.handle = $1)
        LIMIT 1`,
      [name],
    );
  }
}

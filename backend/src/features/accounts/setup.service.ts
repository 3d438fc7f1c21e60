import { Injectable } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { hashToken, newToken } from '../../platform/ids/ids.js';
import { CompanyService } from '../people/company.service.js';
import type { SetUpCompanyInput } from './accounts.input.js';
import { AccountsService } from './accounts.service.js';
import { SetupHooks } from './setup.hooks.js';
import { SessionService } from './session.service.js';
import { SetupTokenEntity } from './setup-token.entity.js';
import { RoleName } from './viewer.model.js';

/** From an empty network to a company with one administrator. */
@Injectable()
export class SetupService {
  constructor(
    private readonly sql: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly company: CompanyService,
    private readonly accounts: AccountsService,
    private readonly sessions: SessionService,
    private readonly hooks: SetupHooks,
  ) {}

  /** A new one-time link's token, or null when the company exists. */
  async issueToken(): Promise<string | null> {
    if (await this.company.findCompany()) return null;
    const token = newToken();
    await this.unitOfWork.run(async (transaction) => {
      await transaction.manager.insert(SetupTokenEntity, {
        tokenHash: hashToken(token),
        createdAt: transaction.now,
      });
    });
    return token;
  }

  async isValid(token: string): Promise<boolean> {
    const row = await this.sql.row('SELECT 1 FROM setup_token WHERE token_hash = $1', [hashToken(token)]);
    return row !== null;
  }

  /**
   * Sets the company up, once.
   *
   * @returns the token of the first administrator's session
   * @throws BreveError `LINK_EXPIRED` when the link was used or never given, and those of `addAccount`
   */
  async setUp(input: SetUpCompanyInput, userAgent: string): Promise<string> {
    return this.unitOfWork.run(async (transaction) => {
      // Every link is locked, in one order: only one of those who set up at the same time sees any, whichever they hold.
      const links = await transaction.rows<{ given: boolean }>(
        'SELECT token_hash = $1 AS given FROM setup_token ORDER BY token_hash FOR UPDATE',
        [hashToken(input.token)],
      );
      if (!links.some(({ given }) => given) || (await this.company.findCompany(transaction))) {
        throw new BreveError('LINK_EXPIRED');
      }
      await this.company.addCompany(transaction, {
        name: input.companyName,
        language: input.language,
        timeZone: input.timeZone,
        currency: input.currency,
      });
      const personId = await this.accounts.addAccount(transaction, {
        displayName: input.displayName,
        handle: input.handle,
        email: input.email,
        password: input.password,
        language: input.language,
        timeZone: input.timeZone,
        roles: [RoleName.ADMINISTRATOR, RoleName.COMMUNICATOR, RoleName.MODERATOR],
      });
      await this.hooks.run(transaction, { personId, currency: input.currency.trim().toUpperCase() });
      await transaction.rows('DELETE FROM setup_token');
      return this.sessions.open(transaction, personId, userAgent);
    });
  }
}

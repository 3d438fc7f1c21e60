import { Injectable } from '@nestjs/common';

import { Sql, type SqlRunner } from '../../platform/database/sql.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { CompanyEntity } from './company.entity.js';
import type { UpdateCompanyInput } from './company.input.js';
import type { Company } from './company.model.js';
import { Language } from './person.model.js';
import { checkDisplayName, checkTimeZone } from './profile-rules.js';

interface CompanyRow {
  name: string;
  language: 'fr' | 'en';
  time_zone: string;
  currency: string;
}

/** The company's own settings. */
@Injectable()
export class CompanyService {
  constructor(
    private readonly sql: Sql,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The company, or null before the set-up. */
  async findCompany(runner: SqlRunner = this.sql): Promise<Company | null> {
    const [row] = await runner.rows<CompanyRow>('SELECT name, language, time_zone, currency FROM company');
    if (!row) return null;
    return {
      name: row.name,
      language: row.language === 'fr' ? Language.FR : Language.EN,
      timeZone: row.time_zone,
      currency: row.currency,
    };
  }

  async getCompany(): Promise<Company> {
    const company = await this.findCompany();
    if (!company) throw new Error('The company has not been set up.');
    return company;
  }

  /**
   * Writes the one company down.
   *
   * @throws BreveError `BAD_USER_INPUT` for a name, a time zone or a currency that is none
   */
  async addCompany(transaction: Transaction, input: Company): Promise<void> {
    await transaction.manager.insert(CompanyEntity, {
      id: 1,
      name: checkDisplayName(input.name, 'company-name'),
      language: input.language === Language.FR ? 'fr' : 'en',
      timeZone: checkTimeZone(input.timeZone),
      currency: checkCurrency(input.currency),
      createdAt: transaction.now,
    });
  }

  /**
   * Changes what is given of the company.
   *
   * @throws BreveError `BAD_USER_INPUT` for a name, a time zone or a currency that is none
   */
  async updateCompany(changes: UpdateCompanyInput): Promise<void> {
    const kept: Partial<CompanyEntity> = {};
    if (changes.name != null) kept.name = checkDisplayName(changes.name, 'company-name');
    if (changes.language != null) kept.language = changes.language === Language.FR ? 'fr' : 'en';
    if (changes.timeZone != null) kept.timeZone = checkTimeZone(changes.timeZone);
    if (changes.currency != null) kept.currency = checkCurrency(changes.currency);
    if (Object.keys(kept).length === 0) return;
    await this.unitOfWork.run((transaction) => transaction.manager.update(CompanyEntity, { id: 1 }, kept));
  }
}

function checkCurrency(code: string): string {
  const currency = code.trim().toUpperCase();
  if (!Intl.supportedValuesOf('currency').includes(currency)) {
    throw new BreveError('BAD_USER_INPUT', { reason: 'currency' });
  }
  return currency;
}

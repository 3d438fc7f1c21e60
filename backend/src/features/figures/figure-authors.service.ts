import { Injectable } from '@nestjs/common';

import type { SqlRunner } from '../../platform/database/sql.js';
import { CompanyService } from '../people/company.service.js';
import { type AuthorTeam, readAuthorTeams } from './author-teams.query.js';
import { dollarOf } from './counting-topics.js';

/** What whoever reads numbers in a post has to know of its author. */
@Injectable()
export class FigureAuthors {
  constructor(private readonly companies: CompanyService) {}

  /** The teams somebody may give numbers for: their own by name, then those below; the first one unless another is chosen. */
  teams(runner: SqlRunner, personId: string): Promise<AuthorTeam[]> {
    return readAuthorTeams(runner, personId);
  }

  /** ISO 4217 code of what `$` means in this company. */
  async dollar(runner: SqlRunner): Promise<string> {
    const company = await this.companies.findCompany(runner);
    return dollarOf(company?.currency ?? '');
  }
}

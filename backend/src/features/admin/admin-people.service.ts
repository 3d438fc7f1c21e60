import { Injectable } from '@nestjs/common';

import { readNamePage } from '../../platform/database/name-keyset.js';
import { wordPatterns } from '../../platform/database/word-patterns.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { AdminPeopleArgs } from './admin-people.args.js';
import { AdminPeopleQuery } from './admin-people.query.js';
import type { AdminPerson, AdminPersonConnection } from './admin-person.model.js';

/** People as administrators see them. */
@Injectable()
export class AdminPeopleService {
  constructor(private readonly query: AdminPeopleQuery) {}

  /** @throws BreveError `BAD_USER_INPUT` for the query, the size or the cursor */
  async listPeople(asked: AdminPeopleArgs): Promise<AdminPersonConnection> {
    const page = readNamePage(asked);
    const { edges, pageInfo } = await this.query.read(wordPatterns(asked.query ?? ''), page);
    return { edges: edges.map(({ cursor, row }) => ({ cursor, node: row })), pageInfo };
  }

  /** @throws BreveError `NOT_FOUND` */
  async getPerson(personId: string): Promise<AdminPerson> {
    const person = await this.query.find(personId);
    if (!person) throw new BreveError('NOT_FOUND');
    return person;
  }
}

import { Injectable } from '@nestjs/common';

import { cutNamePage, type NamePage, type NameSlice } from '../../platform/database/name-keyset.js';
import { Sql } from '../../platform/database/sql.js';
import type { AdminPerson } from './admin-person.model.js';

export type AdminPersonRow = AdminPerson & { id: string; sortName: string };

const COLUMNS = `p.id, p.id AS "personId", a.email, p.suspended_at AS "suspendedAt",
                 ARRAY(SELECT r.role::text FROM account_role r WHERE r.person_id = p.id ORDER BY r.role) AS roles`;

/** People with their accounts, suspended ones too. */
@Injectable()
export class AdminPeopleQuery {
  constructor(private readonly sql: Sql) {}

  /** By name; every pattern must be found. */
  async read(patterns: readonly string[], page: NamePage): Promise<NameSlice<AdminPersonRow>> {
    const rows = await this.sql.rows<AdminPersonRow>(
      `SELECT ${COLUMNS}, breve_fold(p.display_name) AS "sortName"
         FROM person p JOIN account a ON a.person_id = p.id
        WHERE NOT EXISTS (
            SELECT FROM unnest($1::text[]) pattern
             WHERE breve_fold(concat_ws(' ', p.display_name, p.handle, p.title, a.email))
                   NOT LIKE breve_fold(pattern))
          AND ($2::text IS NULL OR (breve_fold(p.display_name), p.id) > ($2, $3::uuid))
        ORDER BY breve_fold(p.display_name), p.id
        LIMIT $4`,
      [patterns, page.from?.sortName ?? null, page.from?.id ?? null, page.limit + 1],
    );
    return cutNamePage(rows, page);
  }

  async find(personId: string): Promise<AdminPerson | null> {
    return this.sql.row<AdminPerson>(
      `SELECT ${COLUMNS} FROM person p JOIN account a ON a.person_id = p.id WHERE p.id = $1`,
      [personId],
    );
  }
}

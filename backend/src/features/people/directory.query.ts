import { Injectable } from '@nestjs/common';

import { cutNamePage, type NamePage, type NameSlice } from '../../platform/database/name-keyset.js';
import { Sql } from '../../platform/database/sql.js';
import { PERSON_COLUMNS, type PersonRow } from './people.loader.js';

/** Whom to list. */
export interface DirectoryFilter {
  /** LIKE patterns that must all be found; none for everybody. */
  patterns: readonly string[];
  /** Only the members of this team itself; null for all. */
  teamId: string | null;
}

export type DirectoryRow = PersonRow & { sortName: string };

/** People who are not suspended, by name. */
@Injectable()
export class DirectoryQuery {
  constructor(private readonly sql: Sql) {}

  async read(filter: DirectoryFilter, page: NamePage): Promise<NameSlice<DirectoryRow>> {
    const rows = await this.sql.rows<DirectoryRow>(
      `SELECT ${PERSON_COLUMNS}, breve_fold(p.display_name) AS "sortName"
         FROM person p
        WHERE p.suspended_at IS NULL
          AND ($1::uuid IS NULL
               OR EXISTS (SELECT FROM team_member m WHERE m.team_id = $1 AND m.person_id = p.id))
          AND NOT EXISTS (
            SELECT FROM unnest($2::text[]) pattern
             WHERE breve_fold(p.display_name || ' ' || p.handle || ' ' || p.title) NOT LIKE breve_fold(pattern))
          AND ($3::text IS NULL OR (breve_fold(p.display_name), p.id) > ($3, $4::uuid))
        ORDER BY breve_fold(p.display_name), p.id
        LIMIT $5`,
      [filter.teamId, filter.patterns, page.from?.sortName ?? null, page.from?.id ?? null, page.limit + 1],
    );
    return cutNamePage(rows, page);
  }
}

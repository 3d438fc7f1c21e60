import { Injectable } from '@nestjs/common';

import { cutNamePage, type NamePage, type NameSlice } from '../../platform/database/name-keyset.js';
import { Sql } from '../../platform/database/sql.js';
import { PERSON_COLUMNS, type PersonRow } from './people.loader.js';
import { TEAM_COLUMNS, type TeamRow } from './teams.loader.js';

/** Whom to list. */
export interface DirectoryFilter {
  /** LIKE patterns that must all be found; none for everybody. */
  patterns: readonly string[];
  /** Only the members of this team itself; null for all. */
  teamId: string | null;
}

export type DirectoryRow = PersonRow & { sortName: string };

/** $1: LIKE patterns that must all be found. */
const NAMED = `NOT EXISTS (
  SELECT FROM unnest($1::text[]) pattern
   WHERE breve_fold(p.display_name || ' ' || p.handle || ' ' || p.title) NOT LIKE breve_fold(pattern))`;
const TEAM_NAMED = `t.deleted_at IS NULL AND NOT EXISTS (
  SELECT FROM unnest($1::text[]) pattern
   WHERE breve_fold(t.display_name || ' ' || t.handle || ' ' || t.description) NOT LIKE breve_fold(pattern))`;

/** $1: patterns; $2: how far to count. */
const COUNT_PEOPLE = `SELECT count(*)::int AS count
  FROM (SELECT FROM person p WHERE p.suspended_at IS NULL AND ${NAMED} LIMIT $2) found`;
const COUNT_TEAMS = `SELECT count(*)::int AS count FROM (SELECT FROM team t WHERE ${TEAM_NAMED} LIMIT $2) found`;
const FIND_TEAMS = `SELECT ${TEAM_COLUMNS} FROM team t WHERE ${TEAM_NAMED}
  ORDER BY breve_fold(t.display_name), t.id LIMIT $2`;

/** $1: words; $2: how many. */
const NEAR = `
  SELECT ${PERSON_COLUMNS}
    FROM breve_near_people($1::text[]) near JOIN person p ON p.id = near.id
   ORDER BY near.nearness DESC, breve_fold(p.display_name), p.id
   LIMIT $2`;

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

  /** How many people have all these words in name, handle or title; not beyond `most`. */
  async countPeople(patterns: readonly string[], most: number): Promise<number> {
    return (await this.sql.row<{ count: number }>(COUNT_PEOPLE, [patterns, most]))?.count ?? 0;
  }

  /** How many teams have all these words in name, handle or description; not beyond `most`. */
  async countTeams(patterns: readonly string[], most: number): Promise<number> {
    return (await this.sql.row<{ count: number }>(COUNT_TEAMS, [patterns, most]))?.count ?? 0;
  }

  /** The same teams, by name. */
  findTeams(patterns: readonly string[], most: number): Promise<TeamRow[]> {
    return this.sql.rows<TeamRow>(FIND_TEAMS, [patterns, most]);
  }

  /** Whose name has a word written nearly like one of these. */
  findNear(words: readonly string[], most: number): Promise<PersonRow[]> {
    return this.sql.rows<PersonRow>(NEAR, [words, most]);
  }
}

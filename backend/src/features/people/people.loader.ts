import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { avatarOf } from './avatar.js';
import { Language, type Person } from './person.model.js';
import { plainHandle } from './profile-rules.js';

export interface PersonRow {
  id: string;
  handle: string;
  display_name: string;
  title: string;
  language: 'fr' | 'en';
  time_zone: string;
  created_at: Date;
  suspended_at: Date | null;
}

/** Of a table called `p`. */
export const PERSON_COLUMNS =
  'p.id, p.handle, p.display_name, p.title, p.language, p.time_zone, p.created_at, p.suspended_at';

/** A person as GraphQL shows them. */
export function toPerson(row: PersonRow): Person {
  return {
    id: row.id,
    handle: row.handle,
    displayName: row.display_name,
    title: row.title,
    language: row.language === 'fr' ? Language.FR : Language.EN,
    timeZone: row.time_zone,
    active: row.suspended_at === null,
    joinedAt: row.created_at,
    avatar: avatarOf({ id: row.id, displayName: row.display_name }),
  };
}

/** Persons, one query an operation. */
@Injectable()
export class PeopleLoader {
  constructor(private readonly sql: Sql) {}

  byId(context: GraphqlContext): DataLoader<string, Person | null> {
    return context.loaders.get(this, 'byId', async (ids) => {
      const rows = await this.sql.rows<PersonRow>(
        `SELECT ${PERSON_COLUMNS} FROM person p WHERE p.id = ANY($1::uuid[])`,
        [ids],
      );
      const found = new Map(
        rows.map((row) => [
          row.id,
          Object.assign(toPerson(row), { isViewer: row.id === context.viewer?.personId }),
        ]),
      );
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  /** By any handle the person ever had, in any case, with or without `@`; suspended people too. */
  byHandle(context: GraphqlContext): DataLoader<string, Person | null> {
    return context.loaders.get(this, 'byHandle', async (names) => {
      const handles = names.map(plainHandle);
      const rows = await this.sql.rows<PersonRow & { asked: string }>(
        `SELECT h.handle AS asked, ${PERSON_COLUMNS}
           FROM handle h JOIN person p ON p.id = h.person_id
          WHERE h.handle = ANY($1::text[])`,
        [handles],
      );
      const found = new Map(rows.map((row) => [row.asked, toPerson(row)]));
      return handles.map((handle) => found.get(handle) ?? null);
    });
  }
}

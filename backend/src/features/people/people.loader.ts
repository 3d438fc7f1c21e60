import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import { ChangeLog } from '../../platform/changes/change-log.js';
import { KeptRows } from '../../platform/changes/kept-rows.js';
import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { loadMap } from '../../platform/graphql/load-map.js';
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

/** A person as others see them, and as they see themselves. */
interface SeenPerson {
  readonly byOthers: Person;
  readonly bySelf: Person;
}

/** About 25 megabytes: whom the pages of thousands of readers name. */
const KEPT_AT_MOST = 50_000;

/** Persons, one query an operation, or none. */
@Injectable()
export class PeopleLoader {
  private readonly kept: KeptRows<SeenPerson>;

  constructor(
    private readonly sql: Sql,
    changes: ChangeLog,
  ) {
    this.kept = new KeptRows(changes, ['PERSON'], KEPT_AT_MOST);
  }

  byId(context: GraphqlContext): DataLoader<string, Person | null> {
    return context.loaders.get(this, 'byId', async (ids) => {
      const found = await this.find(context, ids);
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  /** Many at once, for whoever goes on without waiting for each; whom nobody knows is left out. */
  async many(context: GraphqlContext, ids: ReadonlySet<string>): Promise<Map<string, Person | null>> {
    return context.usesKept ? this.find(context, ids) : loadMap(this.byId(context), ids);
  }

  private async find(context: GraphqlContext, ids: Iterable<string>): Promise<Map<string, Person>> {
    const seen = context.usesKept
      ? await this.kept.find(ids, (missing) => this.read(missing))
      : await this.read([...ids]);
    const found = new Map<string, Person>();
    for (const [id, { byOthers, bySelf }] of seen) {
      found.set(id, id === context.viewer?.personId ? bySelf : byOthers);
    }
    return found;
  }

  private async read(ids: readonly string[]): Promise<Map<string, SeenPerson>> {
    const rows = await this.sql.rows<PersonRow>(
      `SELECT ${PERSON_COLUMNS} FROM person p WHERE p.id = ANY($1::uuid[])`,
      [ids],
    );
    return new Map(
      rows.map((row) => {
        const byOthers = Object.assign(toPerson(row), { isViewer: false });
        return [row.id, { byOthers, bySelf: Object.assign(toPerson(row), { isViewer: true }) }];
      }),
    );
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

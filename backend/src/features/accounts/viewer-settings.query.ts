import { Injectable } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';

/** What of an account and its person only the viewer sees. */
export interface ViewerSettings {
  email: string;
  shortcutsEnabled: boolean;
  firstVisit: boolean;
}

@Injectable()
export class ViewerSettingsQuery {
  constructor(private readonly sql: Sql) {}

  /** One query an operation, however many of the fields are asked for. */
  async get(context: GraphqlContext, personId: string): Promise<ViewerSettings> {
    const loader = context.loaders.get<ViewerSettings | null>(this, 'settings', async (ids) => {
      const rows = await this.sql.rows<ViewerSettings & { id: string }>(
        `SELECT p.id, a.email, p.shortcuts_enabled AS "shortcutsEnabled", p.first_visit AS "firstVisit"
           FROM person p JOIN account a ON a.person_id = p.id
          WHERE p.id = ANY($1::uuid[])`,
        [ids],
      );
      return ids.map((id) => rows.find((row) => row.id === id) ?? null);
    });
    const settings = await loader.load(personId);
    if (!settings) throw new Error('The viewer has no account.');
    return settings;
  }
}

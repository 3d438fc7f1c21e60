import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import type { SavedSearch } from './saved-search.model.js';
import { toSavedSearch } from './saved-searches.service.js';

type Row = Parameters<typeof toSavedSearch>[0];

/** $1: searches; $2: whose. */
const OWN = `
  SELECT s.id, s.person_id, s.name, s.query, s.level, s.shared
    FROM saved_search s WHERE s.id = ANY($1::uuid[]) AND s.person_id = $2`;

/** The searches that notifications are of. */
@Injectable()
export class SearchAlertsLoader {
  constructor(private readonly sql: Sql) {}

  /** The reader's own, by id. */
  bySearch(context: GraphqlContext): DataLoader<string, SavedSearch | null> {
    const personId = context.viewer?.personId ?? '';
    return context.loaders.get<SavedSearch | null>(this, 'bySearch', async (ids) => {
      const rows = await this.sql.rows<Row>(OWN, [ids, personId]);
      const found = new Map(rows.map((row) => [row.id, toSavedSearch(row, personId)]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }
}

import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { readable } from '../posts/readable.js';
import type { SearchAlert } from './saved-search.model.js';
import { toSavedSearch } from './saved-searches.service.js';

type Row = Parameters<typeof toSavedSearch>[0] & { notification_id: string; post_count: number };

/** $1: notifications; $2: whose. */
const ALERTS = `
  SELECT n.id AS notification_id, s.id, s.person_id, s.name, s.query, s.level, s.shared,
         (SELECT count(*)::int FROM search_hit h JOIN post p ON p.id = h.post_id
           WHERE h.notification_id = n.id AND p.deleted_at IS NULL AND ${readable('p', '$2')}) AS post_count
    FROM unnest($1::uuid[]) AS n (id)
    CROSS JOIN LATERAL (SELECT h.saved_search_id FROM search_hit h WHERE h.notification_id = n.id LIMIT 1) one
    JOIN saved_search s ON s.id = one.saved_search_id AND s.person_id = $2`;

/** What notifications of saved searches tell of. */
@Injectable()
export class SearchAlertsLoader {
  constructor(private readonly sql: Sql) {}

  /** By the id of the notification; null for those of anything else. One statement for all of a page. */
  byNotification(context: GraphqlContext): DataLoader<string, SearchAlert | null> {
    const personId = context.viewer?.personId ?? '';
    return context.loaders.get<SearchAlert | null>(this, 'byNotification', async (ids) => {
      const rows = await this.sql.rows<Row>(ALERTS, [ids, personId]);
      const found = new Map(
        rows.map((row) => [
          row.notification_id,
          { search: toSavedSearch(row, personId), postCount: row.post_count },
        ]),
      );
      return ids.map((id) => found.get(id) ?? null);
    });
  }
}

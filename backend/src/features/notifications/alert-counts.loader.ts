import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { COUNT } from './alerts.query.js';

/** How many posts notifications that rang stand for. */
@Injectable()
export class AlertCountsLoader {
  constructor(private readonly sql: Sql) {}

  /** By the id of the notification: of posts that the reader may read now. One statement for all of a page. */
  byNotification(context: GraphqlContext): DataLoader<string, number> {
    const personId = context.viewer?.personId ?? null;
    return context.loaders.get<number>(this, 'byNotification', async (ids) => {
      const rows = await this.sql.rows<{ id: string; post_count: number }>(COUNT, [ids, personId]);
      const found = new Map(rows.map(({ id, post_count }) => [id, post_count]));
      return ids.map((id) => found.get(id) ?? 0);
    });
  }
}

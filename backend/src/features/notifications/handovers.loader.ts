import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import type { Handover } from './handover.model.js';

/** $1: ids; $2: whose. */
const HANDOVERS = `
  SELECT h.id, h.topic_count AS "topicCount", h.card_count AS "cardCount"
    FROM handover h WHERE h.id = ANY($1::uuid[]) AND h.heir_id = $2`;

/** What passed to the reader. */
@Injectable()
export class HandoversLoader {
  constructor(private readonly sql: Sql) {}

  byId(context: GraphqlContext): DataLoader<string, Handover | null> {
    return context.loaders.get<Handover | null>(this, 'byId', async (ids) => {
      const viewerId = context.viewer?.personId ?? null;
      const rows = await this.sql.rows<Handover & { id: string }>(HANDOVERS, [ids, viewerId]);
      return ids.map((id) => rows.find((row) => row.id === id) ?? null);
    });
  }
}

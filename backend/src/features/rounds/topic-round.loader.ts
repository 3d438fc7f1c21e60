import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { readRounds } from './round.query.js';

/** Whether topics have a round that the reader may know of, one query an operation. */
@Injectable()
export class TopicRoundLoader {
  constructor(private readonly sql: Sql) {}

  has(context: GraphqlContext): DataLoader<string, boolean> {
    return context.loaders.get(this, 'has', async (ids) => {
      const viewerId = context.viewer?.personId;
      const rounds = viewerId === undefined ? [] : await readRounds(this.sql, viewerId, ids);
      const found = new Set(rounds.map(({ topicId }) => topicId));
      return ids.map((id) => found.has(id));
    });
  }
}

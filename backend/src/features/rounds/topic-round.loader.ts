import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import { Clock } from '../../platform/clock/clock.js';
import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { type AskingRow, readAsking } from './round-asking.query.js';
import { readRounds } from './round.query.js';

/** What the reader may know of the rounds of topics, each with one query an operation. */
@Injectable()
export class TopicRoundLoader {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  has(context: GraphqlContext): DataLoader<string, boolean> {
    return context.loaders.get(this, 'has', async (ids) => {
      const viewerId = context.viewer?.personId;
      const rounds = viewerId === undefined ? [] : await readRounds(this.sql, viewerId, ids);
      const found = new Set(rounds.map(({ topicId }) => topicId));
      return ids.map((id) => found.has(id));
    });
  }

  /** The rounds of topics that ask the reader for a line today. */
  asking(context: GraphqlContext): DataLoader<string, AskingRow | null> {
    return context.loaders.get(this, 'asking', async (ids) => {
      const viewerId = context.viewer?.personId;
      const rows = viewerId === undefined ? [] : await readAsking(this.sql, viewerId, ids, this.clock.now());
      return ids.map((id) => rows.find(({ topicId }) => topicId === id) ?? null);
    });
  }
}

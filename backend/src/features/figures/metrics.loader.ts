import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import type { Metric } from './metric.model.js';
import { type CountingRow, readCounting } from './counting.query.js';
import { readTargets, type TargetRow } from './metric-targets.query.js';
import { readShownMetrics } from './metrics.query.js';

/** What topics count, one query an operation. Whoever loads knows that the reader may see the topics. */
@Injectable()
export class MetricsLoader {
  constructor(private readonly sql: Sql) {}

  ofTopic(context: GraphqlContext): DataLoader<string, Metric[]> {
    return context.loaders.get(this, 'ofTopic', async (ids) => {
      const metrics = await readShownMetrics(this.sql, ids);
      return ids.map((id) => metrics.filter((metric) => metric.topicId === id));
    });
  }

  /** What metrics are to bring. */
  targetsOf(context: GraphqlContext): DataLoader<string, TargetRow[]> {
    return context.loaders.get(this, 'targetsOf', async (ids) => {
      const targets = await readTargets(this.sql, ids);
      return ids.map((id) => targets.filter(({ metricId }) => metricId === id));
    });
  }

  /** When the day of topics ends, and whose figures they expect. */
  countingOf(context: GraphqlContext): DataLoader<string, CountingRow | null> {
    return context.loaders.get(this, 'countingOf', async (ids) => {
      const rows = new Map((await readCounting(this.sql, ids)).map((row) => [row.topicId, row]));
      return ids.map((id) => rows.get(id) ?? null);
    });
  }
}

import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { isId, newId } from '../../platform/ids/ids.js';
import { TopicSettings } from '../topics/topic-settings.service.js';
import { checkTarget, MOST_TARGETS } from './metric-rules.js';
import { findMetric } from './metrics.query.js';
import type { MetricTargetInput } from './metric-targets.input.js';

/** What metrics are to bring. A target is of a team or the company, never of a person. */
@Injectable()
export class MetricTargets {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly topics: TopicSettings,
  ) {}

  /**
   * Sets, changes and takes away the targets that are given; the others stay.
   *
   * @throws BreveError `NOT_FOUND` for a metric or a team that is none; `FORBIDDEN` to those who may not describe the
   *   topic; `BAD_USER_INPUT` for what is no number, and for two of one team and period; `TOO_MANY` beyond 603
   */
  async set(viewer: Viewer, metricId: string, targets: readonly MetricTargetInput[]): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      const metric = isId(metricId) ? await findMetric(transaction, metricId) : null;
      if (!metric) throw new BreveError('NOT_FOUND');
      await this.topics.hold(transaction, viewer, metric.topicId);
      await this.setIn(transaction, metricId, targets);
    });
  }

  /** @throws BreveError `NOT_FOUND` for a team that is none; `BAD_USER_INPUT`, `TOO_MANY` */
  async setIn(
    transaction: Transaction,
    metricId: string,
    targets: readonly MetricTargetInput[],
  ): Promise<void> {
    if (targets.length > MOST_TARGETS) throw new BreveError('TOO_MANY', { limit: MOST_TARGETS });
    const teamIds = targets.map(({ teamId }) => teamId ?? null);
    if (!teamIds.every((id) => id === null || isId(id))) throw new BreveError('NOT_FOUND');
    const places = new Set(targets.map(({ period, teamId }) => `${period} ${teamId ?? ''}`));
    if (places.size < targets.length) throw new BreveError('BAD_USER_INPUT', { reason: 'targets' });
    const columns = [targets.map(({ period }) => period), teamIds] as const;
    await transaction.rows(
      `DELETE FROM metric_target g USING unnest($2::text[], $3::uuid[]) AS given (period, team_id)
        WHERE g.metric_id = $1 AND g.period = given.period AND g.team_id IS NOT DISTINCT FROM given.team_id`,
      [metricId, ...columns],
    );
    const values = targets.map(({ value }) => checkTarget(value));
    const set = values.filter((value) => value !== null);
    const kept = await transaction.rows(
      `INSERT INTO metric_target (id, metric_id, period, team_id, value)
       SELECT given.id, $1, given.period, given.team_id, given.value
         FROM unnest($2::text[], $3::uuid[], $4::uuid[], $5::numeric[]) AS given (period, team_id, id, value)
         LEFT JOIN team t ON t.id = given.team_id
        WHERE given.value IS NOT NULL
          AND (given.team_id IS NULL OR (t.id IS NOT NULL AND t.deleted_at IS NULL))
       RETURNING 1`,
      [metricId, ...columns, targets.map(() => newId()), values],
    );
    if (kept.length < set.length) throw new BreveError('NOT_FOUND');
    const row = await transaction.row<{ count: number }>(
      'SELECT count(*)::int AS count FROM metric_target WHERE metric_id = $1',
      [metricId],
    );
    if ((row?.count ?? 0) > MOST_TARGETS) throw new BreveError('TOO_MANY', { limit: MOST_TARGETS });
  }
}

import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { TopicSettings } from '../topics/topic-settings.service.js';
import { countsAt, MOST_METRICS } from './metric-rules.js';
import { MetricEntity } from './metric.entity.js';
import type { Metric } from './metric.model.js';
import { findMetric, readMetrics, refuseSecondDefault } from './metrics.query.js';

/** Metrics that count no longer from a moment on, and again. What they counted stays. */
@Injectable()
export class MetricRetirement {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly topics: TopicSettings,
  ) {}

  /**
   * From now on a metric takes no figures, and no ratio divides it; what was written before still counts, edits of it
   * too. The way on where a unit changes: the next metric begins where this one ends. A second time does nothing.
   *
   * @returns its topic
   * @throws BreveError `NOT_FOUND`; `FORBIDDEN` to those who may not describe the topic
   */
  async retire(viewer: Viewer, metricId: string): Promise<string> {
    return this.unitOfWork.run(async (transaction) => {
      const { topicId } = await this.hold(transaction, viewer, metricId);
      await transaction.rows(
        `UPDATE metric SET retired_at = $2
          WHERE (id = $1 OR numerator_id = $1 OR denominator_id = $1) AND retired_at IS NULL`,
        [metricId, transaction.now],
      );
      await this.topics.count(transaction, topicId, true);
      return topicId;
    });
  }

  /**
   * A metric counts again; posts written meanwhile are not read again.
   *
   * @returns its topic
   * @throws BreveError `METRIC_DEFAULT_TAKEN` when another one takes what has no label in its unit by now;
   *   `METRIC_PARTS_RETIRED` for a ratio of what counts no longer; `TOO_MANY`, `NOT_FOUND`, `FORBIDDEN`
   */
  async resume(viewer: Viewer, metricId: string): Promise<string> {
    return this.unitOfWork.run(async (transaction) => {
      const metric = await this.hold(transaction, viewer, metricId);
      const { topicId } = metric;
      const counting = (await readMetrics(transaction, [topicId])).filter((each) =>
        countsAt(each, transaction.now),
      );
      if (counting.length >= MOST_METRICS) throw new BreveError('TOO_MANY', { limit: MOST_METRICS });
      const parts = [metric.numeratorId, metric.denominatorId].filter((id) => id !== null);
      if (!parts.every((part) => counting.some(({ id }) => id === part))) {
        throw new BreveError('METRIC_PARTS_RETIRED');
      }
      await refuseSecondDefault(
        transaction.manager.update(MetricEntity, { id: metricId }, { retiredAt: null }),
      );
      await this.topics.count(transaction, topicId, true);
      return topicId;
    });
  }

  /** @throws BreveError `NOT_FOUND`, `FORBIDDEN` */
  private async hold(transaction: Transaction, viewer: Viewer, metricId: string): Promise<Metric> {
    const metric = await findMetric(transaction, metricId);
    if (!metric) throw new BreveError('NOT_FOUND');
    await this.topics.hold(transaction, viewer, metric.topicId);
    return metric;
  }
}

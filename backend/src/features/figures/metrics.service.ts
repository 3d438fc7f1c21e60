import { writingDay } from '@breve/text';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { Sql } from '../../platform/database/sql.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { isId, newId } from '../../platform/ids/ids.js';
import { TopicSettings } from '../topics/topic-settings.service.js';
import {
  checkClosesAt,
  checkDayEnd,
  checkDecimals,
  checkMetricName,
  checkMetricWords,
  checkTaxNote,
  checkUnit,
  countsAt,
  MOST_METRICS,
  MOST_METRICS_EVER,
  MOST_REPORTERS,
} from './metric-rules.js';
import { MetricEntity } from './metric.entity.js';
import { type Metric, MetricRule } from './metric.model.js';
import type { AddMetricInput, SetTopicCountingInput, UpdateMetricInput } from './metrics.input.js';
import { findMetric, readMetrics, refuseSecondDefault } from './metrics.query.js';

/** A metric to be declared; `topic` is known already. */
export type NewMetric = Omit<AddMetricInput, 'topic'>;

/** What topics count. Whoever calls knows that the viewer may see the topic. */
@Injectable()
export class MetricsService {
  constructor(
    private readonly sql: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly topics: TopicSettings,
  ) {}

  /**
   * Declares a metric: from then on figures are read in posts on the topic.
   *
   * @throws BreveError `FORBIDDEN` to those who may not describe the topic; `BAD_USER_INPUT`; `METRIC_DEFAULT_TAKEN`
   *   when the topic has a metric that takes unlabelled figures of the unit already; `TOO_MANY` beyond twenty that
   *   count, or sixty with those that count no longer
   */
  async add(viewer: Viewer, topicId: string, input: NewMetric): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      await this.topics.hold(transaction, viewer, topicId);
      await this.addIn(transaction, topicId, input);
    });
  }

  /** The topic of a metric, or null. */
  async findTopicId(metricId: string): Promise<string | null> {
    if (!isId(metricId)) return null;
    const row = await this.sql.row<{ topic_id: string }>('SELECT topic_id FROM metric WHERE id = $1', [
      metricId,
    ]);
    return row?.topic_id ?? null;
  }

  /** @returns the metric's id */
  async addIn(transaction: Transaction, topicId: string, input: NewMetric): Promise<string> {
    const known = await readMetrics(transaction, [topicId]);
    const counting = known.filter((metric) => countsAt(metric, transaction.now));
    if (counting.length >= MOST_METRICS) throw new BreveError('TOO_MANY', { limit: MOST_METRICS });
    if (known.length >= MOST_METRICS_EVER) throw new BreveError('TOO_MANY', { limit: MOST_METRICS_EVER });
    const isRatio = input.rule === MetricRule.RATIO;
    const parts = [input.numeratorId, input.denominatorId];
    const areCounted = parts.every((id) =>
      counting.some((metric) => metric.id === id && metric.rule !== MetricRule.RATIO),
    );
    if (isRatio ? !areCounted || parts[0] === parts[1] : parts.some((id) => id != null)) {
      throw new BreveError('BAD_USER_INPUT', { reason: 'ratio' });
    }
    const id = newId();
    const metric = {
      id,
      topicId,
      position: (known.at(-1)?.position ?? -1) + 1,
      nameFr: checkMetricName(input.nameFr),
      nameEn: checkMetricName(input.nameEn),
      unit: checkUnit(input.unit),
      labels: checkMetricWords(input.labels),
      nouns: checkMetricWords(input.nouns),
      rule: input.rule,
      numeratorId: input.numeratorId ?? null,
      denominatorId: input.denominatorId ?? null,
      decimals: checkDecimals(input.decimals),
      taxNote: checkTaxNote(input.taxNote ?? ''),
      isDefault: input.isDefault,
      createdAt: transaction.now,
      retiredAt: null,
    };
    await refuseSecondDefault(transaction.manager.insert(MetricEntity, metric));
    await this.topics.count(transaction, topicId, true);
    return id;
  }

  /**
   * Changes what is given of a metric.
   *
   * @throws BreveError `METRIC_UNIT_FIXED` for another unit once there are figures; `NOT_FOUND`, `FORBIDDEN`,
   *   `BAD_USER_INPUT`, `METRIC_DEFAULT_TAKEN`
   */
  async update(viewer: Viewer, input: UpdateMetricInput): Promise<Metric> {
    return this.unitOfWork.run(async (transaction) => {
      const metric = await findMetric(transaction, input.id);
      if (!metric) throw new BreveError('NOT_FOUND');
      await this.topics.hold(transaction, viewer, metric.topicId);
      const changes = changesOf(input);
      if (changes.unit !== undefined && changes.unit !== metric.unit) {
        if (await hasFigures(transaction, metric.id)) throw new BreveError('METRIC_UNIT_FIXED');
        // So many euros are not as many dollars.
        await transaction.rows('DELETE FROM metric_target WHERE metric_id = $1', [metric.id]);
      }
      if (Object.keys(changes).length > 0) {
        await refuseSecondDefault(transaction.manager.update(MetricEntity, { id: metric.id }, changes));
      }
      return Object.assign(metric, changes);
    });
  }

  /**
   * Takes away a metric that was never used; a topic without any counts no longer.
   *
   * @returns its topic
   * @throws BreveError `METRIC_USED` once there are figures, or while a ratio divides it; `NOT_FOUND`, `FORBIDDEN`
   */
  async remove(viewer: Viewer, metricId: string): Promise<string> {
    return this.unitOfWork.run(async (transaction) => {
      const metric = await findMetric(transaction, metricId);
      if (!metric) throw new BreveError('NOT_FOUND');
      await this.topics.hold(transaction, viewer, metric.topicId);
      const others = (await readMetrics(transaction, [metric.topicId])).filter(({ id }) => id !== metric.id);
      // Waits for posts that are being counted, and lets none begin.
      await transaction.rows('SELECT 1 FROM metric WHERE id = $1 FOR UPDATE', [metric.id]);
      const isDivided = others.some((other) => [other.numeratorId, other.denominatorId].includes(metric.id));
      if (isDivided || (await hasFigures(transaction, metric.id))) throw new BreveError('METRIC_USED');
      await transaction.rows('DELETE FROM metric WHERE id = $1', [metric.id]);
      await this.topics.count(transaction, metric.topicId, others.length > 0);
      return metric.topicId;
    });
  }

  /**
   * Says when a topic's day ends, whose figures are expected from today on, and when who is missing is reminded: such a topic is known
   * to the company.
   *
   * @param spelling how the editor sees it written: its name until posts all may read give one
   * @throws BreveError `FORBIDDEN`, `BAD_USER_INPUT`; `NOT_FOUND` for a team that is none; `TOO_MANY` beyond 200
   *   teams
   */
  async setCounting(
    viewer: Viewer,
    topicId: string,
    spelling: string,
    input: SetTopicCountingInput,
  ): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      await this.topics.hold(transaction, viewer, topicId);
      if (input.dayEnd != null) await this.topics.setDayEnd(transaction, topicId, checkDayEnd(input.dayEnd));
      if (input.closesAt != null) {
        await this.topics.declareKnown(transaction, topicId, spelling);
        await this.closeIn(transaction, topicId, input.closesAt);
      }
      if (input.reportingTeamIds == null) return;
      const teamIds = [...new Set(input.reportingTeamIds)];
      if (!teamIds.every(isId)) throw new BreveError('NOT_FOUND');
      const today = writingDay(transaction.now, viewer.timeZone);
      await this.expectIn(transaction, topicId, teamIds, today);
    });
  }

  /** @param closesAt `HH:MM`; empty for never. @throws BreveError `BAD_USER_INPUT` */
  async closeIn(transaction: Transaction, topicId: string, closesAt: string): Promise<void> {
    if (closesAt === '') {
      await transaction.rows('DELETE FROM topic_closing WHERE topic_id = $1', [topicId]);
      return;
    }
    await transaction.rows(
      `INSERT INTO topic_closing (topic_id, closes_at) VALUES ($1, $2)
       ON CONFLICT (topic_id) DO UPDATE SET closes_at = $2`,
      [topicId, checkClosesAt(closesAt)],
    );
  }

  /**
   * @param since the first day one expects figures of those who are new among them
   * @throws BreveError `NOT_FOUND` for a team that is none; `TOO_MANY`
   */
  async expectIn(
    transaction: Transaction,
    topicId: string,
    teamIds: readonly string[],
    since: string,
  ): Promise<void> {
    if (teamIds.length > MOST_REPORTERS) throw new BreveError('TOO_MANY', { limit: MOST_REPORTERS });
    await transaction.rows('DELETE FROM topic_reporter WHERE topic_id = $1 AND team_id <> ALL($2::uuid[])', [
      topicId,
      teamIds,
    ]);
    const kept = await transaction.rows(
      `INSERT INTO topic_reporter AS r (topic_id, team_id, since)
       SELECT $1, t.id, $3::date FROM team t WHERE t.id = ANY($2::uuid[]) AND t.deleted_at IS NULL
       ON CONFLICT (topic_id, team_id) DO UPDATE SET since = r.since RETURNING 1`,
      [topicId, teamIds, since],
    );
    if (kept.length < teamIds.length) throw new BreveError('NOT_FOUND');
  }
}

function changesOf(input: UpdateMetricInput): Partial<Omit<Metric, 'rule'>> {
  return {
    ...(input.nameFr != null && { nameFr: checkMetricName(input.nameFr) }),
    ...(input.nameEn != null && { nameEn: checkMetricName(input.nameEn) }),
    ...(input.unit != null && { unit: checkUnit(input.unit) }),
    ...(input.labels != null && { labels: checkMetricWords(input.labels) }),
    ...(input.nouns != null && { nouns: checkMetricWords(input.nouns) }),
    ...(input.decimals != null && { decimals: checkDecimals(input.decimals) }),
    ...(input.taxNote != null && { taxNote: checkTaxNote(input.taxNote) }),
    ...(input.isDefault != null && { isDefault: input.isDefault }),
  };
}

async function hasFigures(transaction: Transaction, metricId: string): Promise<boolean> {
  return (
    (await transaction.row('SELECT 1 AS one FROM figure WHERE metric_id = $1 LIMIT 1', [metricId])) !== null
  );
}

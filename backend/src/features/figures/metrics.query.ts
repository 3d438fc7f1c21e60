import type { SqlRunner } from '../../platform/database/sql.js';
import { breaks } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { topicMembers } from '../topics/topic-members.js';
import type { Metric } from './metric.model.js';

/** Of a table called `m`. */
export const METRIC_COLUMNS = `m.id, m.topic_id AS "topicId", m.name_fr AS "nameFr", m.name_en AS "nameEn", m.unit, m.labels, m.nouns,
  m.rule, m.numerator_id AS "numeratorId", m.denominator_id AS "denominatorId", m.decimals, m.tax_note AS "taxNote",
  m.is_default AS "isDefault", m.retired_at AS "retiredAt"`;

/** A metric and when the day of its topic ends. */
export interface TopicMetric extends Metric {
  readonly dayEnd: string;
  /** Its place on the topic. */
  readonly position: number;
}

/** The metrics of topics and of those merged into them, in their order on each: a topic's own first. */
export function readShownMetrics(runner: SqlRunner, topicIds: readonly string[]): Promise<TopicMetric[]> {
  return runner.rows<TopicMetric>(
    `SELECT ${METRIC_COLUMNS}, asked.id AS "topicId", t.day_end AS "dayEnd", m.position
       FROM unnest($1::uuid[]) AS asked (id)
       JOIN metric m ON m.topic_id IN (${topicMembers('asked.id')})
       JOIN topic t ON t.id = m.topic_id
      ORDER BY asked.id, m.topic_id <> asked.id, m.topic_id, m.position`,
    [topicIds],
  );
}

/** The metrics of topics themselves, in their order on each: what is written, not what is shown. */
export function readMetrics(runner: SqlRunner, topicIds: readonly string[]): Promise<TopicMetric[]> {
  return runner.rows<TopicMetric>(
    `SELECT ${METRIC_COLUMNS}, t.day_end AS "dayEnd", m.position
       FROM metric m JOIN topic t ON t.id = m.topic_id
      WHERE m.topic_id = ANY($1::uuid[]) ORDER BY m.topic_id, m.position`,
    [topicIds],
  );
}

/** One metric, held until commit, or null. */
export async function findMetric(runner: SqlRunner, id: string): Promise<Metric | null> {
  const rows = await runner.rows<Metric>(
    `SELECT ${METRIC_COLUMNS} FROM metric m WHERE m.id = $1 FOR NO KEY UPDATE`,
    [id],
  );
  return rows[0] ?? null;
}

/** Of two metrics that take what has no label in a unit, one is too many. @throws BreveError `METRIC_DEFAULT_TAKEN` */
export async function refuseSecondDefault(written: Promise<unknown>): Promise<void> {
  try {
    await written;
  } catch (error) {
    throw breaks(error, 'uq_metric_default') ? new BreveError('METRIC_DEFAULT_TAKEN') : error;
  }
}

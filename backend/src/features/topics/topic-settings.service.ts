import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { PersonLeavesHooks } from '../people/person-leaves.hooks.js';
import { shownTopic } from './topic-members.js';
import { mayCurateTopic, mayEditTopic } from './topic-rules.js';

/** A topic that the company begins with. */
export interface FirstTopic {
  readonly id: string;
  readonly key: string;
  readonly nameFr: string;
  readonly nameEn: string;
  readonly description: string;
  readonly ownerId: string;
}

/** What higher features set on a topic, inside their transactions. */
@Injectable()
export class TopicSettings implements OnModuleInit {
  constructor(private readonly leaves: PersonLeavesHooks) {}

  onModuleInit(): void {
    this.leaves.register(async (transaction, { personId, heirId }) => ({
      topics: await this.passOn(transaction, personId, heirId),
    }));
  }

  /**
   * Holds a topic for those who may describe it, or choose what stands on top of it.
   *
   * @throws BreveError `NOT_FOUND`, `FORBIDDEN`
   */
  async hold(
    transaction: Transaction,
    viewer: Viewer,
    topicId: string,
    right: 'describe' | 'curate' = 'describe',
  ): Promise<void> {
    const topic = await transaction.row<{ ownerId: string | null; description: string }>(
      'SELECT owner_id AS "ownerId", description FROM topic WHERE id = $1 FOR NO KEY UPDATE',
      [topicId],
    );
    if (!topic) throw new BreveError('NOT_FOUND');
    const may = right === 'curate' ? mayCurateTopic : mayEditTopic;
    if (!may(viewer, topic)) throw new BreveError('FORBIDDEN', { reason: 'topic' });
  }

  /** From now on figures are read in posts that carry it, or no longer; who keeps the topic in memory is told. */
  async count(transaction: Transaction, topicId: string, hasMetrics: boolean): Promise<void> {
    await transaction.rows(`SELECT breve_changed('TOPIC', $1)`, [topicId]);
    await transaction.rows('UPDATE topic SET has_metrics = $2 WHERE id = $1 AND has_metrics <> $2', [
      topicId,
      hasMetrics,
    ]);
  }

  /** From now on it is known to the company, even without a post. */
  async declareKnown(transaction: Transaction, topicId: string, spelling: string): Promise<void> {
    await transaction.rows(
      `UPDATE topic
          SET declared_at = $2, name = CASE WHEN post_count = 0 THEN $3 ELSE name END
        WHERE id = $1 AND declared_at IS NULL`,
      [topicId, transaction.now, spelling],
    );
  }

  async setDayEnd(transaction: Transaction, topicId: string, dayEnd: string): Promise<void> {
    await transaction.rows('UPDATE topic SET day_end = $2 WHERE id = $1', [topicId, dayEnd]);
  }

  /** Makes a topic that is known to all before any post carries it. */
  async declare(transaction: Transaction, topic: FirstTopic): Promise<void> {
    await transaction.rows(
      `INSERT INTO topic (id, key, name, name_fr, name_en, description, owner_id, declared_at, created_at)
       VALUES ($1, $2, $3, $3, $4, $5, $6, $7, $7)`,
      [topic.id, topic.key, topic.nameFr, topic.nameEn, topic.description, topic.ownerId, transaction.now],
    );
  }

  /** What somebody looked after, a colleague looks after from now on. @returns how many */
  private async passOn(transaction: Transaction, fromId: string, toId: string): Promise<number> {
    const passed = await transaction.rows<{ id: string }>(
      "UPDATE topic SET owner_id = $2 WHERE owner_id = $1 RETURNING id, breve_changed('TOPIC', id)",
      [fromId, toId],
    );
    if (passed.length > 0) transaction.emit('topics.changed', { topicIds: passed.map(({ id }) => id) });
    return passed.length;
  }

  /** Leads another match key to a topic, unless it is a topic of its own. */
  async alias(transaction: Transaction, key: string, topicId: string): Promise<void> {
    await transaction.rows(
      `INSERT INTO topic_alias (key, topic_id, into_id, created_at)
       SELECT $1, ${shownTopic('$2::uuid')}, $2, $3 WHERE NOT EXISTS (SELECT FROM topic WHERE key = $1)
       ON CONFLICT (key) DO NOTHING`,
      [key, topicId, transaction.now],
    );
  }
}

import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import {
  checkOfficialName,
  checkTopicDescription,
  isUnclaimed,
  mayEditTopic,
  mayMarkOfficial,
} from './topic-rules.js';
import type { TopicKind } from './topic.model.js';
import { TOPIC_COLUMNS, type TopicRow } from './topics.loader.js';

/** What may change of a topic; what is left out stays. */
export interface TopicChanges {
  readonly kind?: TopicKind | null | undefined;
  readonly nameFr?: string | null | undefined;
  readonly nameEn?: string | null | undefined;
  readonly description?: string | null | undefined;
  /** Null leaves it without owner. The person is known to be present. */
  readonly ownerId?: string | null | undefined;
}

/** Describing topics. */
@Injectable()
export class TopicEditService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Changes what is given and declares the topic: from then on it is public to the company even without a post.
   * Whoever describes an unclaimed topic becomes its owner, unless they name one or hold a right over all topics.
   *
   * @param spelling how the editor sees it written: its name until posts all may read give one
   * @throws BreveError `FORBIDDEN`, `BAD_USER_INPUT`; `NOT_FOUND` without such a topic
   */
  async update(viewer: Viewer, topicId: string, spelling: string, changes: TopicChanges): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      const topic = await this.getLocked(transaction, topicId);
      const edited = { ownerId: topic.owner_id, description: topic.description };
      if (!mayEditTopic(viewer, edited)) throw new BreveError('FORBIDDEN', { reason: 'topic' });
      const claims =
        isUnclaimed(edited) && !viewer.roles.has('MODERATOR') && !viewer.roles.has('ADMINISTRATOR');
      await transaction.rows(
        `UPDATE topic
            SET kind = $2, name_fr = $3, name_en = $4, description = $5, owner_id = $6,
                declared_at = coalesce(declared_at, $7),
                name = CASE WHEN declared_at IS NULL AND post_count = 0 THEN $8 ELSE name END
          WHERE id = $1`,
        [
          topicId,
          changes.kind ?? topic.kind,
          changes.nameFr == null ? topic.name_fr : checkOfficialName(changes.nameFr, 'nameFr'),
          changes.nameEn == null ? topic.name_en : checkOfficialName(changes.nameEn, 'nameEn'),
          changes.description == null ? topic.description : checkTopicDescription(changes.description),
          changes.ownerId === undefined ? (claims ? viewer.personId : topic.owner_id) : changes.ownerId,
          transaction.now,
          spelling,
        ],
      );
      transaction.emit('topics.changed', { topicIds: [topicId] });
    });
  }

  /**
   * Says that the company stands behind a topic, or takes that back.
   *
   * @throws BreveError `FORBIDDEN`, `NOT_FOUND`, `TOPIC_NOT_PUBLIC`
   */
  async markOfficial(viewer: Viewer, topicId: string, official: boolean): Promise<void> {
    if (!mayMarkOfficial(viewer)) throw new BreveError('FORBIDDEN', { reason: 'topic' });
    await this.unitOfWork.run(async (transaction) => {
      const topic = await this.getLocked(transaction, topicId);
      if (topic.is_official === official) return;
      // What hidden posts alone carry is not to become known by a mark.
      if (!topic.is_declared && topic.post_count === 0) throw new BreveError('TOPIC_NOT_PUBLIC');
      await transaction.rows(
        `UPDATE topic SET official_at = CASE WHEN $2 THEN $3::timestamptz END
          WHERE id = $1 RETURNING breve_changed('TOPIC', id)`,
        [topicId, official, transaction.now],
      );
      transaction.emit('topics.changed', { topicIds: [topicId] });
    });
  }

  /** Locked, so that of two who describe an unclaimed topic at once the second finds it claimed. */
  private async getLocked(transaction: Transaction, topicId: string): Promise<TopicRow> {
    const topic = await transaction.row<TopicRow>(
      `SELECT ${TOPIC_COLUMNS} FROM topic t WHERE t.id = $1 FOR NO KEY UPDATE`,
      [topicId],
    );
    if (!topic) throw new BreveError('NOT_FOUND');
    return topic;
  }
}

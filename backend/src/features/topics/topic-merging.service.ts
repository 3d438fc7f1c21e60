import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import {
  holdGroups,
  nameBySpelling,
  recountTopic,
  relateTopics,
  sharedPosts,
} from './merged-topics.query.js';
import { mayMergeTopics } from './topic-rules.js';

export { mayMergeTopics };

/** A topic becomes at most so many topics in one: what is shown of it names them all. */
const MOST_MEMBERS = 50;

/**
 * Merging: an alias leads one topic's key to another; taking it away undoes it. Nothing else is written but what follows
 * from the aliases, so undoing restores everything (docs/decisions/0017).
 */
@Injectable()
export class TopicMerging {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Merges a topic, with all that was merged into it, into another. Both are known to the viewer, and stand for
   * themselves at that moment.
   *
   * @returns the topic that stands for both
   * @throws BreveError `FORBIDDEN` to all but moderators and who owns both; `TOPICS_ALREADY_ONE` for a topic and itself,
   *   or in a ring; `TOPIC_NOT_PUBLIC`; `TOO_MANY` when more than 50 would be one
   */
  async merge(viewer: Viewer, mergedId: string, intoId: string): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      const topics = await holdGroups(transaction, [mergedId, intoId]);
      const [merged, into] = [topics.get(mergedId), topics.get(intoId)];
      if (!merged || !into) throw new BreveError('NOT_FOUND');
      if (merged.shownId === into.shownId) throw new BreveError('TOPICS_ALREADY_ONE');
      // Merged into a third meanwhile: whoever asks again is shown that one.
      if (merged.shownId !== mergedId || into.shownId !== intoId) throw new BreveError('CONFLICT');
      if (!mayMergeTopics(viewer, merged, into)) throw new BreveError('FORBIDDEN', { reason: 'topic' });
      // The address of a topic that some do not know would tell them of it.
      if (!merged.isPublic || !into.isPublic) throw new BreveError('TOPIC_NOT_PUBLIC');
      if (merged.members.length + into.members.length > MOST_MEMBERS) {
        throw new BreveError('TOO_MANY', { limit: MOST_MEMBERS });
      }
      const shared = await sharedPosts(transaction, merged.members, into.members);
      await transaction.rows(
        `INSERT INTO topic_alias (key, topic_id, into_id, merged_id, created_by, created_at)
         SELECT t.key, $2, $2, t.id, $3, $4 FROM topic t WHERE t.id = $1`,
        [mergedId, intoId, viewer.personId, transaction.now],
      );
      await transaction.rows('UPDATE topic_alias SET topic_id = $2 WHERE topic_id = $1', [mergedId, intoId]);
      await transaction.rows(
        `UPDATE topic t SET merged_count = CASE WHEN t.id = $1 THEN 0 ELSE t.merged_count + $3::int END
          WHERE t.id IN ($1, $2)`,
        [mergedId, intoId, merged.wholeCount - shared],
      );
      await this.finish(transaction, [[...merged.members, ...into.members]]);
    });
  }

  /**
   * Takes a merge back: the topic stands for itself again, with all that was merged into it before and since.
   *
   * @throws BreveError `NOT_FOUND` for a topic that is not merged; `FORBIDDEN` as for merging
   */
  async undo(viewer: Viewer, mergedId: string): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      const topics = await holdGroups(transaction, [mergedId]);
      const merged = topics.get(mergedId);
      const shown = merged && topics.get(merged.shownId);
      if (!merged || !shown || merged.intoId === null) throw new BreveError('NOT_FOUND');
      const into = topics.get(merged.intoId);
      if (!into || !mayMergeTopics(viewer, merged, into))
        throw new BreveError('FORBIDDEN', { reason: 'topic' });
      await transaction.rows('DELETE FROM topic_alias WHERE merged_id = $1', [mergedId]);
      const led = await transaction.rows<{ merged_id: string | null }>(
        `WITH RECURSIVE below AS (
           SELECT key, merged_id FROM topic_alias WHERE into_id = $1
           UNION ALL SELECT a.key, a.merged_id FROM topic_alias a JOIN below b ON a.into_id = b.merged_id)
         UPDATE topic_alias a SET topic_id = $1 FROM below WHERE a.key = below.key RETURNING a.merged_id`,
        [mergedId],
      );
      const apart = new Set([mergedId, ...led.flatMap((row) => row.merged_id ?? [])]);
      const stay = shown.members.filter((id) => !apart.has(id));
      await recountTopic(transaction, mergedId, [...apart]);
      await recountTopic(transaction, shown.id, stay);
      await this.finish(transaction, [[...apart], stay]);
    });
  }

  private async finish(transaction: Transaction, groups: readonly (readonly string[])[]): Promise<void> {
    await relateTopics(transaction, groups);
    await nameBySpelling(transaction, groups.flat());
    transaction.emit('topics.changed', { topicIds: groups.flat() });
  }
}

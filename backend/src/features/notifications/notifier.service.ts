import { Injectable } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';
import { newId } from '../../platform/ids/ids.js';
import { announceChange } from './announce-change.js';
import type { NotificationKind } from './notification.model.js';

/** Something higher features have to tell. */
export interface Told {
  readonly kind: NotificationKind;
  readonly personIds: readonly string[];
  readonly actorId: string;
  /** The post it is about: shown while it may be read. */
  readonly postId: string;
}

/** Through which higher features notify, in their own transactions. */
@Injectable()
export class Notifier {
  /**
   * Notifies those who are present in the company. Said again of the same post by the same person it takes the place
   * of what was said before, unread again.
   */
  async notify(transaction: Transaction, { kind, personIds, actorId, postId }: Told): Promise<void> {
    if (personIds.length === 0) return;
    await transaction.rows(
      `DELETE FROM notification
        WHERE person_id = ANY($1::uuid[]) AND kind = $2 AND actor_id = $3 AND post_id = $4`,
      [personIds, kind, actorId, postId],
    );
    const told = await transaction.rows<{ person_id: string }>(
      `INSERT INTO notification (id, person_id, kind, actor_id, post_id, created_at)
       SELECT n.id, n.person_id, $3, $4, $5, $6
         FROM unnest($1::uuid[], $2::uuid[]) AS n (id, person_id)
         JOIN person p ON p.id = n.person_id AND p.suspended_at IS NULL
       RETURNING person_id`,
      [personIds.map(() => newId()), personIds, kind, actorId, postId, transaction.now],
    );
    announceChange(
      transaction,
      told.map(({ person_id }) => person_id),
      { kind, actorId, postId },
    );
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';
import { newId } from '../../platform/ids/ids.js';
import type { PersonFollow } from '../people/people.events.js';
import { PersonFollowHooks } from '../people/person-follow.hooks.js';
import { announceChange } from './announce-change.js';

/** Tells people who follows them, in the transaction of the follow. */
@Injectable()
export class FollowNotifications implements OnModuleInit {
  constructor(private readonly hooks: PersonFollowHooks) {}

  onModuleInit(): void {
    this.hooks.register('followed', (transaction, follow) => this.followed(transaction, follow));
    this.hooks.register('unfollowed', (transaction, follow) => this.unfollowed(transaction, follow));
  }

  /** Who follows, unfollows and follows again rings once: what was read stays and is not written anew. */
  private async followed(transaction: Transaction, { followerId, followeeId }: PersonFollow): Promise<void> {
    const written = await transaction.row(
      `INSERT INTO notification (id, person_id, kind, actor_id, created_at)
       SELECT $1, $2, 'FOLLOW', $3, $4
        WHERE NOT EXISTS (SELECT 1 FROM person_mute WHERE person_id = $2 AND muted_person_id = $3)
       ON CONFLICT DO NOTHING RETURNING 1`,
      [newId(), followeeId, followerId, transaction.now],
    );
    if (!written) return;
    const cause = { kind: 'FOLLOW', actorId: followerId, postId: null };
    announceChange(transaction, [followeeId], cause);
  }

  private async unfollowed(
    transaction: Transaction,
    { followerId, followeeId }: PersonFollow,
  ): Promise<void> {
    const [gone] = await transaction.rows(
      `DELETE FROM notification
        WHERE person_id = $1 AND kind = 'FOLLOW' AND actor_id = $2 AND read_at IS NULL RETURNING 1`,
      [followeeId, followerId],
    );
    if (gone) announceChange(transaction, [followeeId], null);
  }
}

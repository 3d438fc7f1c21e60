import { Injectable } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';
import { newId } from '../../platform/ids/ids.js';
import { readable } from '../posts/readable.js';
import { announceChange } from './announce-change.js';
import type { NotificationKind } from './notification.model.js';
import { rowId } from './post-notifications.query.js';

/** What a feature has to tell people. */
export interface NewNotification {
  readonly kind: keyof typeof NotificationKind;
  readonly personIds: readonly string[];
  /** Who brought it about; of what happens by itself, whoever it is told. */
  readonly actorId: string;
  /** The post it is about: told to those alone who may read it. */
  readonly postId: string | null;
  /** What else it is about: the feature's own. */
  readonly subjectId?: string | null;
  /**
   * Part of their work: no mute spares them, and said again it takes the place of what was said before, unread again. Else
   * it is said once.
   */
  readonly isDuty?: boolean;
}

/** $1: whom; $2: kind; $3: by whom; $4: post; $5: subject. */
const SAID_BEFORE = `
  DELETE FROM notification
   WHERE person_id = ANY($1::uuid[]) AND kind = $2 AND actor_id = $3
     AND post_id IS NOT DISTINCT FROM $4::uuid AND subject_id IS NOT DISTINCT FROM $5::uuid`;

/** $1: id; $2: whom; $3: kind; $4: by whom; $5: post; $6: subject; $7: now; $8: whether mutes spare. */
const NOTIFY = `
  INSERT INTO notification (id, person_id, kind, actor_id, post_id, subject_id, created_at)
  SELECT ${rowId('$1')}, w.id, $3, $4, $5, $6, $7
    FROM unnest($2::uuid[]) AS told (id) JOIN person w ON w.id = told.id
   WHERE w.suspended_at IS NULL
     AND NOT ($8 AND EXISTS (SELECT FROM person_mute m WHERE m.person_id = w.id AND m.muted_person_id = $4))
     AND ($5::uuid IS NULL OR EXISTS (
       SELECT FROM post p WHERE p.id = $5 AND p.deleted_at IS NULL AND ${readable('p', 'w.id')}))
  ON CONFLICT DO NOTHING
  RETURNING person_id`;

/** Through which features notify people, in their own transactions. */
@Injectable()
export class Notifier {
  /**
   * Tells those who are there, and may read the post; each once.
   *
   * @returns who was told
   */
  async notify(transaction: Transaction, notification: NewNotification): Promise<string[]> {
    const { kind, personIds, actorId, postId, subjectId = null, isDuty = false } = notification;
    if (personIds.length === 0) return [];
    if (isDuty) await transaction.rows(SAID_BEFORE, [personIds, kind, actorId, postId, subjectId]);
    const told = await transaction.rows<{ person_id: string }>(NOTIFY, [
      ...[newId(), personIds, kind, actorId, postId, subjectId],
      ...[transaction.now, !isDuty],
    ]);
    const ids = told.map(({ person_id }) => person_id);
    announceChange(transaction, ids, { kind, actorId, postId, subjectId });
    return ids;
  }

  /** Takes back what was told by one kind of a post, a subject, or a post and a subject together. */
  async takeBack(
    transaction: Transaction,
    kind: keyof typeof NotificationKind,
    of: { readonly postId?: string; readonly subjectId?: string; readonly personId?: string },
  ): Promise<void> {
    const gone = await transaction.rows<{ person_id: string; unread: boolean }>(
      `DELETE FROM notification
        WHERE kind = $1 AND ($2::uuid IS NOT NULL OR $3::uuid IS NOT NULL)
          AND ($2::uuid IS NULL OR post_id = $2) AND ($3::uuid IS NULL OR subject_id = $3)
          AND ($4::uuid IS NULL OR person_id = $4)
       RETURNING person_id, read_at IS NULL AS unread`,
      [kind, of.postId ?? null, of.subjectId ?? null, of.personId ?? null],
    );
    const ids = gone.filter(({ unread }) => unread).map(({ person_id }) => person_id);
    announceChange(transaction, [...new Set(ids)], null);
  }
}

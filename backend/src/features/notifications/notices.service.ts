import { Injectable } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';
import { newId } from '../../platform/ids/ids.js';
import { readable } from '../posts/readable.js';
import { announceChange } from './announce-change.js';
import { rowId } from './post-notifications.query.js';

/** Something a higher feature tells somebody. */
export interface Notice {
  readonly kind: string;
  readonly personIds: readonly string[];
  /** Who brought it about; of what happens by itself, whoever it is told. */
  readonly actorId: string;
  readonly postId: string | null;
  /** What it is about when that is no post: the feature's own. */
  readonly subjectId?: string | null;
}

/** $1: id; $2: whom; $3: kind; $4: by whom; $5: post; $6: subject; $7: now. */
const TELL = `
  INSERT INTO notification (id, person_id, kind, actor_id, post_id, subject_id, created_at)
  SELECT ${rowId('$1')}, w.id, $3, $4, $5, $6, $7
    FROM unnest($2::uuid[]) AS told (id) JOIN person w ON w.id = told.id
   WHERE w.suspended_at IS NULL
     AND NOT EXISTS (SELECT FROM person_mute m WHERE m.person_id = w.id AND m.muted_person_id = $4)
     AND ($5::uuid IS NULL OR EXISTS (
       SELECT FROM post p WHERE p.id = $5 AND p.deleted_at IS NULL AND ${readable('p', 'w.id')}))
  ON CONFLICT DO NOTHING
  RETURNING person_id`;

/** What higher features tell people, in their transactions. */
@Injectable()
export class Notices {
  /**
   * Tells those who are there, may read the post and have not muted who did it; each once.
   *
   * @returns who was told
   */
  async tell(transaction: Transaction, notice: Notice): Promise<string[]> {
    const { kind, personIds, actorId, postId, subjectId = null } = notice;
    if (personIds.length === 0) return [];
    const told = await transaction.rows<{ person_id: string }>(TELL, [
      newId(),
      personIds,
      kind,
      actorId,
      postId,
      subjectId,
      transaction.now,
    ]);
    const ids = told.map(({ person_id }) => person_id);
    announceChange(transaction, ids, subjectId === null ? { kind, actorId, postId } : null);
    return ids;
  }

  /** Takes back what was told of a subject or a post by one kind. */
  async takeBack(
    transaction: Transaction,
    kind: string,
    of: { readonly postId?: string; readonly subjectId?: string; readonly personId?: string },
  ): Promise<void> {
    const gone = await transaction.rows<{ person_id: string; unread: boolean }>(
      `DELETE FROM notification WHERE kind = $1 AND (post_id = $2::uuid OR subject_id = $3::uuid)
          AND ($4::uuid IS NULL OR person_id = $4)
       RETURNING person_id, read_at IS NULL AS unread`,
      [kind, of.postId ?? null, of.subjectId ?? null, of.personId ?? null],
    );
    const ids = gone.filter(({ unread }) => unread).map(({ person_id }) => person_id);
    announceChange(transaction, [...new Set(ids)], null);
  }
}

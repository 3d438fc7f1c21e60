import { type Keyset, newestFirst, type Page } from '../../platform/database/keyset.js';
import type { SqlRunner } from '../../platform/database/sql.js';
import type { ReactionKind } from '../posts/post.model.js';
import type { NotificationKind } from './notification.model.js';
import { shown } from './shown.js';

/** A notification as it is listed. */
export interface NotificationRow extends Keyset {
  readonly kind: keyof typeof NotificationKind;
  readonly read_at: Date | null;
  readonly actor_id: string;
  readonly post_id: string | null;
  readonly subject_id: string | null;
  readonly reaction_kind: keyof typeof ReactionKind | null;
}

/** $1, $2: where from; $3: how many; $4: whose. */
const STATEMENT = `
  SELECT n.id, n.created_at AS at, n.kind, n.read_at, n.actor_id, n.post_id, n.subject_id, n.reaction_kind
    FROM notification n
   WHERE n.person_id = $4 AND ${shown('n', '$4')}
     AND (n.created_at, n.id) < ($1::timestamptz, $2::uuid)
   ORDER BY n.created_at DESC, n.id DESC
   LIMIT $3`;

/** Notifications of a person, newest first. */
export function readNotifications(
  runner: SqlRunner,
  personId: string,
  page: Page,
): Promise<NotificationRow[]> {
  return runner.rows(STATEMENT, [...newestFirst(page), page.limit, personId]);
}

import { Injectable } from '@nestjs/common';

import { cutPage, type Page, type Slice } from '../../platform/database/keyset.js';
import { Sql, type SqlRunner } from '../../platform/database/sql.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { isId } from '../../platform/ids/ids.js';
import type { NotificationCause } from './notifications.events.js';
import { type NotificationRow, readNotifications } from './notifications.query.js';
import { shown } from './shown.js';

/** What is new for one person. */
export interface UnreadNotifications {
  readonly unreadCount: number;
  /** The one that was asked about, while it is shown to them. */
  readonly notificationId: string | null;
}

/** $1: whose; $2, $3, $4: kind, actor and post of the one asked about. */
const UNREAD = `
  SELECT v.id AS person_id,
         (SELECT count(*)::int FROM notification n
           WHERE n.person_id = v.id AND n.read_at IS NULL AND ${shown('n', 'v.id')}) AS unread_count,
         (SELECT n.id FROM notification n
           WHERE n.person_id = v.id AND n.kind = $2 AND n.actor_id = $3::uuid
             AND n.post_id IS NOT DISTINCT FROM $4::uuid
            AND n.subject_id IS NOT DISTINCT FROM $5::uuid AND ${shown('n', 'v.id')}) AS notification_id
    FROM unnest($1::uuid[]) AS v (id)`;

/** Reading notifications and marking them read. */
@Injectable()
export class NotificationsService {
  constructor(
    private readonly sql: Sql,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** A page of what is shown to a person, newest first. */
  async readPage(personId: string, page: Page): Promise<Slice<NotificationRow>> {
    return cutPage(await readNotifications(this.sql, personId, { ...page, limit: page.limit + 1 }), page);
  }

  async countUnread(personId: string): Promise<number> {
    return (await this.findUnread([personId])).get(personId)?.unreadCount ?? 0;
  }

  /** How many are unread, for each of these people, and their notification of this cause. One statement. */
  async findUnread(
    personIds: readonly string[],
    cause: NotificationCause | null = null,
    runner: SqlRunner = this.sql,
  ): Promise<Map<string, UnreadNotifications>> {
    const rows = await runner.rows<{
      person_id: string;
      unread_count: number;
      notification_id: string | null;
    }>(UNREAD, [
      ...[personIds, cause?.kind ?? null, cause?.actorId ?? null, cause?.postId ?? null],
      cause?.subjectId ?? null,
    ]);
    return new Map(
      rows.map((row) => [
        row.person_id,
        { unreadCount: row.unread_count, notificationId: row.notification_id },
      ]),
    );
  }

  /**
   * Marks one read; one that is read stays as it is.
   *
   * @returns how many are unread now
   * @throws BreveError `NOT_FOUND` for what is not shown to this person
   */
  async markRead(personId: string, id: string): Promise<number> {
    return this.unitOfWork.run(async (transaction) => {
      const [found] = isId(id)
        ? await transaction.rows<{ unread: boolean }>(
            `SELECT n.read_at IS NULL AS unread FROM notification n
              WHERE n.id = $1 AND n.person_id = $2 AND ${shown('n', '$2')} FOR UPDATE`,
            [id, personId],
          )
        : [];
      if (!found) throw new BreveError('NOT_FOUND');
      if (found.unread) {
        await transaction.rows('UPDATE notification SET read_at = $2 WHERE id = $1', [id, transaction.now]);
        tell(transaction, personId);
      }
      return this.countUnreadIn(transaction, personId);
    });
  }

  /** Marks everything read that is shown; gives how many are unread now. */
  async markAllRead(personId: string): Promise<number> {
    return this.unitOfWork.run(async (transaction) => {
      const marked = await transaction.rows(
        `UPDATE notification n SET read_at = $2
          WHERE n.person_id = $1 AND n.read_at IS NULL AND ${shown('n', '$1')} RETURNING 1`,
        [personId, transaction.now],
      );
      if (marked.length > 0) tell(transaction, personId);
      return this.countUnreadIn(transaction, personId);
    });
  }

  private async countUnreadIn(transaction: Transaction, personId: string): Promise<number> {
    const unread = await this.findUnread([personId], null, transaction);
    return unread.get(personId)?.unreadCount ?? 0;
  }
}

/** Their other browsers show the count too. */
function tell(transaction: Transaction, personId: string): void {
  transaction.emit('notification.changed', { personIds: [personId], added: null });
}

import { Injectable } from '@nestjs/common';

import { holds } from '../../platform/access/permission.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { type ActablePost, getActable } from './actable.js';

/** The most versions of a post: its readers are given all of them at once. */
const MAX_VERSIONS = 500;

/** What posts said before they were edited. */
@Injectable()
export class PostVersions {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Keeps what a post says now, before it is changed.
   *
   * @throws BreveError `BAD_USER_INPUT` when it has been edited too often
   */
  async keep(transaction: Transaction, post: ActablePost): Promise<void> {
    const kept = await transaction.row(
      `INSERT INTO post_version (post_id, number, text, kind, written_at)
       SELECT $1::uuid, coalesce(max(number), 0) + 1, $2::text, $3::varchar, $4::timestamptz
         FROM post_version WHERE post_id = $1
       HAVING coalesce(max(number), 0) < $5::int
       RETURNING number`,
      [post.id, post.text, post.kind, post.edited_at ?? post.created_at, MAX_VERSIONS],
    );
    if (!kept) throw new BreveError('BAD_USER_INPUT', { reason: 'versions', limit: MAX_VERSIONS });
  }

  /**
   * Removes the text of an earlier version for good; the mark that it was there stays. Doing it again changes nothing.
   *
   * @throws BreveError `NOT_FOUND`, `POST_DELETED`; `FORBIDDEN` to all but the author and moderators among its readers;
   *   `BAD_USER_INPUT` for the present version and for one that never was
   */
  async purge(viewer: Viewer, postId: string, number: number): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      const post = await getActable(transaction, viewer.personId, postId, 'same');
      if (post.author_id !== viewer.personId && !holds(viewer, 'moderate')) throw new BreveError('FORBIDDEN');
      const version = await transaction.row(
        'SELECT 1 FROM post_version WHERE post_id = $1 AND number = $2::int',
        [post.id, number],
      );
      if (!version) throw new BreveError('BAD_USER_INPUT', { reason: 'version' });
      await transaction.rows(
        `UPDATE post_version SET text = NULL, purged_at = $3, purged_by_id = $4
          WHERE post_id = $1 AND number = $2::int AND purged_at IS NULL`,
        [post.id, number, transaction.now, viewer.personId],
      );
    });
  }
}

import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { getActable } from './actable.js';

/** Keeping posts for oneself: nobody else learns of it. */
@Injectable()
export class BookmarksService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Keeps a post; again changes nothing, not even its place.
   *
   * @throws BreveError `NOT_FOUND`, `POST_DELETED`
   */
  async add({ personId }: Viewer, postId: string): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      const post = await getActable(transaction, personId, postId, 'stays');
      await transaction.rows(
        `INSERT INTO bookmark (post_id, person_id, created_at) VALUES ($1, $2, $3)
         ON CONFLICT (post_id, person_id) DO NOTHING`,
        [post.id, personId, transaction.now],
      );
    });
  }

  /**
   * Keeps it no longer.
   *
   * @throws BreveError `NOT_FOUND`, `POST_DELETED`
   */
  async remove({ personId }: Viewer, postId: string): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      const post = await getActable(transaction, personId, postId, 'stays');
      await transaction.rows('DELETE FROM bookmark WHERE post_id = $1 AND person_id = $2', [
        post.id,
        personId,
      ]);
    });
  }
}

import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { getActable } from './actable.js';
import { countPost } from './post-counters.js';
import { PostHooks } from './post-hooks.js';

/** Passing posts on to one's followers. The audience stays the post's: for others the repost is absent. */
@Injectable()
export class RepostsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hooks: PostHooks,
  ) {}

  /**
   * Reposts, once a person and post; again changes nothing.
   *
   * @throws BreveError `NOT_FOUND`, `POST_DELETED`
   */
  async repost({ personId }: Viewer, postId: string): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      const post = await getActable(transaction, personId, postId, 'stays');
      const added = await transaction.row(
        `INSERT INTO repost (post_id, person_id, created_at) VALUES ($1, $2, $3)
         ON CONFLICT (post_id, person_id) DO NOTHING RETURNING post_id`,
        [post.id, personId, transaction.now],
      );
      if (!added) return;
      await countPost(transaction, post.id, { reposts: 1 });
      await this.hooks.run('reposted', transaction, { postId: post.id, authorId: post.author_id, personId });
      transaction.emit('post.reposted', { postId: post.id, personId });
    });
  }

  /**
   * Takes a repost back, if there is one.
   *
   * @throws BreveError `NOT_FOUND`, `POST_DELETED`
   */
  async undo({ personId }: Viewer, postId: string): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      const post = await getActable(transaction, personId, postId, 'stays');
      const removed = await transaction.row(
        'DELETE FROM repost WHERE post_id = $1 AND person_id = $2 RETURNING post_id',
        [post.id, personId],
      );
      if (!removed) return;
      await countPost(transaction, post.id, { reposts: -1 });
      const action = { postId: post.id, authorId: post.author_id, personId };
      await this.hooks.run('repostUndone', transaction, action);
    });
  }
}

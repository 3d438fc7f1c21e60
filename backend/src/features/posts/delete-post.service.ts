import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { getOwn } from './actable.js';
import { PostContentService } from './post-content.service.js';
import { countPost, holdCounts } from './post-counters.js';
import { PostHooks } from './post-hooks.js';
import { PostEntity } from './post.entity.js';

/** What hangs on a post and goes with it. */
const OWN_ROWS = ['post_version', 'reaction', 'repost', 'bookmark'] as const;

/** Deleting. */
@Injectable()
export class DeletePostService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly contents: PostContentService,
    private readonly hooks: PostHooks,
  ) {}

  /**
   * Empties a post; its row stays as the tombstone that former readers meet at its address, and in its thread while
   * there are answers.
   *
   * @throws BreveError `NOT_FOUND`, `POST_DELETED`, `FORBIDDEN` to all but the author
   */
  async delete(viewer: Viewer, postId: string): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      const post = await getOwn(transaction, viewer.personId, postId, 'alone');
      const place = { postId: post.id, createdAt: post.created_at, visibility: post.visibility, asks: false };
      await this.contents.erase(transaction, place);
      for (const table of OWN_ROWS) {
        await transaction.rows(`DELETE FROM ${table} WHERE post_id = $1`, [post.id]);
      }
      await this.releaseQuestion(transaction, post.id);
      await transaction.manager.update(
        PostEntity,
        { id: post.id },
        {
          kind: 'PLAIN',
          text: '',
          characterCount: 0,
          lang: 'und',
          entities: [],
          quoteOfId: null,
          acceptedAnswerId: null,
          editedAt: null,
          deletedAt: transaction.now,
        },
      );
      const quotedId = post.visibility === 'COMPANY' ? post.quote_of_id : null;
      await holdCounts(
        transaction,
        [post.id, post.parent_id, quotedId].filter((id) => id !== null),
      );
      await transaction.rows(
        `UPDATE post_counter SET repost_count = 0, reaction_counts = '{0,0,0,0,0,0}' WHERE post_id = $1`,
        [post.id],
      );
      if (post.parent_id !== null) await countPost(transaction, post.parent_id, { replies: -1 });
      if (quotedId !== null) await countPost(transaction, quotedId, { quotes: -1 });
      await this.hooks.run('deleted', transaction, { postId: post.id });
      transaction.emit('post.deleted', { postId: post.id });
    });
  }

  /** A question whose accepted answer goes has none any more. */
  private async releaseQuestion(transaction: Transaction, answerId: string): Promise<void> {
    const question = await transaction.row<{ id: string }>(
      'UPDATE post SET accepted_answer_id = NULL WHERE accepted_answer_id = $1 RETURNING id',
      [answerId],
    );
    if (question) transaction.emit('post.edited', { postId: question.id });
  }
}

import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type ActablePost, getActable } from './actable.js';
import { countPost, holdCounts } from './post-counters.js';
import { PostHooks } from './post-hooks.js';
import { REACTION_KINDS, type ReactionKind } from './post.model.js';

/** Reacting: one of six, one a person and post. */
@Injectable()
export class ReactionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hooks: PostHooks,
  ) {}

  /**
   * Reacts, in place of an earlier reaction. The same again changes nothing.
   *
   * @throws BreveError `NOT_FOUND`, `POST_DELETED`
   */
  async react({ personId }: Viewer, postId: string, kind: ReactionKind): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      const post = await getActable(transaction, personId, postId, 'stays');
      const earlier = await this.findHeld(transaction, post, personId);
      if (earlier === kind) return;
      await transaction.rows(
        `INSERT INTO reaction (post_id, person_id, kind, created_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (post_id, person_id) DO UPDATE SET kind = excluded.kind, created_at = excluded.created_at`,
        [post.id, personId, kind, transaction.now],
      );
      const gone = earlier === null ? [] : [counted(earlier, -1)];
      await countPost(transaction, post.id, { reactions: [...gone, counted(kind, 1)] });
      const action = { postId: post.id, authorId: post.author_id, personId };
      await this.hooks.run('reacted', transaction, { ...action, kind });
    });
  }

  /**
   * Takes a reaction back, if there is one.
   *
   * @throws BreveError `NOT_FOUND`, `POST_DELETED`
   */
  async undo({ personId }: Viewer, postId: string): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      const post = await getActable(transaction, personId, postId, 'stays');
      const earlier = await this.findHeld(transaction, post, personId);
      if (earlier === null) return;
      await transaction.rows('DELETE FROM reaction WHERE post_id = $1 AND person_id = $2', [
        post.id,
        personId,
      ]);
      await countPost(transaction, post.id, { reactions: [counted(earlier, -1)] });
      const action = { postId: post.id, authorId: post.author_id, personId };
      await this.hooks.run('reactionUndone', transaction, action);
    });
  }

  /** The present reaction. The counts are held first, so that two reactions of one person come one after the other. */
  private async findHeld(
    transaction: Transaction,
    post: ActablePost,
    personId: string,
  ): Promise<ReactionKind | null> {
    await holdCounts(transaction, [post.id]);
    const reaction = await transaction.row<{ kind: ReactionKind }>(
      'SELECT kind FROM reaction WHERE post_id = $1 AND person_id = $2',
      [post.id, personId],
    );
    return reaction?.kind ?? null;
  }
}

function counted(kind: ReactionKind, by: 1 | -1): { index: number; by: number } {
  return { index: REACTION_KINDS.indexOf(kind), by };
}

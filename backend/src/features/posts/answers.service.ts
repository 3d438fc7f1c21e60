import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { type ActablePost, getActable } from './actable.js';
import { PostHooks } from './post-hooks.js';
import { PostEntity } from './post.entity.js';

interface Thread {
  readonly answer: ActablePost;
  readonly question: ActablePost;
  readonly acceptedId: string | null;
}

/** Which reply answers a question: its asker says so. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hooks: PostHooks,
  ) {}

  /**
   * Accepts a reply of the thread as the answer, in place of an earlier one; again changes nothing.
   *
   * @throws BreveError `NOT_FOUND`, `POST_DELETED` for the reply and for its question; `FORBIDDEN` to all but the
   *   author of the thread's root; `BAD_USER_INPUT` for the root itself and where it is no question
   */
  async accept(viewer: Viewer, postId: string): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      const { answer, question, acceptedId } = await this.getThread(transaction, viewer, postId);
      if (acceptedId === answer.id) return;
      await this.set(transaction, viewer, question.id, answer.id);
      tellEdited(transaction, [question.id, answer.id, acceptedId]);
    });
  }

  /**
   * Accepts it no longer, if it was.
   *
   * @throws BreveError as `accept`
   */
  async undo(viewer: Viewer, postId: string): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      const { answer, question, acceptedId } = await this.getThread(transaction, viewer, postId);
      if (acceptedId !== answer.id) return;
      await this.set(transaction, viewer, question.id, null);
      tellEdited(transaction, [question.id, answer.id]);
    });
  }

  /** The reply first, then its root, as deleting an accepted answer holds them. */
  private async getThread(transaction: Transaction, viewer: Viewer, postId: string): Promise<Thread> {
    const answer = await getActable(transaction, viewer.personId, postId, 'stays');
    const root = await transaction.row<{ author_id: string }>('SELECT author_id FROM post WHERE id = $1', [
      answer.root_id,
    ]);
    // Asked before the root is met: whoever may read only their own reply learns nothing of the root.
    if (root?.author_id !== viewer.personId) throw new BreveError('FORBIDDEN', { reason: 'author' });
    const question = await getActable(transaction, viewer.personId, answer.root_id, 'same');
    if (answer.parent_id === null || question.kind !== 'QUESTION') {
      throw new BreveError('BAD_USER_INPUT', { reason: 'answer' });
    }
    return { answer, question, acceptedId: question.accepted_answer_id };
  }

  private async set(
    transaction: Transaction,
    { personId }: Viewer,
    questionId: string,
    answerId: string | null,
  ): Promise<void> {
    await transaction.manager.update(PostEntity, { id: questionId }, { acceptedAnswerId: answerId });
    await this.hooks.run('accepted', transaction, { questionId, answerId, personId });
  }
}

/** The question and every reply that is or was its answer look different now. */
function tellEdited(transaction: Transaction, postIds: readonly (string | null)[]): void {
  for (const postId of postIds) if (postId !== null) transaction.emit('post.edited', { postId });
}

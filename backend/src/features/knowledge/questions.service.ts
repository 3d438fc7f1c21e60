import { Injectable } from '@nestjs/common';

import { holds } from '../../platform/access/permission.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { isId } from '../../platform/ids/ids.js';
import type { QuestionDetails } from '../posts/post-hooks.js';
import { readable } from '../posts/readable.js';
import { looksAfter } from './topic-reach.js';
import { acceptDetails, QuestionPosts, USUAL_MINUTES } from './question-posts.service.js';

interface HeldQuestion {
  readonly id: string;
  readonly author_id: string;
  readonly owns_topic: boolean;
  readonly same_as_id: string | null;
  readonly accepted_answer_id: string | null;
  readonly deleted: boolean;
  readonly is_question: boolean;
}

/** $1: reader; $2: post. Held: it is neither deleted nor becomes something else meanwhile. */
const HOLD = `
  SELECT p.id, p.author_id, p.accepted_answer_id, p.deleted_at IS NOT NULL AS deleted,
         p.kind = 'QUESTION' AND p.parent_id IS NULL AS is_question,
         (SELECT q.same_as_id FROM question q WHERE q.post_id = p.id) AS same_as_id,
         ${looksAfter('post', 'p.id', '$1')} AS owns_topic
    FROM post p WHERE p.id = $2 AND ${readable('p', '$1')} FOR NO KEY UPDATE OF p`;

/** What is said of a question once it is posted. */
@Injectable()
export class QuestionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly posts: QuestionPosts,
  ) {}

  /**
   * Says what for and by when; what is left out is taken away.
   *
   * @throws BreveError `NOT_FOUND`, `POST_DELETED`, `FORBIDDEN`, `BAD_USER_INPUT`, the codes of the text rules
   */
  async describe(viewer: Viewer, postId: string, details: QuestionDetails): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      const question = await this.hold(transaction, viewer, postId);
      this.refuseOthers(viewer, question);
      const { purpose, dueOn } = acceptDetails(details, transaction.now);
      await this.ensure(transaction, question.id);
      await transaction.rows('UPDATE question SET purpose = $2, due_on = $3::date WHERE post_id = $1', [
        question.id,
        purpose,
        dueOn,
      ]);
      transaction.emit('post.edited', { postId: question.id });
    });
  }

  /**
   * Says that a question is the same as another, or by null that it is not: who asked it waits for the answer of the
   * other, with all who waited for its own.
   *
   * @throws BreveError `NOT_FOUND`, `POST_DELETED`, `FORBIDDEN`; `BAD_USER_INPUT` for itself, a ring, and a question whose
   *   answer who asked could not read
   */
  async markSame(viewer: Viewer, postId: string, sameAsId: string | null): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      // In the order of their ids, so that two who mark two questions the same as each other do not wait in a ring.
      const early =
        sameAsId !== null && sameAsId < postId ? await this.hold(transaction, viewer, sameAsId) : null;
      const question = await this.hold(transaction, viewer, postId);
      const other = sameAsId === null ? null : (early ?? (await this.hold(transaction, viewer, sameAsId)));
      this.refuseOthers(viewer, question);
      await this.ensure(transaction, question.id);
      if (other === null) {
        await transaction.rows('UPDATE question SET same_as_id = NULL WHERE post_id = $1', [question.id]);
      } else {
        await this.merge(transaction, viewer, question, other);
      }
      transaction.emit('post.edited', { postId: question.id });
    });
  }

  private async merge(
    transaction: Transaction,
    viewer: Viewer,
    question: HeldQuestion,
    asked: HeldQuestion,
  ): Promise<void> {
    // What is the same as another leads to that one: nobody waits for a question that itself waits.
    const other = asked.same_as_id === null ? asked : await this.hold(transaction, viewer, asked.same_as_id);
    if (other.id === question.id) throw new BreveError('BAD_USER_INPUT', { reason: 'same' });
    const hears = await transaction.row(
      `SELECT 1 FROM post o JOIN post p ON p.id = $2 WHERE o.id = $1 AND ${readable('o', 'p.author_id')}`,
      [other.id, question.id],
    );
    if (!hears) throw new BreveError('BAD_USER_INPUT', { reason: 'audience' });
    await transaction.rows('UPDATE question SET same_as_id = $2 WHERE post_id = $1 OR same_as_id = $1', [
      question.id,
      other.id,
    ]);
    if (other.accepted_answer_id === null) return;
    const answer = await transaction.row<{ author_id: string }>('SELECT author_id FROM post WHERE id = $1', [
      other.accepted_answer_id,
    ]);
    if (!answer) return;
    await this.posts.tellWaiting(transaction, other.id, other.accepted_answer_id, answer.author_id);
  }

  private async hold(transaction: Transaction, viewer: Viewer, postId: string): Promise<HeldQuestion> {
    const question = isId(postId)
      ? await transaction.row<HeldQuestion>(HOLD, [viewer.personId, postId])
      : null;
    if (!question) throw new BreveError('NOT_FOUND');
    if (question.deleted) throw new BreveError('POST_DELETED');
    if (!question.is_question) throw new BreveError('BAD_USER_INPUT', { reason: 'question' });
    return question;
  }

  private refuseOthers(viewer: Viewer, question: HeldQuestion): void {
    const may = question.author_id === viewer.personId || question.owns_topic || holds(viewer, 'moderate');
    if (!may) throw new BreveError('FORBIDDEN', { reason: 'question' });
  }

  /** Questions from before there was a clock have no row. */
  private async ensure(transaction: Transaction, postId: string): Promise<void> {
    await transaction.rows(
      `INSERT INTO question (post_id, target_minutes) VALUES ($1, ${String(USUAL_MINUTES)}) ON CONFLICT DO NOTHING`,
      [postId],
    );
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { readable } from '../posts/readable.js';
import { topicMembers } from '../topics/topic-members.js';
import { Notifier } from '../notifications/notifier.service.js';
import {
  type AcceptedAnswer,
  type CreatedPost,
  type EditedPost,
  PostHooks,
  type QuestionDetails,
} from '../posts/post-hooks.js';
import { acceptCardText, acceptDay } from './card-text.js';

/** Unless a topic says otherwise: within an hour of work. */
export const USUAL_MINUTES = 60;

/** $1: post; $2: what for; $3: by when. The most pressing of its topics sets the clock. */
const OPEN = `
  INSERT INTO question (post_id, purpose, due_on, target_minutes)
  SELECT $1, $2, $3::date,
         coalesce((SELECT min(k.minutes)
                     FROM post_topic pt CROSS JOIN LATERAL (${topicMembers('pt.topic_id')}) m (id)
                     JOIN topic_clock k ON k.topic_id = m.id WHERE pt.post_id = $1), ${String(USUAL_MINUTES)})
  ON CONFLICT (post_id) DO NOTHING`;

/** $1: question. The first reply by somebody else that stands, and none of it known any more. */
const FIRST_ANSWER = `
  UPDATE question q
     SET first_answer_minutes = NULL,
         first_answer_id = (
           SELECT a.id FROM post a
            WHERE a.root_id = p.id AND a.parent_id IS NOT NULL AND a.deleted_at IS NULL AND a.author_id <> p.author_id
            ORDER BY a.created_at, a.id LIMIT 1)
    FROM post p WHERE p.id = q.post_id AND q.post_id = $1`;

/** Those who asked the same as a question, and may read it. */
const WAITING = `
  SELECT DISTINCT p.author_id AS id
    FROM question q JOIN post p ON p.id = q.post_id AND p.deleted_at IS NULL AND p.kind = 'QUESTION'
    JOIN post other ON other.id = q.same_as_id
   WHERE q.same_as_id = $1 AND ${readable('other', 'p.author_id')}`;

/** @throws BreveError the codes of the text rules; `BAD_USER_INPUT` for a day that is none */
export function acceptDetails(
  details: QuestionDetails,
  now: Date,
): { purpose: string | null; dueOn: string | null } {
  const purpose = details.purpose?.trim() ?? '';
  return {
    purpose: purpose === '' ? null : acceptCardText(purpose, 'purpose'),
    dueOn: details.dueOn == null ? null : acceptDay(details.dueOn, now, 'dueOn'),
  };
}

/** Questions follow their posts, in the transactions of these. */
@Injectable()
export class QuestionPosts implements OnModuleInit {
  constructor(
    private readonly hooks: PostHooks,
    private readonly notifier: Notifier,
  ) {}

  onModuleInit(): void {
    this.hooks.register('created', (transaction, post) => this.created(transaction, post));
    this.hooks.register('edited', (transaction, post) => this.edited(transaction, post));
    this.hooks.register('deleted', (transaction, { postId }) => this.deleted(transaction, postId));
    this.hooks.register('accepted', (transaction, moment) => this.accepted(transaction, moment));
  }

  private async created(transaction: Transaction, post: CreatedPost): Promise<void> {
    if (post.question !== null && (post.kind !== 'QUESTION' || post.parentId !== null)) {
      throw new BreveError('BAD_USER_INPUT', { reason: 'question' });
    }
    if (post.parentId !== null) await this.answered(transaction, post);
    else if (post.kind === 'QUESTION') {
      const { purpose, dueOn } = acceptDetails(post.question ?? {}, transaction.now);
      await transaction.rows(OPEN, [post.id, purpose, dueOn]);
    }
  }

  /** A reply: perhaps the first answer, and what those hear of who asked the same. */
  private async answered(transaction: Transaction, post: CreatedPost): Promise<void> {
    const question = await transaction.row<{ author_id: string; is_first: boolean }>(
      `SELECT p.author_id, q.first_answer_id IS NULL AS is_first
         FROM question q JOIN post p ON p.id = q.post_id AND p.kind = 'QUESTION' WHERE q.post_id = $1`,
      [post.threadId],
    );
    if (!question || question.author_id === post.authorId) return;
    if (question.is_first) {
      await transaction.rows(
        'UPDATE question SET first_answer_id = $2 WHERE post_id = $1 AND first_answer_id IS NULL',
        [post.threadId, post.id],
      );
      // It looks different now: answered.
      transaction.emit('post.edited', { postId: post.threadId });
    }
    await this.tellWaiting(transaction, post.threadId, post.id, post.authorId);
  }

  /** What becomes a question has its clock run from when it was written. */
  private async edited(transaction: Transaction, post: EditedPost): Promise<void> {
    if (post.kind !== 'QUESTION' || post.parentId !== null) return;
    await transaction.rows(OPEN, [post.id, null, null]);
    await transaction.rows(FIRST_ANSWER_MISSING, [post.id]);
  }

  /** Those who asked the same as a question that goes wait by themselves again. */
  private async deleted(transaction: Transaction, postId: string): Promise<void> {
    await transaction.rows('DELETE FROM question WHERE post_id = $1', [postId]);
    await transaction.rows('UPDATE question SET same_as_id = NULL WHERE same_as_id = $1', [postId]);
    const bereft = await transaction.rows<{ post_id: string }>(
      'SELECT post_id FROM question WHERE first_answer_id = $1',
      [postId],
    );
    for (const { post_id } of bereft) {
      await transaction.rows(FIRST_ANSWER, [post_id]);
      transaction.emit('post.edited', { postId: post_id });
    }
  }

  private async accepted(
    transaction: Transaction,
    { questionId, answerId, personId }: AcceptedAnswer,
  ): Promise<void> {
    await this.takeBackAcceptance(transaction, questionId);
    if (answerId === null) return;
    const answer = await transaction.row<{ author_id: string }>('SELECT author_id FROM post WHERE id = $1', [
      answerId,
    ]);
    if (!answer) return;
    if (answer.author_id !== personId) {
      await this.notifier.notify(transaction, {
        ...{ kind: 'ACCEPTANCE', personIds: [answer.author_id] },
        ...{ actorId: personId, postId: answerId },
      });
    }
    await this.tellWaiting(transaction, questionId, answerId, answer.author_id);
  }

  /** Nobody hears of an acceptance that was taken back, or went to another. */
  private async takeBackAcceptance(transaction: Transaction, questionId: string): Promise<void> {
    const told = await transaction.rows<{ post_id: string }>(
      `SELECT DISTINCT n.post_id FROM post a JOIN notification n ON n.post_id = a.id AND n.kind = 'ACCEPTANCE'
        WHERE a.root_id = $1`,
      [questionId],
    );
    for (const { post_id } of told) {
      await this.notifier.takeBack(transaction, 'ACCEPTANCE', { postId: post_id });
    }
  }

  /** Those who asked the same hear the answer, but who gave it. */
  async tellWaiting(
    transaction: Transaction,
    questionId: string,
    answerId: string,
    actorId: string,
  ): Promise<void> {
    const waiting = await transaction.rows<{ id: string }>(WAITING, [questionId]);
    const personIds = waiting.map(({ id }) => id).filter((id) => id !== actorId);
    await this.notifier.notify(transaction, { kind: 'ANSWER', personIds, actorId, postId: answerId });
  }
}

/** $1: question. Its first answer, unless it is known. */
const FIRST_ANSWER_MISSING = `${FIRST_ANSWER} AND q.first_answer_id IS NULL`;

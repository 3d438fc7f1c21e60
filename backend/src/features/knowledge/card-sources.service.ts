import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';
import { newId } from '../../platform/ids/ids.js';
import { type AcceptedAnswer, PostHooks } from '../posts/post-hooks.js';
import { TopicSplitHooks } from '../topic-pages/topic-splits.hooks.js';
import { followSources, noteChange, SIX_MONTHS } from './card-writing.js';

/**
 * $1: now; $2: id; $3: question; $4: answer. Whoever answered keeps the card; who has left does not, then whoever looks
 * after a topic of it, then whoever asked.
 */
const MAKE = `
  INSERT INTO card (id, question_id, answer_id, owner_id, words, valid_until, created_at, changed_at)
  SELECT $2, q.id, a.id,
         coalesce((SELECT p.id FROM person p WHERE p.id = a.author_id AND p.suspended_at IS NULL),
                  (SELECT p.id FROM post_topic pt JOIN topic t ON t.id = pt.topic_id JOIN person p ON p.id = t.owner_id
                    WHERE pt.post_id = q.id AND p.suspended_at IS NULL ORDER BY pt.position LIMIT 1),
                  q.author_id),
         ''::tsvector, ${SIX_MONTHS}, $1, $1
    FROM post q JOIN post a ON a.id = $4 WHERE q.id = $3
  ON CONFLICT (question_id) DO UPDATE
     SET answer_id = excluded.answer_id, owner_id = excluded.owner_id, valid_until = excluded.valid_until,
         question = NULL, answer = NULL, asked_at = NULL, to_check_at = NULL, retired_at = NULL,
         changed_at = excluded.changed_at
   WHERE card.answer_id <> excluded.answer_id OR card.retired_at IS NOT NULL
  RETURNING id`;

/** Cards follow their posts, in the transactions of these: what is accepted, edited and deleted acts at once. */
@Injectable()
export class CardSources implements OnModuleInit {
  constructor(
    private readonly hooks: PostHooks,
    private readonly splits: TopicSplitHooks,
  ) {}

  onModuleInit(): void {
    this.hooks.register('accepted', (transaction, moment) => this.accepted(transaction, moment));
    this.hooks.register('edited', (transaction, { id, authorId }) => this.edited(transaction, id, authorId));
    this.hooks.register('deleted', (transaction, { postId }) => this.deleted(transaction, postId));
    this.splits.register(async (transaction, { postIds }) => {
      const cards = await transaction.rows<{ id: string }>(
        'SELECT id FROM card WHERE question_id = ANY($1::uuid[])',
        [postIds],
      );
      await followSources(
        transaction,
        cards.map(({ id }) => id),
      );
    });
  }

  /** What is accepted no longer is read no longer: the card rests, and wakes should it be accepted again. */
  private async accepted(
    transaction: Transaction,
    { questionId, answerId, personId }: AcceptedAnswer,
  ): Promise<void> {
    if (answerId === null) return;
    const made = await transaction.row<{ id: string }>(MAKE, [
      transaction.now,
      newId(),
      questionId,
      answerId,
    ]);
    if (!made) return;
    await followSources(transaction, [made.id]);
    await noteChange(transaction, made.id, { kind: 'ACCEPTED', personId });
  }

  /** A card in words of its own may say what its source no longer says: it is to be checked. */
  private async edited(transaction: Transaction, postId: string, authorId: string): Promise<void> {
    const cards = await transaction.rows<{ id: string }>(
      `UPDATE card SET changed_at = $2,
              to_check_at = CASE WHEN num_nonnulls(question, answer) > 0 THEN coalesce(to_check_at, $2) ELSE to_check_at END
        WHERE question_id = $1 OR answer_id = $1 RETURNING id`,
      [postId, transaction.now],
    );
    if (cards.length === 0) return;
    await followSources(
      transaction,
      cards.map(({ id }) => id),
    );
    for (const { id } of cards) await noteChange(transaction, id, { kind: 'SOURCE', personId: authorId });
  }

  /** Nothing of a deleted post stays, on a card neither. */
  private async deleted(transaction: Transaction, postId: string): Promise<void> {
    await transaction.rows('DELETE FROM card WHERE question_id = $1 OR answer_id = $1', [postId]);
  }
}

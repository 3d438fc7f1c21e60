import { Injectable } from '@nestjs/common';

import { holds } from '../../platform/access/permission.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { isId, newId } from '../../platform/ids/ids.js';
import { Notifier } from '../notifications/notifier.service.js';
import { CARDS, readableCard } from './card-standing.js';
import { acceptCardText, acceptDay } from './card-text.js';
import { followSources, giveCards, noteChange, SIX_MONTHS } from './card-writing.js';
import { looksAfter } from './topic-reach.js';

/** A card in new words. */
export interface CardText {
  readonly question: string;
  readonly answer: string;
  readonly validUntil?: string | null | undefined;
}

/** $1: reader; $2: card. */
const HOLD = `
  SELECT c.id, c.owner_id, c.retired_at IS NOT NULL AS retired,
         ${looksAfter('card', 'c.id', '$1')} AS owns_topic
    FROM ${CARDS} WHERE c.id = $2 AND ${readableCard('$1')} FOR NO KEY UPDATE OF c`;

/** Keeping cards: what their owners do with them. */
@Injectable()
export class CardsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notifier: Notifier,
  ) {}

  /**
   * Writes a card directly, for who looks after all of its topics. The topics are known to the viewer.
   *
   * @returns its id
   * @throws BreveError the codes of the text rules; `FORBIDDEN`, `BAD_USER_INPUT`
   */
  async write(viewer: Viewer, topicIds: readonly string[], text: CardText): Promise<string> {
    const question = acceptCardText(text.question, 'question');
    const answer = acceptCardText(text.answer, 'answer');
    return this.unitOfWork.run(async (transaction) => {
      const topics = [...new Set(topicIds)];
      const own = await transaction.rows<{ ours: boolean }>(
        `SELECT t.owner_id IS NOT DISTINCT FROM $2 OR ($3 AND (t.declared_at IS NOT NULL OR t.post_count > 0)) AS ours
           FROM topic t WHERE t.id = ANY($1::uuid[])`,
        [topics, viewer.personId, holds(viewer, 'moderate')],
      );
      if (own.length === 0) throw new BreveError('BAD_USER_INPUT', { reason: 'topics' });
      if (!own.every(({ ours }) => ours)) throw new BreveError('FORBIDDEN', { reason: 'topic' });
      const until =
        text.validUntil == null ? null : acceptDay(text.validUntil, transaction.now, 'validUntil');
      const id = newId();
      await transaction.rows(
        `INSERT INTO card (id, question, answer, owner_id, words, valid_until, created_at, changed_at)
         VALUES ($2, $3, $4, $5, breve_search_vector($3 || ' ' || $4), coalesce($6::date, ${SIX_MONTHS}), $1, $1)`,
        [transaction.now, id, question, answer, viewer.personId, until],
      );
      await transaction.rows(
        `INSERT INTO card_topic (card_id, topic_id, position)
         SELECT $1, t.id, t.number - 1 FROM unnest($2::uuid[]) WITH ORDINALITY AS t (id, number)`,
        [id, topics],
      );
      await noteChange(transaction, id, { kind: 'WRITTEN', personId: viewer.personId, question, answer });
      return id;
    });
  }

  /**
   * Says that it is still true, for six months more or as long as said.
   *
   * @throws BreveError `NOT_FOUND`, `FORBIDDEN`, `BAD_USER_INPUT`
   */
  async confirm(viewer: Viewer, cardId: string, validUntil: string | null): Promise<void> {
    await this.keep(viewer, cardId, async (transaction) => {
      await this.renew(transaction, cardId, validUntil);
      await noteChange(transaction, cardId, { kind: 'CONFIRMED', personId: viewer.personId });
    });
  }

  /**
   * Says it in other words; from then on it holds as after confirming.
   *
   * @throws BreveError the codes of the text rules; `NOT_FOUND`, `FORBIDDEN`, `BAD_USER_INPUT`
   */
  async rewrite(viewer: Viewer, cardId: string, text: CardText): Promise<void> {
    const question = acceptCardText(text.question, 'question');
    const answer = acceptCardText(text.answer, 'answer');
    await this.keep(viewer, cardId, async (transaction) => {
      await transaction.rows('UPDATE card SET question = $2, answer = $3 WHERE id = $1', [
        cardId,
        question,
        answer,
      ]);
      await this.renew(transaction, cardId, text.validUntil ?? null);
      await followSources(transaction, [cardId]);
      await noteChange(transaction, cardId, {
        kind: 'REWRITTEN',
        personId: viewer.personId,
        question,
        answer,
      });
    });
  }

  /**
   * Takes it out of every list; at its address it stays.
   *
   * @throws BreveError `NOT_FOUND`, `FORBIDDEN`
   */
  async retire(viewer: Viewer, cardId: string): Promise<void> {
    await this.keep(viewer, cardId, async (transaction) => {
      await transaction.rows('UPDATE card SET retired_at = $2, changed_at = $2 WHERE id = $1', [
        cardId,
        transaction.now,
      ]);
      await noteChange(transaction, cardId, { kind: 'RETIRED', personId: viewer.personId });
      await this.notifier.takeBack(transaction, 'CARD', { subjectId: cardId });
    });
  }

  /**
   * Gives it to a colleague who is there and may read it.
   *
   * @throws BreveError `NOT_FOUND`, `FORBIDDEN`; `BAD_USER_INPUT` for a colleague who may not
   */
  async handOver(viewer: Viewer, cardId: string, personId: string): Promise<void> {
    await this.keep(viewer, cardId, async (transaction) => {
      const heir = isId(personId)
        ? await transaction.row(
            `SELECT 1 FROM ${CARDS} JOIN person p ON p.id = $2 AND p.suspended_at IS NULL
              WHERE c.id = $1 AND ${readableCard('p.id')}`,
            [cardId, personId],
          )
        : null;
      if (!heir) throw new BreveError('BAD_USER_INPUT', { reason: 'person' });
      await giveCards(transaction, [cardId], personId);
      await this.notifier.takeBack(transaction, 'CARD', { subjectId: cardId });
    });
  }

  private async keep(
    viewer: Viewer,
    cardId: string,
    act: (transaction: Transaction) => Promise<void>,
  ): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      const card = isId(cardId)
        ? await transaction.row<{ owner_id: string; owns_topic: boolean }>(HOLD, [viewer.personId, cardId])
        : null;
      if (!card) throw new BreveError('NOT_FOUND');
      const may = card.owner_id === viewer.personId || card.owns_topic || holds(viewer, 'moderate');
      if (!may) throw new BreveError('FORBIDDEN', { reason: 'card' });
      await act(transaction);
    });
  }

  private async renew(transaction: Transaction, cardId: string, validUntil: string | null): Promise<void> {
    const until = validUntil === null ? null : acceptDay(validUntil, transaction.now, 'validUntil');
    await transaction.rows(
      `UPDATE card SET valid_until = coalesce($3::date, ${SIX_MONTHS}), asked_at = NULL, to_check_at = NULL,
              retired_at = NULL, changed_at = $1 WHERE id = $2`,
      [transaction.now, cardId, until],
    );
    await this.notifier.takeBack(transaction, 'CARD', { subjectId: cardId });
  }
}

import { Injectable } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { claimStep } from '../../platform/schedule/claim-step.js';
import { type Schedule, Schedules } from '../../platform/schedule/schedules.js';
import { Notifier } from '../notifications/notifier.service.js';
import { CARDS, SOURCE_HOLDS } from './card-standing.js';
import { noteChange } from './card-writing.js';
import { keepersOf } from './topic-reach.js';

/** So long an owner has to answer before a card is marked to be checked. */
const DAYS_TO_ANSWER = 7;
const AT_ONCE = 200;

/** $1: now. Past their end, and not asked about or not answered for. */
const ENDED = `
  SELECT c.id, c.valid_until::text AS valid_until, c.asked_at IS NULL AS unasked
    FROM ${CARDS}
   WHERE c.retired_at IS NULL AND c.valid_until < ($1::timestamptz AT TIME ZONE 'UTC')::date AND ${SOURCE_HOLDS}
     AND (c.asked_at IS NULL OR (c.to_check_at IS NULL
       AND c.asked_at <= $1::timestamptz - interval '${String(DAYS_TO_ANSWER)} days'))
   ORDER BY c.valid_until LIMIT ${String(AT_ONCE)}`;

/** $1: card; $2: its end. Its owner, or who looks after its topics where the owner has left. */
const KEEPERS = `
  SELECT c.question_id, c.owner_id,
         CASE WHEN o.suspended_at IS NULL THEN ARRAY[c.owner_id]
              ELSE ARRAY(${keepersOf('card', 'c.id')}) END AS keepers
    FROM card c JOIN person o ON o.id = c.owner_id
   WHERE c.id = $1 AND c.valid_until = $2::date AND c.retired_at IS NULL FOR NO KEY UPDATE OF c`;

interface EndedCard {
  readonly question_id: string | null;
  readonly owner_id: string;
  readonly keepers: string[];
}

/** At its end a card's owner is asked once whether it is still true; without an answer it is marked, and stays. */
@Injectable()
export class CardEnds implements Schedule {
  readonly name = 'card-ends';

  constructor(
    schedules: Schedules,
    private readonly sql: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly notifier: Notifier,
  ) {
    schedules.add(this);
  }

  async tick(now: Date): Promise<void> {
    const ended = await this.sql.rows<{ id: string; valid_until: string; unasked: boolean }>(ENDED, [now]);
    for (const { id, valid_until, unasked } of ended) {
      await this.unitOfWork.run(async (transaction) => {
        const card = await transaction.row<EndedCard>(KEEPERS, [id, valid_until]);
        if (!card) return;
        // Whoever comes to keep it is asked once more, and has as long to answer.
        const step = `${unasked ? 'ask' : 'check'}:${card.owner_id}`;
        if (!(await claimStep(transaction, this.name, `${id}:${valid_until}`, step))) return;
        if (unasked) await this.ask(transaction, id, card.question_id, card.keepers, now);
        else await this.mark(transaction, id, now);
      });
    }
  }

  private async ask(
    transaction: Transaction,
    cardId: string,
    questionId: string | null,
    keepers: readonly string[],
    now: Date,
  ): Promise<void> {
    for (const keeper of keepers) {
      const told = {
        kind: 'CARD' as const,
        personIds: [keeper],
        actorId: keeper,
        postId: questionId,
        subjectId: cardId,
      };
      await this.notifier.notify(transaction, told);
    }
    await transaction.rows('UPDATE card SET asked_at = $2 WHERE id = $1', [cardId, now]);
    await noteChange(transaction, cardId, { kind: 'ASKED', personId: null });
  }

  private async mark(transaction: Transaction, cardId: string, now: Date): Promise<void> {
    await transaction.rows('UPDATE card SET to_check_at = $2 WHERE id = $1', [cardId, now]);
    await noteChange(transaction, cardId, { kind: 'TO_CHECK', personId: null });
  }
}

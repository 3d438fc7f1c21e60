import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';
import { Notifier } from '../notifications/notifier.service.js';
import { PersonLeavesHooks } from '../people/person-leaves.hooks.js';
import { CARDS, readableCard } from './card-standing.js';
import { giveCards } from './card-writing.js';

/** The cards of somebody who leaves pass to a named colleague; those the colleague may not read stay. */
@Injectable()
export class CardHeirs implements OnModuleInit {
  constructor(
    private readonly leaves: PersonLeavesHooks,
    private readonly notifier: Notifier,
  ) {}

  onModuleInit(): void {
    this.leaves.register(async (transaction, { personId, heirId }) => ({
      cards: await this.passCards(transaction, personId, heirId),
    }));
  }

  private async passCards(transaction: Transaction, fromId: string, toId: string): Promise<number> {
    const cards = await transaction.rows<{ id: string }>(
      `SELECT c.id FROM ${CARDS} WHERE c.owner_id = $1 AND ${readableCard('$2')} ORDER BY c.id FOR NO KEY UPDATE OF c`,
      [fromId, toId],
    );
    const ids = cards.map(({ id }) => id);
    await giveCards(transaction, ids, toId);
    for (const id of ids) await this.notifier.takeBack(transaction, 'CARD', { subjectId: id });
    return ids.length;
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';
import { PersonLeavesHooks } from '../people/person-leaves.hooks.js';
import { CARDS, readableCard } from './card-standing.js';
import { noteChange } from './card-writing.js';

/** The cards of somebody who leaves pass to a named colleague; those the colleague may not read stay. */
@Injectable()
export class CardHeirs implements OnModuleInit {
  constructor(private readonly leaves: PersonLeavesHooks) {}

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
    // Who comes to keep it is asked anew.
    await transaction.rows(
      'UPDATE card SET owner_id = $2, asked_at = CASE WHEN to_check_at IS NULL THEN NULL ELSE asked_at END, changed_at = $3 WHERE id = ANY($1::uuid[])',
      [ids, toId, transaction.now],
    );
    for (const id of ids) await noteChange(transaction, id, { kind: 'HANDED', personId: toId });
    return ids.length;
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { Notices } from '../notifications/notices.service.js';
import { PersonLeavesHooks } from '../people/person-leaves.hooks.js';
import { TopicSettings } from '../topics/topic-settings.service.js';
import { CARDS, readableCard } from './card-standing.js';
import { giveCards } from './card-writing.js';

/** What passed from somebody to a colleague. */
export interface PassedOn {
  readonly cards: number;
  readonly topics: number;
  /** Cards the colleague may not read: they stay with who had them. */
  readonly left: number;
}

/** What somebody who leaves looked after passes to a named colleague. */
@Injectable()
export class KnowledgeHeirs implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly topics: TopicSettings,
    private readonly leaves: PersonLeavesHooks,
    private readonly notices: Notices,
  ) {}

  onModuleInit(): void {
    this.leaves.register((transaction, { personId, heirId }) =>
      this.passCards(transaction, personId, heirId).then(() => undefined),
    );
  }

  /** @throws BreveError `BAD_USER_INPUT` for one and the same person, or a colleague who is not there */
  async passOn(fromId: string, toId: string): Promise<PassedOn> {
    return this.unitOfWork.run(async (transaction) => {
      const heir = await transaction.row(
        'SELECT 1 FROM person WHERE id = $1 AND id <> $2 AND suspended_at IS NULL',
        [toId, fromId],
      );
      if (!heir) throw new BreveError('BAD_USER_INPUT', { reason: 'person' });
      const topics = await this.topics.passOn(transaction, fromId, toId);
      const cards = await this.passCards(transaction, fromId, toId);
      const left = await transaction.row<{ count: number }>(
        'SELECT count(*)::int AS count FROM card WHERE owner_id = $1 AND retired_at IS NULL',
        [fromId],
      );
      return { cards, topics, left: left?.count ?? 0 };
    });
  }

  private async passCards(transaction: Transaction, fromId: string, toId: string): Promise<number> {
    const cards = await transaction.rows<{ id: string }>(
      `SELECT c.id FROM ${CARDS} WHERE c.owner_id = $1 AND ${readableCard('$2')} ORDER BY c.id FOR NO KEY UPDATE OF c`,
      [fromId, toId],
    );
    const ids = cards.map(({ id }) => id);
    await giveCards(transaction, ids, toId);
    for (const id of ids) await this.notices.takeBack(transaction, 'CARD', { subjectId: id });
    return ids.length;
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';
import { newId } from '../../platform/ids/ids.js';
import { type PassedOn, type PersonLeaves, PersonLeavesHooks } from '../people/person-leaves.hooks.js';
import { Notifier } from './notifier.service.js';

/** Tells who takes over from whom, and how much: once, of all that passed. */
@Injectable()
export class HandoverNotifications implements OnModuleInit {
  constructor(
    private readonly leaves: PersonLeavesHooks,
    private readonly notifier: Notifier,
  ) {}

  onModuleInit(): void {
    this.leaves.registerAfter((transaction, leaving, passed) => this.passed(transaction, leaving, passed));
  }

  private async passed(
    transaction: Transaction,
    { personId, heirId }: PersonLeaves,
    { topics, cards }: PassedOn,
  ): Promise<void> {
    if (topics + cards === 0) return;
    const id = newId();
    await transaction.rows(
      `INSERT INTO handover (id, from_id, heir_id, topic_count, card_count, created_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, personId, heirId, topics, cards, transaction.now],
    );
    await this.notifier.notify(transaction, {
      ...{ kind: 'HANDOVER', personIds: [heirId], actorId: personId, postId: null, subjectId: id },
      isDuty: true,
    });
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';
import { type TopicPin, TopicPinHooks } from '../topic-pages/topic-pins.hooks.js';
import { Notifier } from './notifier.service.js';

/** Tells authors whose post is pinned to a topic, in the transaction of the pin; taken down, it is taken back. */
@Injectable()
export class PinNotifications implements OnModuleInit {
  constructor(
    private readonly hooks: TopicPinHooks,
    private readonly notifier: Notifier,
  ) {}

  onModuleInit(): void {
    this.hooks.register((transaction, pin) => this.pinned(transaction, pin));
  }

  private async pinned(
    transaction: Transaction,
    { topicId: subjectId, postId, authorId, personId, on }: TopicPin,
  ): Promise<void> {
    if (!on) await this.notifier.takeBack(transaction, 'PINNED', { postId, subjectId });
    else if (authorId !== personId) {
      await this.notifier.notify(transaction, {
        kind: 'PINNED',
        personIds: [authorId],
        actorId: personId,
        postId,
        subjectId,
      });
    }
  }
}

import { Injectable } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';

/** A post was put on top of a topic's page, or taken down. */
export interface TopicPin {
  /** As the post carries it. */
  readonly topicId: string;
  readonly postId: string;
  readonly authorId: string;
  /** Who did it. */
  readonly personId: string;
  readonly on: boolean;
}

type Hook = (transaction: Transaction, pin: TopicPin) => Promise<void>;

/** Higher features register here what they do inside the transaction in which a post is pinned. */
@Injectable()
export class TopicPinHooks {
  private readonly hooks: Hook[] = [];

  register(hook: Hook): void {
    this.hooks.push(hook);
  }

  /** In the order of registration; throwing refuses the whole. */
  async run(transaction: Transaction, pin: TopicPin): Promise<void> {
    for (const hook of this.hooks) await hook(transaction, pin);
  }
}

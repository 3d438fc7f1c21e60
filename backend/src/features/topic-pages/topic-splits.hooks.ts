import { Injectable } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';

/** Posts that carry another topic than they did, because a spelling was kept apart. */
export interface MovedPosts {
  readonly postIds: readonly string[];
  readonly fromId: string;
  readonly toId: string;
}

type Hook = (transaction: Transaction, moved: MovedPosts) => Promise<void>;

/** Higher features register here what follows a post's topics, inside the transaction in which they change. */
@Injectable()
export class TopicSplitHooks {
  private readonly hooks: Hook[] = [];

  register(hook: Hook): void {
    this.hooks.push(hook);
  }

  /** In the order of registration; throwing refuses the whole. */
  async run(transaction: Transaction, moved: MovedPosts): Promise<void> {
    for (const hook of this.hooks) await hook(transaction, moved);
  }
}

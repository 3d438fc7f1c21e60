import { Injectable } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';
import type { PersonFollow } from './people.events.js';

type Hook = (transaction: Transaction, follow: PersonFollow) => Promise<void>;

/** Higher features register here what they do inside the transaction in which somebody follows a person. */
@Injectable()
export class PersonFollowHooks {
  private readonly hooks: Hook[] = [];

  register(hook: Hook): void {
    this.hooks.push(hook);
  }

  /** In the order of registration; throwing refuses the follow. */
  async run(transaction: Transaction, follow: PersonFollow): Promise<void> {
    for (const hook of this.hooks) await hook(transaction, follow);
  }
}

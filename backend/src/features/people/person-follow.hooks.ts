import { Injectable } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';
import type { PersonFollow } from './people.events.js';

type Hook = (transaction: Transaction, follow: PersonFollow) => Promise<void>;
type Moment = 'followed' | 'unfollowed';

/** Higher features register here what they do inside the transaction in which somebody (un)follows a person. */
@Injectable()
export class PersonFollowHooks {
  private readonly hooks: Record<Moment, Hook[]> = { followed: [], unfollowed: [] };

  register(moment: Moment, hook: Hook): void {
    this.hooks[moment].push(hook);
  }

  /** In the order of registration; throwing refuses the whole. */
  async run(moment: Moment, transaction: Transaction, follow: PersonFollow): Promise<void> {
    for (const hook of this.hooks[moment]) await hook(transaction, follow);
  }
}

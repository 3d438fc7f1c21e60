import { Injectable } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { isId } from '../../platform/ids/ids.js';

/** Somebody leaves, and a colleague takes over. */
export interface PersonLeaves {
  readonly personId: string;
  readonly heirId: string;
}

/** How much passed to the colleague. */
export interface PassedOn {
  readonly topics: number;
  readonly cards: number;
}

type Passing = (transaction: Transaction, leaving: PersonLeaves) => Promise<Partial<PassedOn>>;
type Hook = (transaction: Transaction, leaving: PersonLeaves, passed: PassedOn) => Promise<void>;

/** Higher features register here how what somebody looked after passes to the colleague who takes over. */
@Injectable()
export class PersonLeavesHooks {
  private readonly passing: Passing[] = [];
  private readonly after: Hook[] = [];

  /** What passes something on, and says how much. */
  register(passing: Passing): void {
    this.passing.push(passing);
  }

  /** What is done once all has passed. */
  registerAfter(hook: Hook): void {
    this.after.push(hook);
  }

  /**
   * In the order of registration, inside the transaction; throwing refuses the whole.
   *
   * @throws BreveError `BAD_USER_INPUT` (`heir`) for one and the same person, or a colleague who is not there
   */
  async run(transaction: Transaction, leaving: PersonLeaves): Promise<void> {
    const heir = isId(leaving.heirId)
      ? await transaction.row(
          'SELECT 1 FROM person WHERE id = $1 AND id <> $2 AND suspended_at IS NULL FOR SHARE',
          [leaving.heirId, leaving.personId],
        )
      : null;
    if (!heir) throw new BreveError('BAD_USER_INPUT', { reason: 'heir' });
    const passed = { topics: 0, cards: 0 };
    for (const passing of this.passing) {
      const { topics = 0, cards = 0 } = await passing(transaction, leaving);
      passed.topics += topics;
      passed.cards += cards;
    }
    for (const hook of this.after) await hook(transaction, leaving, passed);
  }
}

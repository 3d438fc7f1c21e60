import { Injectable } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { isId } from '../../platform/ids/ids.js';

/** Somebody leaves, and a colleague takes over. */
export interface PersonLeaves {
  readonly personId: string;
  readonly heirId: string;
}

type Hook = (transaction: Transaction, leaving: PersonLeaves) => Promise<void>;

/** Higher features register here how what somebody looked after passes to the colleague who takes over. */
@Injectable()
export class PersonLeavesHooks {
  private readonly hooks: Hook[] = [];

  register(hook: Hook): void {
    this.hooks.push(hook);
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
    for (const hook of this.hooks) await hook(transaction, leaving);
  }
}

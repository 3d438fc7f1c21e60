import { Injectable } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';

/** A company that has just come to be. */
export interface NewCompany {
  /** The first administrator. */
  readonly personId: string;
  /** ISO 4217 code. */
  readonly currency: string;
}

type Hook = (transaction: Transaction, company: NewCompany) => Promise<void>;

/** Higher features register here what a new company begins with, written in the transaction of the set-up. */
@Injectable()
export class SetupHooks {
  private readonly hooks: Hook[] = [];

  register(hook: Hook): void {
    this.hooks.push(hook);
  }

  /** In the order of registration; throwing refuses the whole. */
  async run(transaction: Transaction, company: NewCompany): Promise<void> {
    for (const hook of this.hooks) await hook(transaction, company);
  }
}

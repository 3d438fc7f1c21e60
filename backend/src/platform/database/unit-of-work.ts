import { Injectable } from '@nestjs/common';
import { DataSource, QueryFailedError } from 'typeorm';

import { Clock } from '../clock/clock.js';
import { OutboxSignal } from '../events/outbox-signal.js';
import { Transaction } from './transaction.js';

/** Serialisation failure and deadlock: the same work may be tried again. */
const RETRIED = new Set(['40001', '40P01']);
const ATTEMPTS = 3;

/** The PostgreSQL code of an error, or null. */
function sqlState(error: unknown): string | null {
  if (!(error instanceof QueryFailedError)) return null;
  const { code } = error.driverError as { code?: unknown };
  return typeof code === 'string' ? code : null;
}

/** Whether an error is a broken unique constraint of this name. */
export function breaks(error: unknown, constraint: string): boolean {
  return (
    sqlState(error) === '23505' &&
    ((error as QueryFailedError).driverError as { constraint?: unknown }).constraint === constraint
  );
}

/** Runs work in one transaction. */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly signal: OutboxSignal,
  ) {}

  /**
   * Runs `work` in a transaction, again up to three times when PostgreSQL asks for it; `work` must therefore touch
   * nothing but the transaction.
   */
  async run<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const { result, hasEvents } = await this.dataSource.transaction(async (manager) => {
          const transaction = new Transaction(manager, this.clock.now());
          const value = await work(transaction);
          return { result: value, hasEvents: transaction.hasEvents };
        });
        if (hasEvents) this.signal.raise();
        return result;
      } catch (error) {
        if (attempt >= ATTEMPTS || !RETRIED.has(sqlState(error) ?? '')) throw error;
      }
    }
  }
}

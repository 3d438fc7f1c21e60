import { Injectable } from '@nestjs/common';
import pg, { type DatabaseError } from 'pg';
import { DataSource, QueryFailedError } from 'typeorm';

import { Clock } from '../clock/clock.js';
import { OutboxSignal } from '../events/outbox-signal.js';
import { Transaction } from './transaction.js';

/** Serialisation failure and deadlock: the same work may be tried again. */
const RETRIED = new Set(['40001', '40P01']);
const ATTEMPTS = 3;

/** What PostgreSQL said, through TypeORM or without it; null for any other error. */
function databaseError(error: unknown): DatabaseError | null {
  const inner: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return inner instanceof pg.DatabaseError ? inner : null;
}

/** Whether an error is a broken unique constraint of this name. */
export function breaks(error: unknown, constraint: string): boolean {
  const said = databaseError(error);
  return said?.code === '23505' && said.constraint === constraint;
}

/** Whether an error is a statement that ran longer than statements may. */
export function isTimeout(error: unknown): boolean {
  return databaseError(error)?.code === '57014';
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
          return { result: value, hasEvents: await transaction.writeEvents() };
        });
        if (hasEvents) this.signal.raise();
        return result;
      } catch (error) {
        if (attempt >= ATTEMPTS || !RETRIED.has(databaseError(error)?.code ?? '')) throw error;
      }
    }
  }
}

import { Injectable } from '@nestjs/common';
import pg, { type DatabaseError, type PoolClient } from 'pg';
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
        const { result, hasEvents } = await this.once(work);
        if (hasEvents) this.signal.raise();
        return result;
      } catch (error) {
        if (attempt >= ATTEMPTS || !RETRIED.has(databaseError(error)?.code ?? '')) throw error;
      }
    }
  }

  /** Neither the beginning nor the end has a way of its own to the database: they go with the statement beside them. */
  private async once<Result>(
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<{ result: Result; hasEvents: boolean }> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      const begun = client.query('START TRANSACTION');
      // If this fails, so does whatever is asked next.
      begun.catch(() => undefined);
      try {
        const transaction = new Transaction(runner.manager, client, this.clock.now());
        const result = await work(transaction);
        // Where the events cannot be written, PostgreSQL answers COMMIT with ROLLBACK.
        const written = transaction.writeEvents();
        const [hasEvents, ended] = await Promise.all([written, client.query('COMMIT'), begun]);
        if (ended.command !== 'COMMIT')
          throw new Error('A statement of the transaction failed, and its work went on.');
        return { result, hasEvents };
      } catch (error) {
        await client.query('ROLLBACK').catch(() => undefined);
        throw error;
      }
    } finally {
      await runner.release();
    }
  }
}

import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';

import type { EventMap, EventName } from '../events/event-map.js';
import { newId } from '../ids/ids.js';
import { type SqlRunner, type SqlValue, statementName } from './sql.js';

/** An open transaction: everything done through it is kept whole or not at all. */
export class Transaction implements SqlRunner {
  /** Whether something was emitted, so that the outbox is looked at right after commit. */
  hasEvents = false;

  constructor(
    readonly manager: EntityManager,
    /** The one time of everything this transaction writes. */
    readonly now: Date,
  ) {}

  /** Texts must be constant: each is prepared once a connection. */
  async rows<Row>(text: string, values: readonly SqlValue[] = []): Promise<Row[]> {
    const result = await (
      await this.client()
    ).query({ name: statementName(text), text, values: [...values] });
    return result.rows as Row[];
  }

  /** The first row, or null. */
  async row<Row>(text: string, values: readonly SqlValue[] = []): Promise<Row | null> {
    return (await this.rows<Row>(text, values))[0] ?? null;
  }

  /** Writes an event into the outbox: told to every instance once this transaction has been committed. */
  async emit<Name extends EventName>(name: Name, payload: EventMap[Name]): Promise<void> {
    this.hasEvents = true;
    await this.rows('INSERT INTO outbox_event (id, name, payload, created_at) VALUES ($1, $2, $3, $4)', [
      newId(),
      name,
      payload,
      this.now,
    ]);
  }

  /** The connection the transaction is open on. */
  private client(): Promise<PoolClient> {
    return this.manager.queryRunner?.connect() as Promise<PoolClient>;
  }
}

import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';

import type { EventMap, EventName } from '../events/event-map.js';
import { newId } from '../ids/ids.js';
import { type SqlRunner, type SqlValue, statementName } from './sql.js';

/** An open transaction: everything done through it is kept whole or not at all. */
export class Transaction implements SqlRunner {
  private readonly events: { id: string; name: string; payload: string }[] = [];

  constructor(
    /** Without what would begin a transaction of TypeORM's own. */
    readonly manager: Pick<EntityManager, 'insert' | 'update' | 'delete' | 'find' | 'createQueryBuilder'>,
    /** The connection it is open on. */
    private readonly client: PoolClient,
    /** The one time of everything this transaction writes. */
    readonly now: Date,
  ) {}

  /**
   * Texts must be constant: each is prepared once a connection. Whoever needs no answer before the next statement asks
   * for both at once: they go out one behind the other, and run in that order.
   */
  async rows<Row>(text: string, values: readonly SqlValue[] = []): Promise<Row[]> {
    const result = await this.client.query({ name: statementName(text), text, values: [...values] });
    return result.rows as Row[];
  }

  /** The same transaction, in which what is written carries another time. */
  at(now: Date): Transaction {
    return new Transaction(this.manager, this.client, now);
  }

  /** The first row, or null. */
  async row<Row>(text: string, values: readonly SqlValue[] = []): Promise<Row | null> {
    return (await this.rows<Row>(text, values))[0] ?? null;
  }

  /** Has an event told to every instance once this transaction has been committed. */
  emit<Name extends EventName>(name: Name, payload: EventMap[Name]): void {
    this.events.push({ id: newId(), name, payload: JSON.stringify(payload) });
  }

  /**
   * Writes what was emitted into the outbox: the last thing before commit.
   *
   * @returns whether there was something
   */
  async writeEvents(): Promise<boolean> {
    if (this.events.length === 0) return false;
    await this.rows(
      `INSERT INTO outbox_event (id, name, payload, created_at)
       SELECT e.id, e.name, e.payload::jsonb, $4
         FROM unnest($1::uuid[], $2::text[], $3::text[]) AS e (id, name, payload)`,
      [
        this.events.map(({ id }) => id),
        this.events.map(({ name }) => name),
        this.events.map(({ payload }) => payload),
        this.now,
      ],
    );
    return true;
  }
}

import type { EntityManager } from 'typeorm';

import type { EventMap, EventName } from '../events/event-map.js';
import { OutboxEventEntity } from '../events/outbox-event.entity.js';
import { newId } from '../ids/ids.js';
import type { SqlRunner, SqlValue } from './sql.js';

/** An open transaction: everything done through it is kept whole or not at all. */
export class Transaction implements SqlRunner {
  /** Whether something was emitted, so that the outbox is looked at right after commit. */
  hasEvents = false;

  constructor(
    readonly manager: EntityManager,
    /** The one time of everything this transaction writes. */
    readonly now: Date,
  ) {}

  async rows<Row>(text: string, values: readonly SqlValue[] = []): Promise<Row[]> {
    const result: unknown = await this.manager.query(text, [...values]);
    // TypeORM answers UPDATE and DELETE with [rows, count], everything else with rows.
    if (
      Array.isArray(result) &&
      result.length === 2 &&
      Array.isArray(result[0]) &&
      typeof result[1] === 'number'
    ) {
      return result[0] as Row[];
    }
    return result as Row[];
  }

  /** The first row, or null. */
  async row<Row>(text: string, values: readonly SqlValue[] = []): Promise<Row | null> {
    return (await this.rows<Row>(text, values))[0] ?? null;
  }

  /** Writes an event into the outbox: told to every instance once this transaction has been committed. */
  async emit<Name extends EventName>(name: Name, payload: EventMap[Name]): Promise<void> {
    this.hasEvents = true;
    await this.manager.insert(OutboxEventEntity, { id: newId(), name, payload, createdAt: this.now });
  }
}

import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';

import { isBefore, readSnapshot, type Snapshot } from '../changes/snapshot.js';
import { Sql } from '../database/sql.js';
import { EventListeners } from './event-listeners.js';
import { PacedRun } from './paced-run.js';

/** Hints may be lost; without one the outbox is read this often, in milliseconds. */
const POLL = 1_000;
/** While many write, what they write within this many milliseconds is read together. */
const PAUSE = 20;

interface EventRow {
  snapshot: string;
  name: string | null;
  payload: object | null;
}

/**
 * $1: the snapshot of the last reading, null for none. An event is new when its transaction was not visible in that
 * snapshot, in whatever order transactions began and ended: none is skipped, and none is read twice.
 */
const READ = `
  SELECT now.snapshot, e.name, e.payload
    FROM (SELECT pg_current_snapshot()::text AS snapshot) AS now
    LEFT JOIN LATERAL (
      SELECT o.name, o.payload, o.created_at, o.id FROM outbox_event o
       WHERE o.transaction_id >= pg_snapshot_xmin($1::pg_snapshot)::text::bigint
         AND NOT pg_visible_in_snapshot(o.transaction_id::text::xid8, $1::pg_snapshot)) AS e ON true
   ORDER BY e.created_at, e.id`;

/** Reads the outbox on behalf of this instance, from its start on, and tells each event to the listeners once. */
@Injectable()
export class OutboxReader implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(OutboxReader.name);
  private readonly reading = new PacedRun(() => this.read(), PAUSE);
  private snapshot: Snapshot | null = null;
  private timer: NodeJS.Timeout | undefined;
  private failing = false;

  constructor(
    private readonly sql: Sql,
    private readonly listeners: EventListeners,
  ) {}

  /** What is there already was told to those who were there. */
  async onApplicationBootstrap(): Promise<void> {
    await this.readNew();
    this.timer = setInterval(() => this.wake(), POLL);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.reading.stop();
  }

  /** There may be something new. */
  wake(): void {
    // Hints may come before the beginning is known.
    if (this.snapshot) this.reading.ask();
  }

  private async read(): Promise<void> {
    try {
      await this.readNew();
      this.failing = false;
    } catch (error) {
      // The next poll goes on from the last reading that worked, so nothing is lost meanwhile.
      if (!this.failing) this.logger.warn({ err: error }, 'the outbox cannot be read');
      this.failing = true;
    }
  }

  private async readNew(): Promise<void> {
    const since = this.snapshot;
    const rows = await this.sql.rows<EventRow>(READ, [since?.text ?? null]);
    this.snapshot = readSnapshot(rows[0]?.snapshot ?? '');
    // One that sees less than the last sees another database: a copy was put in its place, and what it holds is past.
    if (since && isBefore(this.snapshot, since)) return;
    for (const { name, payload } of rows)
      if (name !== null && payload !== null) this.listeners.tell(name, payload);
  }
}

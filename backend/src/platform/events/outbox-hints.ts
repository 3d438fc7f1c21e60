import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import pg from 'pg';
import type { Subscription } from 'rxjs';
import { DataSource } from 'typeorm';

import { Sql } from '../database/sql.js';
import { newId } from '../ids/ids.js';
import { OutboxReader } from './outbox-reader.js';
import { OutboxSignal } from './outbox-signal.js';
import { PacedRun } from './paced-run.js';

const CHANNEL = 'breve_outbox';
/** How long to wait before the connection is tried again, in milliseconds. */
const RECONNECT = 1_000;
/** While many write, their commits within this many milliseconds are one hint. */
const PAUSE = 20;

/**
 * Hints between instances that the outbox holds something new, by NOTIFY on one channel. A hint says only who sends it
 * and may be lost: behind a pooler that hands connections round, or while the connection is away, the reader's poll does.
 */
@Injectable()
export class OutboxHints implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(OutboxHints.name);
  private client: pg.Client | null = null;
  private retry: NodeJS.Timeout | undefined;
  private connecting: Promise<void> | null = null;
  private raised: Subscription | undefined;
  private readonly sending = new PacedRun(() => this.send(), PAUSE);
  /** What this instance sends comes back to it too, and needs no second reading. */
  private readonly sender = newId();
  private stopped = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly sql: Sql,
    private readonly signal: OutboxSignal,
    private readonly reader: OutboxReader,
  ) {}

  onApplicationBootstrap(): void {
    this.raised = this.signal.raised.subscribe(() => this.hint());
    this.connecting = this.connect();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.raised?.unsubscribe();
    clearTimeout(this.retry);
    await Promise.all([this.sending.stop(), this.connecting]);
    await this.client?.end();
  }

  /**
   * Tells every instance, this one without the way round. Outside the transaction that wrote: at commit, NOTIFY takes
   * a lock that all writers would wait for.
   */
  private hint(): void {
    this.reader.wake();
    this.sending.ask();
  }

  private async send(): Promise<void> {
    try {
      await this.sql.rows('SELECT pg_notify($1, $2)', [CHANNEL, this.sender]);
    } catch (error) {
      this.logger.debug({ err: error }, 'no hint sent; the others poll');
    }
  }

  /** A connection of its own: one from the pool would lose its LISTEN when given back. */
  private async connect(): Promise<void> {
    const { url } = this.dataSource.options as { url?: string };
    const client = new pg.Client({
      ...(url !== undefined && { connectionString: url }),
      application_name: 'breve-listen',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    client.on('error', (error) => this.logger.warn({ err: error }, 'hints lost their connection'));
    client.on('end', () => this.connectLater());
    client.on('notification', ({ payload }) => {
      if (payload !== this.sender) this.reader.wake();
    });
    this.client = client;
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      // What was hinted at while there was no connection.
      this.reader.wake();
    } catch (error) {
      this.logger.warn({ err: error }, 'hints cannot connect');
      await client.end().catch(() => undefined);
      this.connectLater();
    }
  }

  private connectLater(): void {
    if (this.stopped) return;
    clearTimeout(this.retry);
    this.retry = setTimeout(() => {
      this.connecting = this.connect();
    }, RECONNECT);
  }
}

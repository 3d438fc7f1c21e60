import { type BeforeApplicationShutdown, Logger, type OnApplicationBootstrap } from '@nestjs/common';

import type { Clock } from '../clock/clock.js';
import type { UnitOfWork } from './unit-of-work.js';

const INTERVAL = 60_000;
/** Few at a time, so that no transaction is long. */
const BATCH = 1_000;

/** A table that says what happened, and needs to say so for a while only. */
export interface PurgedLog {
  /** It has `id` in the order of time, and `created_at`. */
  readonly table: string;
  /** How old a row gets, in milliseconds. */
  readonly retention: number;
  /** Any number of our own: one instance at a time. */
  readonly lock: number;
}

/** Keeps a log small. */
export abstract class LogPurge implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger: Logger;
  private timer: NodeJS.Timeout | undefined;
  private purging: Promise<void> | null = null;

  protected constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly log: PurgedLog,
  ) {
    this.logger = new Logger(this.constructor.name);
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.purging ??= this.purge()
        .catch((error: unknown) => this.logger.warn({ err: error }, `${this.log.table} was not purged`))
        .finally(() => (this.purging = null));
    }, INTERVAL);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.purging;
  }

  /** Deletes the rows that are past their age, unless another instance is at it. */
  async purge(): Promise<void> {
    while ((await this.purgeBatch()) === BATCH);
  }

  private async purgeBatch(): Promise<number> {
    const { table, retention, lock } = this.log;
    return this.unitOfWork.run(async (transaction) => {
      const own = await transaction.row<{ held: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS held', [
        lock,
      ]);
      if (!own?.held) return 0;
      const deleted = await transaction.rows(
        `DELETE FROM ${table} WHERE id IN (
           SELECT id FROM ${table} WHERE created_at < $1 ORDER BY created_at, id LIMIT $2)
         RETURNING 1`,
        [new Date(this.clock.now().getTime() - retention), BATCH],
      );
      return deleted.length;
    });
  }
}

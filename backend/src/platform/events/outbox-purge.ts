import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';

import { Clock } from '../clock/clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';

/** How old an event gets, in milliseconds: an instance cut off for longer has lost its readers as well. */
const RETENTION = 3_600_000;
const INTERVAL = 60_000;
/** Few at a time, so that no transaction is long. */
const BATCH = 1_000;
/** Any number of our own: one instance at a time. */
const PURGE_LOCK = 7_140_142;

/** Keeps the outbox small. */
@Injectable()
export class OutboxPurge implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(OutboxPurge.name);
  private timer: NodeJS.Timeout | undefined;
  private purging: Promise<void> | null = null;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.purging ??= this.purge()
        .catch((error: unknown) => this.logger.warn({ err: error }, 'the outbox was not purged'))
        .finally(() => (this.purging = null));
    }, INTERVAL);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.purging;
  }

  /** Deletes the events that are past their age, unless another instance is at it. */
  async purge(): Promise<void> {
    while ((await this.purgeBatch()) === BATCH);
  }

  private async purgeBatch(): Promise<number> {
    return this.unitOfWork.run(async (transaction) => {
      const lock = await transaction.row<{ held: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS held', [
        PURGE_LOCK,
      ]);
      if (!lock?.held) return 0;
      const deleted = await transaction.rows(
        `DELETE FROM outbox_event WHERE id IN (
           SELECT id FROM outbox_event WHERE created_at < $1 ORDER BY created_at, id LIMIT $2)
         RETURNING 1`,
        [new Date(this.clock.now().getTime() - RETENTION), BATCH],
      );
      return deleted.length;
    });
  }
}

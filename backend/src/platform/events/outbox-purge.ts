import { Injectable } from '@nestjs/common';

import { Clock } from '../clock/clock.js';
import { LogPurge } from '../database/log-purge.js';
import { UnitOfWork } from '../database/unit-of-work.js';

/** Keeps the outbox small: an instance cut off for longer than an hour has lost its readers as well. */
@Injectable()
export class OutboxPurge extends LogPurge {
  constructor(unitOfWork: UnitOfWork, clock: Clock) {
    super(unitOfWork, clock, { table: 'outbox_event', retention: 3_600_000, lock: 7_140_142 });
  }
}

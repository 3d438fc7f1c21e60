import { Injectable } from '@nestjs/common';

import { Clock } from '../clock/clock.js';
import { LogPurge } from '../database/log-purge.js';
import { UnitOfWork } from '../database/unit-of-work.js';

/** Keeps the log of changes small: nothing is kept that long without a look at it. */
@Injectable()
export class ChangePurge extends LogPurge {
  constructor(unitOfWork: UnitOfWork, clock: Clock) {
    super(unitOfWork, clock, { table: 'change_entry', retention: 3_600_000, lock: 7_140_143 });
  }
}

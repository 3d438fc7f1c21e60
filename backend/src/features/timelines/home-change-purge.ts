import { Injectable } from '@nestjs/common';

import { Clock } from '../../platform/clock/clock.js';
import { LogPurge } from '../../platform/database/log-purge.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';

/** Keeps the log of home changes small: no head of a home is kept that long without a look at the log. */
@Injectable()
export class HomeChangePurge extends LogPurge {
  constructor(unitOfWork: UnitOfWork, clock: Clock) {
    super(unitOfWork, clock, { table: 'home_change', retention: 3_600_000, lock: 7_140_143 });
  }
}

import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../database/unit-of-work.js';
import { claimStep } from './claim-step.js';
import { type Schedule, Schedules } from './schedules.js';

/** No schedule looks further back than this, in milliseconds: 400 days. */
const RETENTION = 400 * 86_400_000;

/** Once a day, forgets the steps of turns so old that nobody asks for them again. */
@Injectable()
export class SchedulePurge implements Schedule {
  readonly name = 'schedule-purge';

  constructor(
    schedules: Schedules,
    private readonly unitOfWork: UnitOfWork,
  ) {
    schedules.add(this);
  }

  async tick(now: Date): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      if (!(await claimStep(transaction, this.name, now.toISOString().slice(0, 10), 'purge'))) return;
      await transaction.rows('DELETE FROM schedule_step WHERE taken_at < $1', [
        new Date(now.getTime() - RETENTION),
      ]);
    });
  }
}

import { Injectable, Logger } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { claimStep } from '../../platform/schedule/claim-step.js';
import { type Schedule, Schedules } from '../../platform/schedule/schedules.js';
import { DigestMaking } from './digest-making.service.js';
import { readDuePlans } from './digest-plans.query.js';

const AT_ONCE = 50;
/** Editions are kept this long, in milliseconds: 400 days. */
const KEPT = 400 * 86_400_000;

/** Makes digests at their hour. After an outage each plan gets one, of all that time. */
@Injectable()
export class DigestSchedule implements Schedule {
  readonly name = 'digests';
  private readonly logger = new Logger(DigestSchedule.name);

  constructor(
    schedules: Schedules,
    private readonly sql: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly making: DigestMaking,
  ) {
    schedules.add(this);
  }

  async tick(now: Date): Promise<void> {
    await this.purge(now);
    const failed = new Set<string>();
    for (;;) {
      const due = await readDuePlans(this.sql, now, AT_ONCE + failed.size);
      const plans = due.filter(({ id }) => !failed.has(id));
      if (plans.length === 0) return;
      for (const plan of plans) {
        try {
          if (plan.isSuspended) await this.making.pass(plan, now);
          else if (plan.nextDueAt !== null) {
            const turn = { schedule: this.name, due: plan.nextDueAt };
            if ((await this.making.make(plan, now, turn)) === null) failed.add(plan.id);
          }
        } catch (error) {
          // One digest that cannot be made stops no other, and is tried again at the next tick.
          this.logger.error({ err: error, planId: plan.id }, 'a digest could not be made');
          failed.add(plan.id);
        }
      }
    }
  }

  private async purge(now: Date): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      if (!(await claimStep(transaction, this.name, now.toISOString().slice(0, 10), 'purge'))) return;
      await transaction.rows('DELETE FROM digest_edition WHERE made_at < $1', [
        new Date(now.getTime() - KEPT),
      ]);
    });
  }
}

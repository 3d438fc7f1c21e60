import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { UpdateWorkingHoursInput } from './calendar.input.js';
import { checkWeekdays } from './weekdays.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Sets when the company works. */
@Injectable()
export class WorkingHoursService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws BreveError `BAD_USER_INPUT` (`working-days`, `working-times`) */
  async update({ days, opens, closes }: UpdateWorkingHoursInput): Promise<void> {
    const worked = checkWeekdays(days, 'working-days');
    if (!TIME.test(opens) || !TIME.test(closes) || opens >= closes) {
      throw new BreveError('BAD_USER_INPUT', { reason: 'working-times' });
    }
    await this.unitOfWork.run((transaction) =>
      transaction.rows(
        `INSERT INTO working_hours (id, days, opens, closes) VALUES (1, $1::smallint[], $2, $3)
         ON CONFLICT (id) DO UPDATE SET days = $1::smallint[], opens = $2, closes = $3`,
        [worked, opens, closes],
      ),
    );
  }
}

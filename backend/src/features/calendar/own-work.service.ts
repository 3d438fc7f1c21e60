import { Injectable } from '@nestjs/common';

import { Clock } from '../../platform/clock/clock.js';
import { Sql } from '../../platform/database/sql.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { isId, newId } from '../../platform/ids/ids.js';
import { addDays, isDay } from './calendar-days.js';
import type { AddAbsenceInput, UpdateOwnWorkInput } from './calendar.input.js';
import type { Absence, OwnWork } from './calendar.model.js';
import { checkWeekdays } from './weekdays.js';

const ABSENCE_LIMIT = 50;
/** Two years, in days. */
const LONGEST = 731;

/** Where and when one works. Everybody sees and changes their own alone: no other operation shows it. */
@Injectable()
export class OwnWorkService {
  constructor(
    private readonly sql: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async of(personId: string): Promise<OwnWork> {
    const row = await this.sql.row<{ site_id: string | null; days: number[] | null; absences: Absence[] }>(
      `SELECT w.site_id, w.days,
              (SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'firstDay', a.first_day, 'lastDay', a.last_day)
                                         ORDER BY a.first_day, a.id), '[]')
                 FROM (SELECT id, first_day, last_day FROM absence
                        WHERE person_id = p.id AND last_day >= $2::date
                        ORDER BY first_day, id LIMIT ${String(ABSENCE_LIMIT)}) a) AS absences
         FROM (SELECT $1::uuid AS id) p LEFT JOIN person_work w ON w.person_id = p.id`,
      [personId, this.yesterday()],
    );
    return { siteId: row?.site_id ?? null, days: row?.days ?? null, absences: row?.absences ?? [] };
  }

  /** @throws BreveError `BAD_USER_INPUT` (`work-days`), `NOT_FOUND` for a site that is none */
  async update(personId: string, input: UpdateOwnWorkInput): Promise<void> {
    const days = input.days == null ? null : checkWeekdays(input.days, 'work-days');
    const siteId = input.siteId ?? null;
    await this.unitOfWork.run(async (transaction) => {
      if (siteId !== null && !(await hasSite(transaction, siteId))) throw new BreveError('NOT_FOUND');
      await transaction.rows(
        `INSERT INTO person_work (person_id, site_id, days) VALUES ($1, $2, $3::smallint[])
         ON CONFLICT (person_id) DO UPDATE SET site_id = $2, days = $3::smallint[]`,
        [personId, siteId, days],
      );
    });
  }

  /** @throws BreveError `BAD_USER_INPUT` (`absence-days`: no dates, the wrong way round, over already or too long; `absence-limit`) */
  async addAbsence(personId: string, { firstDay, lastDay }: AddAbsenceInput): Promise<void> {
    const fits =
      isDay(firstDay) && isDay(lastDay) && firstDay <= lastDay && lastDay <= addDays(firstDay, LONGEST);
    if (!fits || lastDay < this.yesterday())
      throw new BreveError('BAD_USER_INPUT', { reason: 'absence-days' });
    const added = await this.unitOfWork.run((transaction) =>
      transaction.rows(
        `INSERT INTO absence (id, person_id, first_day, last_day, created_at)
         SELECT $1, $2::uuid, $3::date, $4::date, $5
          WHERE (SELECT count(*) FROM absence WHERE person_id = $2::uuid AND last_day >= $6::date) < ${String(ABSENCE_LIMIT)}
         RETURNING 1`,
        [newId(), personId, firstDay, lastDay, transaction.now, this.yesterday()],
      ),
    );
    if (added.length === 0) throw new BreveError('BAD_USER_INPUT', { reason: 'absence-limit' });
  }

  /** @throws BreveError `NOT_FOUND`, also for somebody else's */
  async removeAbsence(personId: string, id: string): Promise<void> {
    if (!isId(id)) throw new BreveError('NOT_FOUND');
    const removed = await this.unitOfWork.run((transaction) =>
      transaction.rows('DELETE FROM absence WHERE id = $1 AND person_id = $2 RETURNING 1', [id, personId]),
    );
    if (removed.length === 0) throw new BreveError('NOT_FOUND');
  }

  /** A day that is over in every time zone a reader may be in. */
  private yesterday(): string {
    return addDays(this.clock.now().toISOString().slice(0, 10), -1);
  }
}

async function hasSite(transaction: Transaction, id: string): Promise<boolean> {
  return (
    isId(id) && (await transaction.row('SELECT 1 AS one FROM site WHERE id = $1 FOR SHARE', [id])) !== null
  );
}

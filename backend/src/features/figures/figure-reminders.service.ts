import { instantAt, writingDay } from '@breve/text';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { Sql, type SqlRunner } from '../../platform/database/sql.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { claimStep } from '../../platform/schedule/claim-step.js';
import { type Schedule, Schedules } from '../../platform/schedule/schedules.js';
import { WorkCalendarService } from '../calendar/work-calendar.service.js';
import { Notifier } from '../notifications/notifier.service.js';
import { NotificationKind } from '../notifications/notification.model.js';
import {
  type ClosingRow,
  readClosings,
  readGivers,
  readTeamPeople,
  type TeamPerson,
} from './closings.query.js';
import { addDays } from './days.js';
import { readExpected } from './reporters.query.js';

const MINUTE = 60_000;
/** After an outage nobody is rung at night for what closed in the evening. */
const TOO_LATE = 120 * MINUTE;

/**
 * At closing time, reminds the teams that were expected and have given nothing: their leads who work that day, for they
 * answer for the figures and one line does not need ten bells; where no lead works, whoever of the team does.
 */
@Injectable()
export class FigureReminders implements OnModuleInit, Schedule {
  readonly name = 'figure-reminders';

  constructor(
    private readonly sql: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly schedules: Schedules,
    private readonly calendar: WorkCalendarService,
    private readonly notifier: Notifier,
  ) {}

  onModuleInit(): void {
    this.schedules.add(this);
  }

  async tick(now: Date): Promise<void> {
    const closings = await readClosings(this.sql);
    if (closings.length === 0) return;
    const { timeZone, days } = await this.calendar.hours();
    for (const closing of closings) {
      const day = dueDay(closing, now, timeZone);
      if (day === null || !days.includes(isoWeekday(day)) || (await this.isTaken(closing, day))) continue;
      if ((await this.calendar.holidays(day, day)).length === 0) await this.remind(closing.topicId, day);
    }
  }

  private async isTaken({ topicId }: ClosingRow, day: string): Promise<boolean> {
    const step = await this.sql.row('SELECT 1 AS one FROM schedule_step WHERE schedule = $1 AND key = $2', [
      this.name,
      `${topicId}:${day}`,
    ]);
    return step !== null;
  }

  private async remind(topicId: string, day: string): Promise<void> {
    const people = await readTeamPeople(this.sql, await this.missing(this.sql, topicId, day));
    const away = await this.calendar.awayOn(day, [...new Set(people.map(({ personId }) => personId))]);
    await this.unitOfWork.run(async (transaction) => {
      if (!(await claimStep(transaction, this.name, `${topicId}:${day}`, 'remind'))) return;
      await this.notifier.takeBack(transaction, NotificationKind.FIGURES, { subjectId: topicId });
      const teamIds = await this.missing(transaction, topicId, day);
      const told = new Set(teamIds.flatMap((teamId) => whom(teamId, people, away)));
      for (const personId of told) {
        await this.notifier.notify(transaction, {
          kind: NotificationKind.FIGURES,
          personIds: [personId],
          actorId: personId,
          postId: null,
          subjectId: topicId,
        });
      }
    });
  }

  /** The expected teams for which nobody gave a figure. */
  private async missing(runner: SqlRunner, topicId: string, day: string): Promise<string[]> {
    const givers = await readGivers(runner, topicId, day);
    const branches = await readExpected(runner, topicId);
    return branches.filter(({ teamIds }) => !teamIds.some((id) => givers.has(id))).map(({ id }) => id);
  }
}

/** The leads of a team who work, else all of it who do. */
function whom(teamId: string, people: readonly TeamPerson[], away: ReadonlySet<string>): string[] {
  const present = people.filter((each) => each.teamId === teamId && !away.has(each.personId));
  const leads = present.filter(({ isLead }) => isLead);
  return (leads.length > 0 ? leads : present).map(({ personId }) => personId);
}

/** The day of a topic that closed a little while ago, if any. */
function dueDay({ closesAt, dayEnd }: ClosingRow, now: Date, timeZone: string): string | null {
  const today = writingDay(now, timeZone);
  for (const date of [today, addDays(today, -1)]) {
    const closing = instantAt(date, closesAt, timeZone).getTime();
    const since = now.getTime() - closing;
    // The minute before is still the day that closes, even where it ends at that time.
    if (since >= 0 && since < TOO_LATE) return writingDay(new Date(closing - MINUTE), timeZone, dayEnd);
  }
  return null;
}

/** 1 for Monday, 7 for Sunday. */
function isoWeekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

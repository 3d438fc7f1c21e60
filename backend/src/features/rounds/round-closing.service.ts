import { Injectable, type OnModuleInit } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { claimStep } from '../../platform/schedule/claim-step.js';
import { type Schedule, Schedules } from '../../platform/schedule/schedules.js';
import { NotificationKind } from '../notifications/notification.model.js';
import { Notifier } from '../notifications/notifier.service.js';
import { RoundAbsences } from './round-absences.service.js';
import { readAllLines, readReportBefore, readSaid, type RoundDayKey } from './round-lines.query.js';
import { RoundMailWishes } from './round-mail-wishes.service.js';
import { RoundMails } from './round-mails.service.js';
import { addDays, closedDays, closingOf, dayAt, runsOn } from './round-time.js';
import { readAsked, readRunningRounds, type RoundRow } from './round.query.js';
import { type GivenLine, type RoundInput, type Standing, standingOf } from './standing.js';

const MINUTE = 60_000;
/** How long before the closing those awaited are reminded. */
const REMINDER = 30 * MINUTE;
/** Who was reminded of one project is not reminded of another within this time: the sheet shows them all. */
const QUIET = 60 * MINUTE;
/** How far back closings are made up for after an outage. */
const DAYS_BACK = 7;
/** A round made up for so late in which nobody could say anything is no news of the project: nothing is reported. */
const TOO_LATE = 12 * 60 * MINUTE;
/** How long names of those who gave no line are kept. */
const NAMES_KEPT = 30;
/** How long it is kept that somebody was reminded: long enough not to be reminded twice. */
const REMINDED_KEPT = 48 * 60 * MINUTE;

interface DayOfRound extends RoundDayKey {
  readonly round: RoundRow;
  readonly closesAt: Date;
}

type AskedPeople = Pick<RoundInput, 'asked' | 'away'>;

/** Closes rounds and reminds before: each once, however many instances, and after an outage what still makes sense. */
@Injectable()
export class RoundClosing implements OnModuleInit, Schedule {
  readonly name = 'rounds';

  constructor(
    private readonly sql: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly schedules: Schedules,
    private readonly absences: RoundAbsences,
    private readonly notifier: Notifier,
    private readonly mails: RoundMails,
    private readonly wishes: RoundMailWishes,
  ) {}

  onModuleInit(): void {
    this.schedules.add(this);
  }

  async tick(now: Date): Promise<void> {
    const rounds = await readRunningRounds(this.sql, addDays(dayAt(now, 'UTC'), -DAYS_BACK - 1));
    const closed = rounds.flatMap((round) =>
      closedDays(round, now, DAYS_BACK)
        .map((day) => dayOf(round, day))
        .filter(({ closesAt }) => closesAt > round.runsSince),
    );
    // Oldest first: since when a project is blocked follows from the report before.
    for (const each of (await this.untaken(closed, 'report')).sort(byClosing)) await this.close(each, now);
    await this.mails.write(this.name, await this.untaken(closed, 'mail'), rounds, now);
    const closing = rounds.flatMap((round) => soonClosing(round, now));
    for (const each of await this.untaken(closing, 'remind')) await this.remind(each);
    await this.forgetNames(now);
  }

  /** Those whose step nobody has taken, in one look: on most ticks none. */
  private async untaken(days: readonly DayOfRound[], step: string): Promise<DayOfRound[]> {
    if (days.length === 0) return [];
    const taken = await this.sql.rows<{ key: string }>(
      'SELECT key FROM schedule_step WHERE schedule = $1 AND step = $2 AND key = ANY($3::text[])',
      [this.name, step, days.map(keyOf)],
    );
    const keys = new Set(taken.map(({ key }) => key));
    return days.filter((each) => !keys.has(keyOf(each)));
  }

  private async close(each: DayOfRound, now: Date): Promise<void> {
    const people = await this.people(each);
    await this.unitOfWork.run(async (transaction) => {
      if (!(await claimStep(transaction, this.name, keyOf(each), 'report'))) return;
      const { round, day, closesAt } = each;
      const lines = (await readAllLines(transaction, [each])).filter(({ givenAt }) => givenAt <= closesAt);
      const [said] = await readSaid(transaction, [each]);
      const stands = await standing(transaction, each, people, lines, said?.health ?? null);
      const isQuiet = lines.length === 0 && said === undefined;
      if (isQuiet && (stands.expectedCount === 0 || now.getTime() - closesAt.getTime() > TOO_LATE)) return;
      await transaction.rows(
        `INSERT INTO round_report (topic_id, opening_id, day, closed_at, health, said_by_id, blocked_since, given_count, expected_count,
                                   post_ids, healths, awaited_ids)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [
          round.topicId,
          round.openingId,
          day,
          closesAt,
          stands.health,
          said?.saidById ?? null,
          stands.blockedSince,
          stands.givenCount,
          stands.expectedCount,
          lines.map(({ postId }) => postId),
          lines.map(({ health }) => health),
          stands.awaitedIds,
        ],
      );
      transaction.emit('round.changed', { topicId: round.topicId });
    });
  }

  private async remind(each: DayOfRound): Promise<void> {
    const people = await this.people(each);
    await this.unitOfWork.run(async (transaction) => {
      if (!(await claimStep(transaction, this.name, keyOf(each), 'remind'))) return;
      const { round, closesAt } = each;
      const { awaitedIds } = await standing(
        transaction,
        each,
        people,
        await readAllLines(transaction, [each]),
        null,
      );
      // Held, so that two projects that close together remind somebody once.
      const quiet = await transaction.rows<{ id: string }>(
        `SELECT p.id FROM person p
          WHERE p.id = ANY($1::uuid[]) AND NOT EXISTS (
            SELECT FROM schedule_step s
             WHERE s.schedule = 'round-reminders' AND s.key = p.id::text AND s.step >= $2)
          ORDER BY p.id FOR NO KEY UPDATE`,
        [awaitedIds, new Date(closesAt.getTime() - REMINDER - QUIET).toISOString()],
      );
      const step = new Date(closesAt.getTime() - REMINDER).toISOString();
      const personIds: string[] = [];
      for (const { id } of quiet) {
        if (await claimStep(transaction, 'round-reminders', id, step)) personIds.push(id);
      }
      const { openingId: postId, leadId: actorId } = round;
      await this.notifier.notify(transaction, {
        kind: NotificationKind.REMINDER,
        personIds,
        actorId,
        postId,
        isDuty: true,
      });
    });
  }

  /** Outside the transaction: the calendar reads by itself. */
  private async people({ day, topicId }: DayOfRound): Promise<AskedPeople> {
    const asked = (await readAsked(this.sql, [topicId])).get(topicId) ?? [];
    const away = await this.absences.onDays([{ day, personIds: asked }]);
    return { asked, away: away.get(day) ?? new Set() };
  }

  private async forgetNames(now: Date): Promise<void> {
    const today = now.toISOString().slice(0, 10);
    await this.unitOfWork.run(async (transaction) => {
      if (!(await claimStep(transaction, this.name, today, 'forget'))) return;
      await transaction.rows(
        `UPDATE round_report SET awaited_ids = '{}' WHERE day < $1::date AND awaited_ids <> '{}'`,
        [addDays(today, -NAMES_KEPT)],
      );
      await transaction.rows(
        `DELETE FROM schedule_step WHERE schedule = 'round-reminders' AND taken_at < $1`,
        [new Date(now.getTime() - REMINDED_KEPT)],
      );
      await this.wishes.forget(transaction, now);
    });
  }
}

async function standing(
  transaction: Transaction,
  { day, topicId }: DayOfRound,
  people: AskedPeople,
  lines: readonly GivenLine[],
  said: Standing['health'],
): Promise<Standing> {
  const before = await readReportBefore(transaction, topicId, day);
  return standingOf({ day, lines, ...people, said, before });
}

function dayOf(round: RoundRow, day: string): DayOfRound {
  return { round, topicId: round.topicId, day, closesAt: closingOf(round, day) };
}

/** The rounds that close within the half hour; one that has closed reminds nobody any more. */
function soonClosing(round: RoundRow, now: Date): DayOfRound[] {
  const today = dayAt(now, round.timeZone);
  // Just before midnight the next one to close may be tomorrow's.
  return [today, addDays(today, 1)]
    .filter((day) => runsOn(round, day))
    .map((day) => dayOf(round, day))
    .filter(({ closesAt }) => {
      const left = closesAt.getTime() - now.getTime();
      return left > 0 && left <= REMINDER;
    });
}

function keyOf({ topicId, day }: RoundDayKey): string {
  return `${topicId}:${day}`;
}

function byClosing(a: DayOfRound, b: DayOfRound): number {
  return a.closesAt.getTime() - b.closesAt.getTime();
}

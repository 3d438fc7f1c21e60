import { instantAt, writingDay } from '@breve/text';
import { Injectable } from '@nestjs/common';

import { WorkCalendarService } from '../calendar/work-calendar.service.js';

const DAY = 86_400_000;
/** A digest closes this long behind now: what was posted before is committed by then, in milliseconds. */
const BEHIND = 10_000;
/** The longest pause of a company that is looked through, in days. */
const LONGEST_PAUSE = 21;

/** When digests begin and end. */
@Injectable()
export class DigestSpans {
  constructor(private readonly calendar: WorkCalendarService) {}

  /** Where a digest made now ends. */
  endOf(now: Date): Date {
    return new Date(now.getTime() - BEHIND);
  }

  /** The midnight so many days before today's, in a zone. */
  daysBefore(now: Date, timeZone: string, days: number): Date {
    return instantAt(shift(writingDay(now, timeZone), -days), '00:00', timeZone);
  }

  /** The first midnight of the last working day before today: what a digest covers when none was sent before. */
  async lastWorkingDay(now: Date, timeZone: string): Promise<Date> {
    const today = writingDay(now, timeZone);
    const [{ days }, holidays] = await Promise.all([
      this.calendar.hours(),
      this.calendar.holidays(shift(today, -LONGEST_PAUSE), today),
    ]);
    const closed = new Set(holidays.map(({ day }) => day));
    let day = shift(today, -1);
    for (let back = 1; back < LONGEST_PAUSE; back += 1) {
      if (days.includes(weekdayOf(day)) && !closed.has(day)) break;
      day = shift(day, -1);
    }
    return instantAt(day, '00:00', timeZone);
  }
}

/** When a plan is due next after an instant; null without days. */
export function nextDue(
  plan: { readonly days: readonly number[]; readonly at: string; readonly timeZone: string },
  after: Date,
): Date | null {
  if (plan.days.length === 0) return null;
  let day = shift(writingDay(after, plan.timeZone), -1);
  for (;;) {
    const due = instantAt(day, plan.at, plan.timeZone);
    if (plan.days.includes(weekdayOf(day)) && due > after) return due;
    day = shift(day, 1);
  }
}

function shift(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}

/** 1 for Monday. */
function weekdayOf(day: string): number {
  return ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}

import { instantAt, writingDay } from '@breve/text';

import { addDays } from './calendar-days.js';

/** When work goes on. */
export interface WorkingTime {
  /** IANA name. */
  readonly timeZone: string;
  /** `HH:MM`. */
  readonly opens: string;
  readonly closes: string;
  /** Whether one works on an ISO date: a weekday of work that is no holiday. */
  isWorked(day: string): boolean;
}

const MINUTE = 60_000;
/** Nobody closes longer: a search for a day of work ends there. */
const LONGEST_PAUSE = 800;

/**
 * How long one worked between two instants, in whole minutes, rounded down. 0 when the second is not later. The days
 * between them are looked at one by one.
 */
export function workingMinutesBetween(time: WorkingTime, from: Date, to: Date): number {
  let worked = 0;
  const last = writingDay(to, time.timeZone);
  for (let day = writingDay(from, time.timeZone); day <= last; day = addDays(day, 1)) {
    if (!time.isWorked(day)) continue;
    const [opening, closing] = spanOf(time, day);
    worked += Math.max(0, Math.min(closing, to.getTime()) - Math.max(opening, from.getTime()));
  }
  return Math.floor(worked / MINUTE);
}

/**
 * The first instant by which so many minutes of work have passed since another one. A clock that ends with the day's
 * work ends then, not the next morning.
 */
export function addWorkingMinutes(time: WorkingTime, from: Date, minutes: number): Date {
  let left = minutes * MINUTE;
  let day = writingDay(from, time.timeZone);
  for (let days = 0; days < LONGEST_PAUSE; day = addDays(day, 1)) {
    if (!time.isWorked(day)) {
      days += 1;
      continue;
    }
    const [opening, closing] = spanOf(time, day);
    const start = Math.max(opening, from.getTime());
    if (start < closing) {
      if (left <= closing - start) return new Date(start + left);
      left -= closing - start;
      days = 0;
    } else {
      days += 1;
    }
  }
  throw new Error('No day of work was found.');
}

/** Where a day's work begins and ends, in milliseconds. */
function spanOf({ timeZone, opens, closes }: WorkingTime, day: string): [number, number] {
  return [instantAt(day, opens, timeZone).getTime(), instantAt(day, closes, timeZone).getTime()];
}

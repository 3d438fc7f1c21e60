import { addDays, isoDate } from './calendar.js';

const MINUTE = 60_000;
/** More than any zone is away from UTC: before and after, the offset of a day's end is the one around it. */
const AROUND = 36 * 60 * MINUTE;

/**
 * The ISO date of the day somebody writes in. A day begins at its end time of the clock, the first time it shows that
 * time: it never begins twice when clocks go back, and where they leap over it, it begins with the leap.
 *
 * @param timeZone an IANA name; an unknown one is read as UTC
 * @param dayEnd `HH:MM`; `04:00` for those who close after midnight
 */
export function writingDay(instant: Date, timeZone: string, dayEnd = '00:00'): string {
  const time = instant.getTime();
  const offset = offsets(timeZone);
  const today = isoDate(new Date(time + offset(time)));
  const candidates = [addDays(today, 1), today, addDays(today, -1)];
  return candidates.find((date) => dayStart(date, dayEnd, offset) <= time) ?? today;
}

/** When a day begins, in milliseconds. */
function dayStart(date: string, dayEnd: string, offset: (time: number) => number): number {
  const clock = Date.parse(`${date}T${dayEnd}:00Z`);
  const before = clock - offset(clock - AROUND);
  const after = clock - offset(clock + AROUND);
  const shows = (time: number) => time + offset(time) === clock;
  const first = [before, after].filter(shows).toSorted((a, b) => a - b)[0];
  return first ?? leap(Math.min(before, after), Math.max(before, after), offset);
}

/** The first instant after a change of offset, known to lie between two instants. */
function leap(low: number, high: number, offset: (time: number) => number): number {
  const early = offset(low);
  let [from, to] = [low, high];
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if (offset(middle) === early) from = middle;
    else to = middle;
  }
  return to;
}

const FIELDS = {
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
} as const;

/** What a zone's clock is ahead of UTC, by instant, in milliseconds. */
function offsets(timeZone: string): (time: number) => number {
  const format = formatOf(timeZone);
  return (time) => {
    const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
    const clock = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    );
    return clock - Math.floor(time / 1000) * 1000;
  };
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en', { ...FIELDS, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en', { ...FIELDS, timeZone: 'UTC' });
  }
}

import { offsets, shownFirst } from '../zoned-time.js';
import { addDays, isoDate } from './calendar.js';

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
  return candidates.find((date) => shownFirst(date, dayEnd, offset) <= time) ?? today;
}

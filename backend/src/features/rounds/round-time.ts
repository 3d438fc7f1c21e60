import { instantAt, writingDay } from '@breve/text';

const DAY = 86_400_000;

/** When a round is asked for. Days are ISO dates, times are those of the zone's clock. */
export interface RoundTimes {
  /** ISO weekdays, 1 for Monday. */
  readonly days: readonly number[];
  /** `HH:MM`. */
  readonly closesAt: string;
  /** An IANA name. */
  readonly timeZone: string;
  readonly startsOn: string;
  /** The last day; null for no end. */
  readonly endsOn: string | null;
}

/** The day so many days later, or earlier. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}

/** ISO weekday, 1 for Monday. */
function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** The day the calendar of a zone shows at an instant. */
export function dayAt(instant: Date, timeZone: string): string {
  return writingDay(instant, timeZone);
}

/** When the round of a day closes: the first time where clocks show it twice, the leap where they leap over it. */
export function closingOf(times: RoundTimes, day: string): Date {
  return instantAt(day, times.closesAt, times.timeZone);
}

/** Whether there is a round on a day, holidays aside. */
export function runsOn(times: RoundTimes, day: string): boolean {
  return (
    times.days.includes(weekdayOf(day)) &&
    day >= times.startsOn &&
    (times.endsOn === null || day <= times.endsOn)
  );
}

/** The days of rounds that have closed by an instant, oldest first, as far back as asked. */
export function closedDays(times: RoundTimes, now: Date, daysBack: number): string[] {
  const today = dayAt(now, times.timeZone);
  return Array.from({ length: daysBack + 1 }, (_, index) => addDays(today, index - daysBack)).filter(
    (day) => runsOn(times, day) && closingOf(times, day) <= now,
  );
}

/** The day whose round is asked for at an instant, or null: today's, until midnight, closed or not. */
export function currentDay(times: RoundTimes, now: Date): string | null {
  const today = dayAt(now, times.timeZone);
  return runsOn(times, today) ? today : null;
}

/** What a zone's clock shows, `HH:MM`. */
export function clockAt(instant: Date, timeZone: string): string {
  const options = { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat('en-GB', options).format(instant);
}

const MINUTE = 60_000;
/** More than any zone is away from UTC: before and after, the offset of a moment is the one around it. */
const AROUND = 36 * 60 * MINUTE;

/**
 * The instant at which clocks of a zone show a time of a day: the first one where they show it twice, and the leap
 * itself where they leap over it.
 *
 * @param date ISO date
 * @param time `HH:MM`
 * @param timeZone an IANA name; an unknown one is read as UTC
 */
export function instantAt(date: string, time: string, timeZone: string): Date {
  return new Date(shownFirst(date, time, offsets(timeZone)));
}

/** When a zone's clocks show a time of a day for the first time, in milliseconds. */
export function shownFirst(date: string, time: string, offset: (time: number) => number): number {
  const clock = Date.parse(`${date}T${time}:00Z`);
  const before = clock - offset(clock - AROUND);
  const after = clock - offset(clock + AROUND);
  const shows = (instant: number) => instant + offset(instant) === clock;
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
export function offsets(timeZone: string): (time: number) => number {
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

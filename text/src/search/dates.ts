import { isDate } from './values.js';

/** From an instant, included, to another, excluded, in UTC. */
export interface SearchInterval {
  from: Date;
  to: Date;
}

interface Day {
  year: number;
  /** 1 to 12; may lie beyond: 13 is January of the next year. */
  month: number;
  day: number;
}

const DAY = 86_400_000;

/**
 * What a date of a search covers for somebody in a time zone. `since:` starts at its `from`, `until:` ends before its
 * `from`, `on:` is the whole.
 *
 * Days begin at midnight of the zone or, where the clock skips midnight, at the first instant after; weeks on Monday. A
 * day the zone never had is empty.
 *
 * @param date the value of a date predicate: `2026-03-02`, `2026-03`, `2026`, `today`, `yesterday`, `this-week`,
 *   `last-week`, `this-month`, `last-month`, `this-year`, `last-year`
 * @param timeZone an IANA name
 * @throws RangeError when there is no such date or time zone
 */
export function resolveSearchDate(date: string, timeZone: string, now: Date): SearchInterval {
  const clock = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const [from, to] = borders(date, () => new Date(wallTime(clock, now.getTime())));
  return { from: startOfDay(clock, from), to: startOfDay(clock, to) };
}

/** The first day, and the first day after. */
function borders(date: string, today: () => Date): [Day, Day] {
  const [year = 1, month = 1, day = 1] = date.split('-').map(Number);
  const dashes = date.length - date.replaceAll('-', '').length;
  if (isDate(date)) return span({ year, month, day }, [{ year: 1 }, { month: 1 }, { day: 1 }][dashes] ?? {});
  return relative(date, today());
}

/** `today` shows the day of the zone in its UTC fields. */
function relative(date: string, today: Date): [Day, Day] {
  const [year, month, day] = [today.getUTCFullYear(), today.getUTCMonth() + 1, today.getUTCDate()];
  const monday = day - ((today.getUTCDay() + 6) % 7);
  switch (date) {
    case 'today':
      return span({ year, month, day }, { day: 1 });
    case 'yesterday':
      return span({ year, month, day: day - 1 }, { day: 1 });
    case 'this-week':
      return span({ year, month, day: monday }, { day: 7 });
    case 'last-week':
      return span({ year, month, day: monday - 7 }, { day: 7 });
    case 'this-month':
      return span({ year, month, day: 1 }, { month: 1 });
    case 'last-month':
      return span({ year, month: month - 1, day: 1 }, { month: 1 });
    case 'this-year':
      return span({ year, month: 1, day: 1 }, { year: 1 });
    case 'last-year':
      return span({ year: year - 1, month: 1, day: 1 }, { year: 1 });
    default:
      throw new RangeError(`No date: ${date}`);
  }
}

function span(from: Day, length: Partial<Day>): [Day, Day] {
  const to = {
    year: from.year + (length.year ?? 0),
    month: from.month + (length.month ?? 0),
    day: from.day + (length.day ?? 0),
  };
  return [from, to];
}

function startOfDay(clock: Intl.DateTimeFormat, { year, month, day }: Day): Date {
  const midnight = Date.UTC(year, month - 1, day);
  // Any change of the clock that bears on this midnight lies between; no zone is more than a day away from UTC.
  const before = offset(clock, midnight - DAY);
  const after = offset(clock, midnight + DAY);
  const instants = [midnight - before, midnight - after].sort((a, b) => a - b);
  const [first = midnight, last = midnight] = instants;
  const found = instants.find((instant) => wallTime(clock, instant) === midnight);
  return new Date(found ?? changeOfClock(clock, first, last));
}

/** The first instant of the new time in a span in which the clock is put forward. */
function changeOfClock(clock: Intl.DateTimeFormat, first: number, last: number): number {
  const old = offset(clock, first);
  let [low, high] = [first, last];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offset(clock, middle) === old) low = middle;
    else high = middle;
  }
  return high;
}

/** What the zone's clock is ahead of UTC, in milliseconds. */
function offset(clock: Intl.DateTimeFormat, instant: number): number {
  return wallTime(clock, instant) - instant;
}

/** What the zone's clock and calendar show at an instant, as if it were UTC. */
function wallTime(clock: Intl.DateTimeFormat, instant: number): number {
  const shown = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => shown.get(type) ?? 0;
  const seconds = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return seconds + (((instant % 1000) + 1000) % 1000);
}

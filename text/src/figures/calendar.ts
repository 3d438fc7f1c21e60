const DAY = 86_400_000;

/** An ISO date some days later, or earlier. */
export function addDays(date: string, days: number): string {
  return isoDate(new Date(Date.parse(date) + days * DAY));
}

/** The ISO date of a day, or null when no calendar has it. */
export function dateOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? isoDate(date) : null;
}

const LEAP_CYCLE = 8;

/** The latest such day of the year that is not after a date: 29 February may be years back. */
export function latestOn(month: number, day: number, notAfter: string): string | null {
  const year = Number(notAfter.slice(0, 4));
  for (let back = 0; back <= LEAP_CYCLE; back += 1) {
    const date = dateOf(year - back, month, day);
    if (date !== null && date <= notAfter) return date;
  }
  return null;
}

export function isoDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}

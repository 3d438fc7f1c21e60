const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is an ISO date of the calendar, from 1970 to 2999. */
export function isDay(text: string): boolean {
  if (!DAY.test(text) || text < '1970' || text >= '3000') return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** The day so many days later, or earlier. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

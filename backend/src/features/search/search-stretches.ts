const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MONTH = 32 * DAY;

/** A stretch of time that ends where a search begins. */
export interface Stretch {
  /** How long it is at least, in milliseconds. */
  readonly length: number;
  /** Its times as a `tsquery` over the index of posts: any of them. Null: all time. */
  readonly times: string | null;
}

/** Each some times as long as the one before. */
const LENGTHS = [
  { letter: 'h', unit: HOUR, units: 4 },
  { letter: 'h', unit: HOUR, units: 20 },
  { letter: 'd', unit: DAY, units: 4 },
  { letter: 'd', unit: DAY, units: 20 },
  { letter: 'm', unit: MONTH, units: 4 },
] as const;

/** How many stretches there are; the last is all time. */
export const STRETCHES = LENGTHS.length + 1;

/**
 * The stretches in which the newest matches of a search are looked for, one after the other, before `from`.
 *
 * @param index 0 for the shortest
 */
export function stretchBefore(from: Date, index: number): Stretch {
  const chosen = LENGTHS[index];
  if (!chosen) return { length: Infinity, times: null };
  const { letter, unit, units } = chosen;
  const last = Math.floor(from.getTime() / unit);
  const times = Array.from({ length: units + 1 }, (_, back) => `'${letter} ${String(last - back)}'`);
  return { length: units * unit, times: times.join(' | ') };
}

/** The shortest stretch before `from` that reaches back to a moment. */
export function stretchTo(from: Date, moment: Date): number {
  const back = from.getTime() - moment.getTime();
  const index = LENGTHS.findIndex(({ unit, units }) => back <= unit * units);
  return index === -1 ? LENGTHS.length : index;
}

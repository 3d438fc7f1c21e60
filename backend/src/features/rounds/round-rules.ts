import type { Viewer } from '../../platform/access/viewer.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { dayAt } from './round-time.js';
import type { RoundRow } from './round.query.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a round is asked for now. */
export function isRunning(row: RoundRow, now: Date): boolean {
  return (
    row.stoppedAt === null &&
    row.openingStands &&
    row.isProject &&
    (row.endsOn === null || row.endsOn >= dayAt(now, row.timeZone))
  );
}

/** Its lead and the topic's owner: they alone know who takes part and who is awaited. */
export function leadsRound(
  viewer: Pick<Viewer, 'personId'>,
  { leadId, ownerId }: Pick<RoundRow, 'leadId' | 'ownerId'>,
): boolean {
  return viewer.personId === leadId || viewer.personId === ownerId;
}

/** Lead, owner and moderators set a round. */
export function maySetRound(viewer: Viewer, row: Pick<RoundRow, 'leadId' | 'ownerId'>): boolean {
  return leadsRound(viewer, row) || viewer.roles.has('MODERATOR');
}

/**
 * Days of the week, each once, in order.
 *
 * @throws BreveError `BAD_USER_INPUT`
 */
export function checkDays(days: readonly number[]): number[] {
  const distinct = [...new Set(days)].sort((a, b) => a - b);
  if (distinct.length === 0 || distinct.some((day) => !Number.isInteger(day) || day < 1 || day > 7)) {
    throw new BreveError('BAD_USER_INPUT', { reason: 'days' });
  }
  return distinct;
}

/** @throws BreveError `BAD_USER_INPUT` */
export function checkTime(time: string): string {
  if (!TIME.test(time)) throw new BreveError('BAD_USER_INPUT', { reason: 'closesAt' });
  return time;
}

/** @throws BreveError `BAD_USER_INPUT` with the field as reason */
export function checkDay(day: string, field: 'startsOn' | 'endsOn' | 'day'): string {
  const time = DAY.test(day) && day >= '2000' && day < '2200' ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) {
    throw new BreveError('BAD_USER_INPUT', { reason: field });
  }
  return day;
}

/** @throws BreveError `BAD_USER_INPUT` for a zone that nobody knows */
export function checkTimeZone(timeZone: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw new BreveError('BAD_USER_INPUT', { reason: 'timeZone' });
  }
  return timeZone;
}

import { BreveError } from '../../platform/errors/breve-error.js';
import { isId } from '../../platform/ids/ids.js';
import type { RankedPlace } from './post-search.query.js';

/** A place in a list by relevance, and the moment from which on nothing counts: posts that come later change no rank. */
export interface RelevancePlace extends RankedPlace {
  readonly until: Date;
}

/** Writes a cursor: opaque to callers. */
export function writeRelevanceCursor({ until, rank, at, id }: RelevancePlace): string {
  const parts = ['r', until.getTime().toString(36), String(rank), at.getTime().toString(36), id];
  return Buffer.from(parts.join('~')).toString('base64url');
}

/**
 * Reads a cursor back.
 *
 * @throws BreveError `BAD_USER_INPUT` for anything that `writeRelevanceCursor` did not write
 */
export function readRelevanceCursor(cursor: string): RelevancePlace {
  const [, until = '', rank = '', at = '', id = ''] = Buffer.from(cursor, 'base64url')
    .toString('utf8')
    .split('~');
  const place = {
    until: new Date(Number.parseInt(until, 36)),
    rank: Number(rank),
    at: new Date(Number.parseInt(at, 36)),
    id,
  };
  const isTime = !Number.isNaN(place.until.getTime()) && !Number.isNaN(place.at.getTime());
  if (!isTime || !Number.isFinite(place.rank) || !isId(id) || writeRelevanceCursor(place) !== cursor) {
    throw new BreveError('BAD_USER_INPUT', { reason: 'cursor' });
  }
  return place;
}

/** The most relevant first; of equals the newest. */
export function compareRelevance(a: RankedPlace, b: RankedPlace): number {
  return b.rank - a.rank || b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1);
}

import { isId } from '../ids/ids.js';
import { BreveError } from '../errors/breve-error.js';

/** A place in a list ordered by time and id. */
export interface Keyset {
  readonly at: Date;
  readonly id: string;
}

/** The most that a list gives at once. */
export const MAX_PAGE = 100;
export const DEFAULT_PAGE = 20;

/** What a connection was asked for, as GraphQL gives it. */
export interface PageArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}

/** A checked request for a page: newest (or first) side when `forward`, at most `limit` entries beyond `from`. */
export interface Page {
  readonly limit: number;
  readonly forward: boolean;
  readonly from: Keyset | null;
}

/** Writes a cursor: opaque to callers, milliseconds and id inside. */
export function writeCursor({ at, id }: Keyset): string {
  return Buffer.from(`${at.getTime().toString(36)}.${id}`).toString('base64url');
}

/**
 * Reads a cursor back.
 *
 * @throws BreveError `BAD_USER_INPUT` for anything that `writeCursor` did not write
 */
function readCursor(cursor: string): Keyset {
  const [time, id, ...rest] = Buffer.from(cursor, 'base64url').toString('utf8').split('.');
  const at = new Date(Number.parseInt(time ?? '', 36));
  if (
    rest.length > 0 ||
    !id ||
    !isId(id) ||
    Number.isNaN(at.getTime()) ||
    writeCursor({ at, id }) !== cursor
  ) {
    throw new BreveError('BAD_USER_INPUT', { reason: 'cursor' });
  }
  return { at, id };
}

/**
 * Checks what a connection was asked for.
 *
 * @throws BreveError `BAD_USER_INPUT` for a size outside 1–100, both directions at once, or a malformed cursor
 */
export function readPage({ first, after, last, before }: PageArguments): Page {
  const forward = last == null && before == null;
  if (!forward && (first != null || after != null)) {
    throw new BreveError('BAD_USER_INPUT', { reason: 'page-direction' });
  }
  const limit = (forward ? first : last) ?? DEFAULT_PAGE;
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_PAGE) {
    throw new BreveError('BAD_USER_INPUT', { reason: 'page-size', limit: MAX_PAGE });
  }
  const cursor = forward ? after : before;
  return { limit, forward, from: cursor == null ? null : readCursor(cursor) };
}

/**
 * Where a page of a list goes on from that shows the newest first, as the time and the id a statement compares with.
 * Without a place these lie beyond the end: a condition that may be absent would keep PostgreSQL from using an index for
 * it in a plan made once for all.
 */
export function newestFirst({ from, forward }: Page): [Date | string, string] {
  if (from) return [from.at, from.id];
  return forward ? AFTER_ALL : BEFORE_ALL;
}

/** The same of a list that shows the oldest first and is read forward only. */
export function oldestFirst({ from }: Page): [Date | string, string] {
  return from ? [from.at, from.id] : BEFORE_ALL;
}

const AFTER_ALL: [string, string] = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
const BEFORE_ALL: [string, string] = ['-infinity', '00000000-0000-0000-0000-000000000000'];

/** One entry of a list before it is dressed: where it stands, and what it is. */
export interface Slice<Row extends Keyset> {
  readonly rows: Row[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/**
 * Cuts a page out of rows that were read in reading direction with one more than asked for, and puts them in the
 * order of the list.
 */
export function cutPage<Row extends Keyset>(rows: Row[], page: Page): Slice<Row> {
  const more = rows.length > page.limit;
  const kept = rows.slice(0, page.limit);
  return {
    rows: page.forward ? kept : kept.reverse(),
    hasNextPage: page.forward ? more : page.from !== null,
    hasPreviousPage: page.forward ? page.from !== null : more,
  };
}

import { BreveError } from '../errors/breve-error.js';
import { isId } from '../ids/ids.js';
import { MAX_PAGE, DEFAULT_PAGE } from './keyset.js';

/** A place in a list ordered by name and id. */
export interface NameKeyset {
  /** The name in the form it is sorted by. */
  readonly sortName: string;
  readonly id: string;
}

/** A checked request for a page of names: at most `limit` entries after `from`. */
export interface NamePage {
  readonly limit: number;
  readonly from: NameKeyset | null;
}

function writeNameCursor({ sortName, id }: NameKeyset): string {
  return Buffer.from(`${id}${sortName}`).toString('base64url');
}

function readNameCursor(cursor: string): NameKeyset {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const keyset = { id: text.slice(0, 36), sortName: text.slice(36) };
  if (!isId(keyset.id) || keyset.sortName.includes('\0') || writeNameCursor(keyset) !== cursor) {
    throw new BreveError('BAD_USER_INPUT', { reason: 'cursor' });
  }
  return keyset;
}

/**
 * Checks what a list by name was asked for; it is read forward only.
 *
 * @throws BreveError `BAD_USER_INPUT` for a size outside 1–100 or a malformed cursor
 */
export function readNamePage(asked: {
  first?: number | null | undefined;
  after?: string | null | undefined;
}): NamePage {
  const limit = asked.first ?? DEFAULT_PAGE;
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_PAGE) {
    throw new BreveError('BAD_USER_INPUT', { reason: 'page-size', limit: MAX_PAGE });
  }
  return { limit, from: asked.after == null ? null : readNameCursor(asked.after) };
}

/** A page of names before it is dressed. */
export interface NameSlice<Row extends NameKeyset> {
  readonly edges: { cursor: string; row: Row }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

/** Cuts a page out of rows that were read in order with one more than asked for. */
export function cutNamePage<Row extends NameKeyset>(rows: readonly Row[], page: NamePage): NameSlice<Row> {
  const edges = rows.slice(0, page.limit).map((row) => ({ cursor: writeNameCursor(row), row }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > page.limit,
      hasPreviousPage: page.from !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

import { BreveError } from '../../platform/errors/breve-error.js';
import { isId } from '../../platform/ids/ids.js';

/** A place in a list of topics ordered by a number or a text, then by id. */
export interface TopicPlace {
  readonly sort: number | string;
  readonly id: string;
}

/** Writes a cursor: opaque to callers; the list's tag inside keeps one list's cursor out of another. */
export function writeTopicCursor(tag: string, { sort, id }: TopicPlace): string {
  return Buffer.from(JSON.stringify([tag, sort, id])).toString('base64url');
}

/**
 * Reads a cursor back.
 *
 * @param type what the list is ordered by
 * @throws BreveError `BAD_USER_INPUT` for anything that `writeTopicCursor` did not write for this list
 */
export function readTopicCursor(tag: string, type: 'number' | 'string', cursor: string): TopicPlace {
  const parsed = parse(cursor);
  if (Array.isArray(parsed) && parsed.length === 3) {
    const [, sort, id] = parsed as unknown[];
    if (
      isSort(sort) &&
      typeof sort === type &&
      typeof id === 'string' &&
      isId(id) &&
      writeTopicCursor(tag, { sort, id }) === cursor
    ) {
      return { sort, id };
    }
  }
  throw new BreveError('BAD_USER_INPUT', { reason: 'cursor' });
}

/** NUL is the one character PostgreSQL has no place for. */
function isSort(sort: unknown): sort is number | string {
  return typeof sort === 'string' ? !sort.includes('\0') : Number.isSafeInteger(sort);
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

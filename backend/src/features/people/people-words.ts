import { BreveError } from '../../platform/errors/breve-error.js';

const LONGEST = 200;
const MOST_WORDS = 8;

/**
 * The words of a search in the directory as LIKE patterns: each must be found somewhere in a person's name, handle or
 * title. They are folded in the statement, so that both sides are folded alike.
 *
 * @returns no pattern when there is no word
 * @throws BreveError `BAD_USER_INPUT` for more than 200 characters or 8 words
 */
export function peoplePatterns(query: string): string[] {
  const words = searchWords(query);
  if (query.length > LONGEST || words.length > MOST_WORDS) {
    throw new BreveError('BAD_USER_INPUT', { reason: 'query' });
  }
  return words.map((word) => `%${escapeLike(word)}%`);
}

/** Takes a text literally in a LIKE pattern. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

function searchWords(query: string): string[] {
  return query
    .normalize('NFC')
    .split(/[\s\p{Cc}]+/u)
    .map((word) => word.replace(/^@/, ''))
    .filter((word) => word !== '');
}

import { BreveError } from '../errors/breve-error.js';

const LONGEST = 200;
const MOST_WORDS = 8;

/**
 * The words of a search as LIKE patterns that find each anywhere. They are not folded: the statement folds them as it
 * folds what it searches, so that both sides agree.
 *
 * @returns no pattern when there is no word
 * @throws BreveError `BAD_USER_INPUT` for more than 200 characters or 8 words
 */
export function wordPatterns(query: string): string[] {
  const words = query
    .normalize('NFC')
    .split(/[\s\p{Cc}]+/u)
    .map((word) => word.replace(/^@/, ''))
    .filter((word) => word !== '');
  if (query.length > LONGEST || words.length > MOST_WORDS) {
    throw new BreveError('BAD_USER_INPUT', { reason: 'query' });
  }
  return words.map((word) => `%${escapeLike(word)}%`);
}

/** Takes a text literally in a LIKE pattern. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

import { SEARCH_LIMIT, SEARCH_TERM_LIMIT } from '@breve/text';

import { BreveError } from '../../platform/errors/breve-error.js';

/**
 * What somebody typed into the search, on one line, without control characters (PostgreSQL has no place for NUL) and
 * without lone surrogates.
 *
 * @throws BreveError `BAD_USER_INPUT` with the reason `query-empty`; `QUERY_TOO_LONG` with unit, count and limit
 */
export function acceptQuery(raw: string): string {
  const query = raw
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim()
    .normalize('NFC');
  if (query === '') throw new BreveError('BAD_USER_INPUT', { reason: 'query-empty' });
  refuseMore('characters', Array.from(query).length, SEARCH_LIMIT);
  refuseMore('terms', queryWords(query).length, SEARCH_TERM_LIMIT);
  return query;
}

function refuseMore(unit: 'characters' | 'terms', count: number, limit: number): void {
  if (count > limit) throw new BreveError('QUERY_TOO_LONG', { unit, count, limit });
}

/** The words of an accepted query, each once. */
export function queryWords(query: string): string[] {
  return [...new Set(query.split(' '))];
}

/**
 * A query as PostgreSQL's `websearch_to_tsquery` takes it word by word: in quotes nothing is an operator, not `-` and
 * not "or" (French for gold). A word of several parts ("l'équipe") is found as a phrase. What is found may be written in
 * other ways too: "compte-rendu" as "compte rendu", and since neither stemmer knows the French plurals in -us, "perdus"
 * as "perdu" and the other way round.
 */
export function writeWebSearch(query: string): string {
  const words = queryWords(query.replace(/"/g, ' ').trim());
  const parts = words.map((word) => word.replace(/-/g, ' '));
  const ways = [
    words,
    parts,
    parts.map((word) => word.replace(/us(?=$|\s)/giu, 'u')),
    parts.map((word) => word.replace(/u(?=$|\s)/giu, 'us')),
  ];
  const written = ways.map((way) => way.map((word) => `"${word}"`).join(' '));
  return [...new Set(written)].join(' or ');
}

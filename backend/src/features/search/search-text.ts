import { readText, type TextEntity } from '@breve/text';

import { BreveError } from '../../platform/errors/breve-error.js';

const LONGEST = 400;
const MOST_WORDS = 32;

/**
 * What somebody typed into the search, on one line, without control characters (PostgreSQL has no place for NUL) and
 * without lone surrogates.
 *
 * @throws BreveError `BAD_USER_INPUT` with the reason `query-empty`, or `query-length` or `query-words` with count and
 *   limit
 */
export function acceptQuery(raw: string): string {
  const query = raw
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim()
    .normalize('NFC');
  if (query === '') throw new BreveError('BAD_USER_INPUT', { reason: 'query-empty' });
  refuseMore('query-length', Array.from(query).length, LONGEST);
  refuseMore('query-words', queryWords(query).length, MOST_WORDS);
  return query;
}

function refuseMore(reason: string, count: number, limit: number): void {
  if (count > limit) throw new BreveError('BAD_USER_INPUT', { reason, count, limit });
}

/** The words of an accepted query, each once. */
export function queryWords(query: string): string[] {
  return [...new Set(query.split(' '))];
}

/** A query that is one hashtag and nothing else: the match key of its topic; else null. */
export function readSingleTopic(query: string): string | null {
  const entity = readWhole(query);
  return entity?.type === 'hashtag' ? entity.key : null;
}

/** A query that is one mention and nothing else: the handle; else null. Whether it leads to anybody is not asked. */
export function readSingleHandle(query: string): string | null {
  const entity = readWhole(query);
  return entity?.type === 'mention' ? entity.handle : null;
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

function readWhole(query: string): TextEntity | null {
  const { text, entities } = readText(query);
  return entities.find((entity) => entity.start === 0 && entity.end === text.length) ?? null;
}

import { type PhraseNode, PREFIX_EXPANSION_LIMIT, type PrefixNode, type WordNode } from '@breve/text';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';

import { Sql } from '../../platform/database/sql.js';
import { COMPANY_AUDIENCE } from '../posts/audience.service.js';
import { readable } from '../posts/readable.js';
import { writeWebSearch } from './search-text.js';

/** What a term of words is to the index. */
export interface Lexemes {
  /** A tsquery; empty for what is no word to the index. */
  readonly query: string;
  /** The same on unstemmed words alone, of a phrase in quotes; else null. */
  readonly exact: string | null;
  /** Whether a beginning stands for more words than are looked for. */
  readonly cut: boolean;
}

export type WordsNode = WordNode | PhraseNode | PrefixNode;

/** A lexeme holds no space unless it is a time, so no post answers to this one. */
const NO_WORD = `'no word'`;

/** Where the words of posts are kept that a reader, $4, may read: those for all, of their teams, and to themselves. */
const SCOPES = `
  SELECT '${COMPANY_AUDIENCE}'::uuid AS id
  UNION SELECT $4::uuid
  UNION SELECT m.team_id FROM team_member m WHERE m.person_id = $4
  UNION SELECT a.id FROM team_reader r JOIN audience a ON a.team_id = r.team_id WHERE r.person_id = $4`;

/**
 * Whether a post that the reader may read has a word. The post that is named with it nearly always does; only where that one
 * was deleted, edited or is theirs no more, all that have the word are looked at, by the index: an aggregate, because
 * what could stop at the first would be looked for by reading the table.
 */
const IS_READ = `
  CASE WHEN (SELECT w.deleted_at IS NULL AND ${readable('w', '$4')}
                    AND (w.edited_at IS NULL OR s.word IN (SELECT breve_search_words(w.text)))
               FROM post w WHERE w.id = s.post_id)
       THEN true
       ELSE (SELECT coalesce(bool_or(${readable('p', '$4')} AND s.word IN (SELECT breve_search_words(p.text))), false)
               FROM post p
              WHERE breve_search_document(p.text, p.created_at) @@ ('''' || s.word || '''')::tsquery
                AND p.deleted_at IS NULL)
  END`;

const MOST_BEGUN = String(PREFIX_EXPANSION_LIMIT + 1);

/** The first words that begin so. */
const BEGUN = `
  SELECT DISTINCT known.word
    FROM scope CROSS JOIN LATERAL (
           SELECT s.word FROM search_word s
            WHERE s.scope = scope.id
              AND s.word >= breve_fold(w.text) COLLATE "C"
              AND s.word < (breve_fold(w.text) || chr(1114111)) COLLATE "C"
              AND ${IS_READ}
            ORDER BY s.word LIMIT ${MOST_BEGUN}) known
   ORDER BY known.word LIMIT ${MOST_BEGUN}`;

/** $1: searches as `writeWebSearch` writes them; $2: phrases; $3: beginnings of words; $4: the reader. */
const READ = `
  WITH scope AS MATERIALIZED (${SCOPES})
  SELECT ARRAY(SELECT breve_search_query(w.text)::text
                 FROM unnest($1::text[]) WITH ORDINALITY AS w (text, place) ORDER BY w.place) AS words,
         ARRAY(SELECT phraseto_tsquery('breve_simple'::regconfig, translate(w.text, '/_·’', '    '))::text
                 FROM unnest($2::text[]) WITH ORDINALITY AS w (text, place) ORDER BY w.place) AS phrases,
         ARRAY(SELECT (SELECT coalesce(string_agg('''' || begun.word || '''', ' | ' ORDER BY begun.word), '')
                         FROM (${BEGUN}) begun)
                 FROM unnest($3::text[]) WITH ORDINALITY AS w (text, place) ORDER BY w.place) AS beginnings`;

interface Row {
  words: string[];
  phrases: string[];
  beginnings: string[];
}

const KEPT = 5_000;

/** From the words of a search to what the index holds of them. */
@Injectable()
export class SearchLexemes {
  /** Dictionaries do not change, so what a word is to the index never does; what begins so does. */
  private readonly kept = new LRUCache<string, Lexemes>({ max: KEPT });

  constructor(private readonly sql: Sql) {}

  /**
   * For all words, phrases and beginnings of a search, in one statement at most. What begins so is a matter of what the
   * reader may read.
   */
  async find(nodes: readonly WordsNode[], readerId: string): Promise<Map<WordsNode, Lexemes>> {
    const unknown = nodes.filter((node) => node.type === 'prefix' || !this.kept.has(keyOf(node)));
    const words = unknown.filter((node) => node.type === 'word' || (node.type === 'phrase' && !node.exact));
    const phrases = unknown.filter((node) => node.type === 'phrase' && node.exact);
    const prefixes = unknown.filter((node) => node.type === 'prefix');
    const row =
      unknown.length === 0
        ? null
        : (
            await this.sql.rows<Row>(READ, [
              words.map((node) => writeWebSearch(textOf(node))),
              phrases.map(textOf),
              prefixes.map(({ text }) => beginningOf(text)),
              readerId,
            ])
          )[0];
    const found = new Map<WordsNode, Lexemes>();
    words.forEach((node, index) =>
      this.keep(node, { query: row?.words[index] ?? '', exact: null, cut: false }),
    );
    phrases.forEach((node, index) => {
      const query = row?.phrases[index] ?? '';
      this.keep(node, { query, exact: query, cut: false });
    });
    prefixes.forEach((node, index) => found.set(node, begun(row?.beginnings[index] ?? '')));
    for (const node of nodes) {
      const known = this.kept.get(keyOf(node));
      if (known && node.type !== 'prefix') found.set(node, known);
    }
    return found;
  }

  private keep(node: WordsNode, lexemes: Lexemes): void {
    this.kept.set(keyOf(node), lexemes);
  }
}

function begun(alternatives: string): Lexemes {
  if (alternatives === '') return { query: NO_WORD, exact: null, cut: false };
  const words = alternatives.split(' | ');
  return {
    query: words.slice(0, PREFIX_EXPANSION_LIMIT).join(' | '),
    exact: null,
    cut: words.length > PREFIX_EXPANSION_LIMIT,
  };
}

/** Behind the last mark that parts words: of `l'équ*` the word that begins so begins with `équ`. */
function beginningOf(text: string): string {
  return text.split(/[^\p{L}\p{N}\p{M}]/u).at(-1) ?? '';
}

function textOf(node: WordsNode): string {
  return node.type === 'phrase' ? node.words.join(node.exact ? ' ' : '-') : node.text;
}

function keyOf(node: WordsNode): string {
  return `${node.type === 'phrase' && node.exact ? '=' : '~'}${textOf(node)}`;
}

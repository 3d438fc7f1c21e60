/*
 * What a search is made of. Offsets are UTF-16, half-open, in the text as it was typed, and include the `-` before a
 * term, its quotes and its operator.
 */

interface Term {
  /** Excluded: what matches this is not wanted. */
  negated: boolean;
  start: number;
  end: number;
}

/** One word, found in all its forms: accent-blind, stemmed. May hold an apostrophe (`l'équipe`) or a dot (`v2.1`). */
export interface WordNode extends Term {
  type: 'word';
  text: string;
}

/** `colis*`: every word that begins so. */
export interface PrefixNode extends Term {
  type: 'prefix';
  /** Without its star. */
  text: string;
}

/** Words that follow each other. Never empty; in a joined one there are at least two. */
export interface PhraseNode extends Term {
  type: 'phrase';
  words: string[];
  /** In quotes: these very words. Else joined by a hyphen, a slash or another mark (`compte-rendu`), and stemmed. */
  exact: boolean;
}

export interface TopicNode extends Term {
  type: 'topic';
  /** As written, without its `#`. */
  name: string;
  /** The match key, aliases not resolved. */
  key: string;
}

/** `@who`: a person, a team or an official account. */
export interface MentionNode extends Term {
  type: 'mention';
  /** The longest handle that may be meant, in lower case: `candidates[0]`. */
  handle: string;
  candidates: string[];
}

/** An operator and its value: `from:claire.moreau`, `is:unanswered`. */
export interface PredicateNode extends Term {
  type: 'predicate';
  /** Of the table, whatever language it was written in: `from`, `to`, `team`, `kind`… */
  name: string;
  /**
   * In its one form: a handle in lower case or `me`, a choice of the table (`WIN`, `unanswered`), a date (`2026-03-02`,
   * `2026-03`, `2026`, `yesterday`…: see `resolveSearchDate`), a language code, or text.
   */
  value: string;
}

/** `CA>10k`: a figure compared with an amount. */
export interface ComparisonNode extends Term {
  type: 'comparison';
  /** The metric's label as written, words apart by one space. Whether there is such a metric is not known here. */
  label: string;
  operator: '>' | '>=' | '<' | '<=' | '=';
  /** An exact decimal: `-12500.5`. */
  amount: string;
  /** `EUR`, `GBP`, `CHF`, `USD`, `$` (the company's dollar), `%`, a noun folded as search does (`tickets`), or none. */
  unit: string | null;
}

export type SearchLeaf =
  WordNode | PrefixNode | PhraseNode | TopicNode | MentionNode | PredicateNode | ComparisonNode;

/** All of its children (`and`) or any of them (`or`): at least two, none of them a group of the same type that is not negated. */
export interface GroupNode extends Term {
  type: 'and' | 'or';
  children: SearchNode[];
}

export type SearchNode = SearchLeaf | GroupNode;

/** Something that was not read as it may have been meant; the page says so. It never keeps a search from running. */
export interface SearchNotice {
  code: SearchNoticeCode;
  start: number;
  end: number;
  /** The operator as written, without its colon. */
  operator?: string;
}

export type SearchNoticeCode =
  /** Read as text. */
  | 'unknown-operator'
  /** A known operator with a value it does not take; read as text. */
  | 'bad-value'
  /** A known operator with nothing after it; left out. */
  | 'missing-value'
  /** Read to the end. */
  | 'unclosed-quote'
  | 'unclosed-bracket'
  /** A closing mark without its opening one; left out. */
  | 'stray-quote'
  | 'stray-bracket'
  /** `OR` with nothing on one side; left out. */
  | 'dangling-or'
  /** `#12`, `@équipe`: no topic, no handle; read as text. */
  | 'not-a-topic'
  | 'not-a-mention'
  /** `ab*`, `compte-rend*`: read without the star. */
  | 'prefix-too-short'
  | 'prefix-in-phrase';

/** Why a search is not run. Nothing is ever cut. */
export interface SearchFault {
  code: 'QUERY_TOO_LONG';
  /** What there is too much of. */
  unit: 'characters' | 'terms';
  count: number;
  limit: number;
}

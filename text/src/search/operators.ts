import { foldForSearch } from '../match-key.js';
import type { SearchLanguage } from './language.js';

/** One value of the table: how it is known, and its spellings, the one that is printed first. */
export interface SearchChoice {
  value: string;
  fr: readonly string[];
  en: readonly string[];
}

/** What an operator takes after its colon. */
export type SearchValues =
  /** A person or a team; `me` where the searcher may be meant. */
  | { type: 'handle'; me: boolean }
  | { type: 'date' }
  /** A language code, or a language of the table. */
  | { type: 'language'; choices: readonly SearchChoice[] }
  | { type: 'choice'; choices: readonly SearchChoice[] }
  /** Anything. */
  | { type: 'text' };

/** An operator of the table. Spellings are read without regard to case and accents; both languages always. */
export interface SearchOperator {
  name: string;
  fr: readonly string[];
  en: readonly string[];
  values: SearchValues;
}

/** What else is known where a search is read. Only `operators` and ambiguous numbers change what is read. */
export interface SearchContext {
  /** Decides whether `1,234` is a decimal (French) or a thousand (English). French unless given. */
  language?: SearchLanguage;
  /**
   * Operators that others add. One with the name of an operator of the table adds spellings to it and, where both take
   * choices, choices.
   */
  operators?: readonly SearchOperator[];
}

function choice(value: string, fr: string, en: string): SearchChoice {
  return { value, fr: fr.split(' '), en: en.split(' ') };
}

function operator(name: string, fr: string, en: string, values: SearchValues): SearchOperator {
  return { name, fr: fr.split(' '), en: en.split(' '), values };
}

/** Days and spans that move with the clock; `resolveSearchDate` says what they are. */
export const RELATIVE_DATES: readonly SearchChoice[] = [
  choice('today', "aujourd'hui aujourdhui", 'today'),
  choice('yesterday', 'hier', 'yesterday'),
  choice('this-week', 'cette-semaine', 'this-week'),
  choice('last-week', 'semaine-dernière la-semaine-dernière', 'last-week'),
  choice('this-month', 'ce-mois ce-mois-ci', 'this-month'),
  choice('last-month', 'mois-dernier le-mois-dernier', 'last-month'),
  choice('this-year', 'cette-année', 'this-year'),
  choice('last-year', "année-dernière l'année-dernière", 'last-year'),
];

/** The one table of operators and values (product rules, §3 Search language). */
export const SEARCH_OPERATORS: readonly SearchOperator[] = [
  operator('from', 'de', 'from', { type: 'handle', me: true }),
  operator('to', 'à', 'to', { type: 'handle', me: true }),
  operator('team', 'équipe', 'team', { type: 'handle', me: false }),
  operator('kind', 'type genre', 'kind', {
    type: 'choice',
    choices: [
      choice('PLAIN', 'simple', 'plain'),
      choice('STATUS', 'point', 'status'),
      choice('WIN', 'gagné', 'win won'),
      choice('LOSS', 'perdu', 'loss lost'),
      choice('SALES', 'ventes', 'sales'),
      choice('QUESTION', 'question', 'question'),
      choice('KNOWLEDGE', 'à-savoir savoir', 'knowledge'),
      choice('ANNOUNCEMENT', 'annonce', 'announcement'),
    ],
  }),
  operator('since', 'depuis', 'since', { type: 'date' }),
  operator('until', 'avant', 'until before', { type: 'date' }),
  operator('on', 'le', 'on', { type: 'date' }),
  operator('has', 'avec', 'has', {
    type: 'choice',
    choices: [
      choice('link', 'lien', 'link'),
      choice('image', 'image', 'image'),
      choice('file', 'fichier', 'file'),
      choice('poll', 'sondage', 'poll'),
      choice('figure', 'chiffre', 'figure'),
      choice('answer', 'réponse', 'answer'),
    ],
  }),
  operator('is', 'est', 'is', {
    type: 'choice',
    choices: [
      choice('question', 'question', 'question'),
      choice('unanswered', 'sans-réponse', 'unanswered'),
      choice('accepted', 'acceptée accepté', 'accepted'),
      choice('reply', 'réponse', 'reply'),
      choice('announcement', 'annonce', 'announcement'),
      choice('unread', 'non-lue non-lu', 'unread'),
      choice('bookmarked', 'en-signet signet', 'bookmarked'),
    ],
  }),
  operator('in', 'dans', 'in', {
    type: 'choice',
    choices: [
      choice('feed', 'fil', 'feed'),
      choice('team', 'équipe', 'team'),
      choice('bookmarks', 'signets', 'bookmarks'),
    ],
  }),
  operator('lang', 'langue', 'lang language', {
    type: 'language',
    choices: [choice('fr', 'fr français', 'fr french'), choice('en', 'en anglais', 'en english')],
  }),
];

/** The operators known in a context, by each of their spellings, folded. */
export type OperatorTable = ReadonlyMap<string, SearchOperator>;

const BASE_TABLE = tableOf(SEARCH_OPERATORS);

export function operatorTable(context: SearchContext): OperatorTable {
  return context.operators?.length ? tableOf(knownOperators(context)) : BASE_TABLE;
}

/** All operators of a context, those of the table first. */
export function knownOperators(context: SearchContext): readonly SearchOperator[] {
  const known = new Map(SEARCH_OPERATORS.map((one) => [one.name, one]));
  for (const added of context.operators ?? []) {
    const base = known.get(added.name);
    known.set(added.name, base === undefined ? added : extended(base, added));
  }
  return [...known.values()];
}

/** A spelling or a value as it is compared: folded, with one hyphen for any space, apostrophe or hyphens. */
export function foldSpelling(spelling: string): string {
  return foldForSearch(spelling)
    .split(/[\s_'’\p{Pd}]/u)
    .filter((part) => part !== '')
    .join('-');
}

export function findChoice(choices: readonly SearchChoice[], written: string): SearchChoice | undefined {
  const folded = foldSpelling(written);
  return choices.find((one) => [...one.fr, ...one.en].some((spelling) => foldSpelling(spelling) === folded));
}

/** The choices an operator's value is written with, for completion: those of a date are its relative ones. */
export function choicesOf(values: SearchValues): readonly SearchChoice[] {
  switch (values.type) {
    case 'choice':
    case 'language':
      return values.choices;
    case 'date':
      return RELATIVE_DATES;
    case 'handle':
      return values.me ? [SEARCHER] : [];
    case 'text':
      return [];
  }
}

/** The person who searches. */
export const SEARCHER = choice('me', 'moi', 'me');

function extended(base: SearchOperator, added: SearchOperator): SearchOperator {
  const values =
    base.values.type === 'choice' && added.values.type === 'choice'
      ? { type: 'choice' as const, choices: [...base.values.choices, ...added.values.choices] }
      : base.values;
  return { ...base, fr: [...base.fr, ...added.fr], en: [...base.en, ...added.en], values };
}

function tableOf(operators: readonly SearchOperator[]): OperatorTable {
  const table = new Map<string, SearchOperator>();
  for (const one of operators) {
    for (const spelling of [...one.fr, ...one.en]) {
      const folded = foldSpelling(spelling);
      // Who came first keeps a spelling: what is added can not change what an address shared last year finds.
      if (!table.has(folded)) table.set(folded, one);
    }
  }
  return table;
}

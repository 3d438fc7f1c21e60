import { QUOTE, SEPARATOR } from './characters.js';
import { COMPARISON_OPERATORS, operatorAtEnd } from './comparison.js';
import type { SearchLanguage } from './language.js';
import { lexSearch } from './lex.js';
import {
  choicesOf,
  foldSpelling,
  knownOperators,
  operatorTable,
  type SearchChoice,
  type SearchContext,
  type SearchOperator,
} from './operators.js';

/** Something the table proposes for what is being typed. */
export interface SearchCandidate {
  /** The operator's name or the value in the table. */
  value: string;
  /** What to put in the place of what is being typed, in the asked language: `depuis:`, `gagné`. */
  insert: string;
  /** Of the message that names it. */
  labelKey: string;
}

/** What is being typed at the caret. */
export interface SearchCompletion {
  /**
   * `operator`: nothing yet, or the beginning of one, which may be a word as well. `value`: behind an operator's colon.
   * `topic`, `mention`: behind `#` or `@`. `comparison`: an operator behind what may be a metric's label. `word`: anything
   * else, the beginning of a label too.
   */
  type: 'operator' | 'value' | 'topic' | 'mention' | 'comparison' | 'word';
  /** What has been typed up to the caret, without `-`, `#`, `@` or quotes. */
  typed: string;
  /** What a chosen candidate replaces: UTF-16, half-open; with the `#` or `@`, without the `-` and the operator. */
  start: number;
  end: number;
  /** Whose value it is, by its name in the table; else null. */
  operator: string | null;
  /** Of a comparison: what stands left of it, as it was typed; else null. */
  label: string | null;
  /** From the table alone: people, teams and topics are the caller's to ask. */
  candidates: SearchCandidate[];
}

const STOP = new RegExp(`[${SEPARATOR}${QUOTE}«»()]`, 'u');
const VALUE = /^([^:]+):(.*)$/su;

/** What is being typed at the caret of a search, or null inside a phrase. */
export function completionAt(
  query: string,
  caret: number,
  language: SearchLanguage,
  context: SearchContext = {},
): SearchCompletion | null {
  const at = Math.min(Math.max(0, caret), query.length);
  const before = query.slice(0, at);
  const open = lexSearch(before, context).notices.find(({ code }) => code === 'unclosed-quote');
  if (open) return quotedValueAt(query, at, open.start, language, context);
  const start = termStart(before);
  const typed = before.slice(start);
  const end = termEnd(query, at);
  const none = { operator: null, label: null, candidates: [] };
  if (/^[#＃]/.test(typed)) return { type: 'topic', typed: typed.slice(1), start, end, ...none };
  if (/^[@＠]/.test(typed)) return { type: 'mention', typed: typed.slice(1), start, end, ...none };
  const compared = operatorAtEnd(before);
  if (compared) return comparisonAt(query, compared);
  const [, name = '', value = ''] = VALUE.exec(typed) ?? [];
  const operator = operatorTable(context).get(foldSpelling(name));
  if (operator) return valueAt(operator, value, at - value.length, end, language);
  const candidates = knownOperators(context)
    .filter((one) => spelledFrom(one, typed))
    .map((one) => ({
      value: one.name,
      insert: `${one[language][0] ?? one.name}:`,
      labelKey: `search.operator.${one.name}`,
    }));
  return { type: candidates.length > 0 ? 'operator' : 'word', typed, start, end, ...none, candidates };
}

/** The operators that go on from the one typed. Where one touches the number, the number stays. */
function comparisonAt(
  query: string,
  { label, start, typed }: { label: string; start: number; typed: string },
): SearchCompletion {
  const candidates = COMPARISON_OPERATORS.filter(({ operator }) => operator.startsWith(typed)).map(
    ({ operator, labelKey }) => ({ value: operator, insert: operator, labelKey }),
  );
  let end = start + typed.length;
  while (query.charAt(end) === '=') end += 1;
  return { type: 'comparison', typed, start, end, operator: null, label, candidates };
}

/** In the quotes opened at `quote`: a value, when an operator stands right before them. */
function quotedValueAt(
  query: string,
  caret: number,
  quote: number,
  language: SearchLanguage,
  context: SearchContext,
): SearchCompletion | null {
  const head = query.slice(termStart(query.slice(0, quote)), quote);
  const operator = head.endsWith(':') && operatorTable(context).get(foldSpelling(head.slice(0, -1)));
  if (!operator) return null;
  const closing = query.charAt(quote) === '«' ? '»' : QUOTE;
  let end = caret;
  while (end < query.length && !closing.includes(query.charAt(end))) end += 1;
  return valueAt(operator, query.slice(quote + 1, caret), quote, Math.min(end + 1, query.length), language);
}

function valueAt(
  operator: SearchOperator,
  typed: string,
  start: number,
  end: number,
  language: SearchLanguage,
): SearchCompletion {
  const { name, values } = operator;
  const candidates = choicesOf(values)
    .filter((one) => spelledFrom(one, typed))
    .map((one) => ({
      value: one.value,
      insert: one[language][0] ?? one.value,
      labelKey: `search.value.${values.type === 'choice' ? name : values.type}.${one.value}`,
    }));
  return { type: 'value', typed, start, end, operator: name, label: null, candidates };
}

/** Both languages are understood, whichever is proposed. */
function spelledFrom({ fr, en }: Pick<SearchChoice, 'fr' | 'en'>, typed: string): boolean {
  const folded = foldSpelling(typed);
  return [...fr, ...en].some((spelling) => foldSpelling(spelling).startsWith(folded));
}

/** Where the term that reaches the end of a text begins, its `-` set aside. */
function termStart(text: string): number {
  let start = text.length;
  while (start > 0 && !STOP.test(text.charAt(start - 1))) start -= 1;
  return text.charAt(start) === '-' ? start + 1 : start;
}

function termEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !STOP.test(text.charAt(end))) end += 1;
  return end;
}

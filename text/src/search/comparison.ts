import { Big } from 'big.js';
import { foldForSearch } from '../match-key.js';
import { QUOTE, RUN, SEPARATOR, splitWords } from './characters.js';
import type { SearchLanguage } from './language.js';
import type { ComparisonNode } from './nodes.js';

type Comparison = Pick<ComparisonNode, 'label' | 'operator' | 'amount' | 'unit'>;

const SPACE = String.raw`[ \u00a0\u202f]`;
const COMPARED = String.raw`${SPACE}*(?<operator>>=|<=|[≥≤><=])${SPACE}*`;
// Groups of three apart by a space, then what touches them; behind a digit a unit may stand after a space.
const GROUPED = String.raw`[+\-−]?[€$£]?\d{1,3}(?:${SPACE}\d{3}(?!\d))+(?:${RUN})?`;
const UNIT_APART = String.raw`(?:(?<=\d)${SPACE}(?:(?:[kKM]|Mds?)?[€$£%]|[kKM]|Mds?|EUR|CHF)(?![^${SEPARATOR})]))?`;
const AMOUNT = String.raw`(?<amount>(?:${GROUPED}|(?=[+\-−]?[€$£]?\d)${RUN})${UNIT_APART})`;
const LABEL = String.raw`\p{L}[\p{L}\p{M}\p{N}_'’.\-]*`;

const COMPARISON = new RegExp(`(?<label>${LABEL})${COMPARED}${AMOUNT}`, 'uy');
const BEHIND_LABEL = new RegExp(COMPARED + AMOUNT, 'uy');
const WHOLE_LABEL = new RegExp(`^${LABEL}$`, 'u');

const WRITTEN_AMOUNT = /^(?<sign>[+\-−]?)(?<before>[€$£]?)(?<number>\d(?:[\d.,'’]*\d)?)(?<after>.*)$/su;
const AFTER = /^(?<multiplier>k|K|Mds|Md|M|bn)?(?<unit>€|\$|£|%|eur|euros?|usd|gbp|chf)?$/iu;
const MULTIPLIERS: Readonly<Record<string, number>> = {
  '': 0,
  k: 3,
  K: 3,
  M: 6,
  m: 6,
  Md: 9,
  Mds: 9,
  bn: 9,
};
const UNITS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  chf: 'CHF',
  usd: 'USD',
  $: '$',
  '%': '%',
};
const NOUN = /^(?:[hjd]|\p{L}[\p{L}\p{M}]{1,19})$/u;

const BETWEEN_TERMS = new RegExp(`[${SEPARATOR}${QUOTE}«»()]`, 'u');
const LAST_OPERATOR = /(?:[<>]=?|[=≥≤])$/;

const INTEGER_DIGITS = 15;
const DECIMAL_DIGITS = 6;

/** The comparison that begins with its label at `start`, or null; with the index of its end. */
export function readComparison(
  text: string,
  start: number,
  language: SearchLanguage,
): { comparison: Comparison; end: number } | null {
  COMPARISON.lastIndex = start;
  const match = COMPARISON.exec(text);
  if (match === null) return null;
  const comparison = compare(match.groups?.label ?? '', match, language);
  return comparison && { comparison, end: start + match[0].length };
}

/** The same behind a label in quotes: `"panier moyen">38`. */
export function readComparisonBehind(
  words: readonly string[],
  text: string,
  start: number,
  language: SearchLanguage,
): { comparison: Comparison; end: number } | null {
  BEHIND_LABEL.lastIndex = start;
  const match = BEHIND_LABEL.exec(text);
  if (match === null || !WHOLE_LABEL.test(words.join('-'))) return null;
  const comparison = compare(words.join('-'), match, language);
  return comparison && { comparison, end: start + match[0].length };
}

/** How a comparison is written so that it is read back whatever the reader's language. */
export function writeComparison(node: Comparison, language: SearchLanguage): string {
  const mark = language === 'fr' ? ',' : '.';
  const [integer = '', decimals] = node.amount.split('.');
  // Three decimals could be a group of thousands: a fourth says that they are none.
  const fraction = decimals === undefined ? '' : mark + decimals + (decimals.length === 3 ? '0' : '');
  const unit = { EUR: '€', GBP: '£' }[node.unit ?? ''] ?? node.unit ?? '';
  return `${node.label.replaceAll(' ', '-')}${node.operator}${integer}${fraction}${unit}`;
}

/** What figures are compared by: how it is written, and the key of the message that says it. */
export const COMPARISON_OPERATORS = [
  { operator: '>', labelKey: 'search.comparison.over' },
  { operator: '>=', labelKey: 'search.comparison.atLeast' },
  { operator: '<', labelKey: 'search.comparison.under' },
  { operator: '<=', labelKey: 'search.comparison.atMost' },
  { operator: '=', labelKey: 'search.comparison.exactly' },
] as const;

/** A metric's label as it is written before an operator: `panier-moyen`; null for one no comparison can begin with. */
export function comparisonLabel(label: string): string | null {
  const written = splitWords(label).join('-');
  return WHOLE_LABEL.test(written) ? written : null;
}

/** Where an operator is that a text ends with, right behind what may be a label; null when it does not. */
export function operatorAtEnd(text: string): { label: string; start: number; typed: string } | null {
  const typed = LAST_OPERATOR.exec(text)?.[0];
  if (typed === undefined) return null;
  const start = text.length - typed.length;
  const before = text.slice(0, start).trimEnd();
  let from = before.length;
  while (from > 0 && !BETWEEN_TERMS.test(before.charAt(from - 1))) from -= 1;
  const label = before.slice(before.charAt(from) === '-' ? from + 1 : from);
  return WHOLE_LABEL.test(label) ? { label, start, typed } : null;
}

/** Whether what stands last in a search would go on in what comes next: `CA>10` before `000` or `k`. */
export function takesIn(last: string, next: string): boolean {
  COMPARISON.lastIndex = last.startsWith('-') ? 1 : 0;
  const behind = `${last} ${next}`;
  return COMPARISON.test(behind) && COMPARISON.lastIndex > last.length;
}

function compare(label: string, match: RegExpExecArray, language: SearchLanguage): Comparison | null {
  const words = splitWords(label);
  const read = readAmount(match.groups?.amount ?? '', language);
  if (words.length === 0 || read === null) return null;
  const written = match.groups?.operator ?? '=';
  const operator = ({ '≥': '>=', '≤': '<=' }[written] ?? written) as Comparison['operator'];
  return { label: words.join(' '), operator, ...read };
}

function readAmount(written: string, language: SearchLanguage): Pick<Comparison, 'amount' | 'unit'> | null {
  const { sign, before, number, after } =
    WRITTEN_AMOUNT.exec(written.replace(/[ \u00a0\u202f]/g, ''))?.groups ?? {};
  const decimal = readNumber(number ?? '', language);
  const end = readAfter(trimEnd(after ?? ''), before ?? '');
  if (decimal === null || end === null) return null;
  const amount = new Big(decimal).times(new Big(10).pow(end.exponent));
  if (amount.gte(new Big(10).pow(INTEGER_DIGITS))) return null;
  return {
    amount: (sign === '-' || sign === '−') && !amount.eq(0) ? `-${amount.toFixed()}` : amount.toFixed(),
    unit: end.unit,
  };
}

/** What follows the number: a multiplier, a unit, both or a noun. `m` is a multiplier only after a currency sign. */
function readAfter(after: string, before: string): { exponent: number; unit: string | null } | null {
  const sign = before === '' ? null : (UNITS[before] ?? null);
  if (after === 'm' && sign !== null) return { exponent: 6, unit: sign };
  const { multiplier = '', unit } = AFTER.exec(after)?.groups ?? {};
  const exponent = MULTIPLIERS[multiplier];
  if (AFTER.test(after) && exponent !== undefined && multiplier !== 'm') {
    if (unit !== undefined && sign !== null) return null;
    return { exponent, unit: unit === undefined ? sign : (UNITS[unit.toLowerCase()] ?? null) };
  }
  const noun = foldForSearch(after);
  // What looks like a multiplier or a currency in another case or with an accent is no noun: it would not be read back.
  return sign === null && NOUN.test(noun) && !AFTER.test(noun) ? { exponent: 0, unit: noun } : null;
}

/** A number as digits with a point, or null when its marks make no sense. */
function readNumber(number: string, language: SearchLanguage): string | null {
  const marks = number.replace(/\d/g, '').replaceAll('’', "'");
  const last = marks.at(-1);
  const decimal = last !== undefined && isDecimalMark(number, marks, last, language) ? last : null;
  const cut = decimal === null ? number.length : number.lastIndexOf(decimal);
  const groups = number.slice(0, cut).split(/[.,'’]/);
  const decimals = number.slice(cut + 1);
  const groupMarks = new Set(decimal === null ? marks : marks.slice(0, -1));
  const grouped = groups.slice(1).every((group) => group.length === 3) && (groups[0]?.length ?? 0) <= 3;
  if (groups.length > 1 && (!grouped || groupMarks.size > 1)) return null;
  const integer = groups.join('');
  if (integer.length > INTEGER_DIGITS || decimals.length > DECIMAL_DIGITS) return null;
  return decimals === '' ? integer : `${integer}.${decimals}`;
}

function isDecimalMark(number: string, marks: string, last: string, language: SearchLanguage): boolean {
  if (last === "'") return false;
  // A mark that has been used for groups is no decimal mark.
  if (marks.indexOf(last) !== marks.length - 1) return false;
  if (marks.length > 1) return true;
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(number)) return true;
  return last === (language === 'fr' ? ',' : '.');
}

function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && '.,!?…'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

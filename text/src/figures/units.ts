import { currencyAt, type FoundCurrency } from './currencies.js';
import { characterAt, SPACE } from './plain-text.js';
import type { Lexicon, Word } from './words.js';

/** What a number is followed by: a factor (k, M, Md), a unit, or both. */
export interface FoundUnit {
  end: number;
  /** The power of ten the number is multiplied by. */
  exponent: number;
  /** A currency code or `$`, `%`, `pts`, `h`, `d`; for a noun, `noun` and what it may stand for. */
  unit: string;
  nounMetrics: readonly string[];
}

/** The nouns of the metrics that may be meant, by metric id, with the text's words. */
export interface Nouns {
  lexicon: Lexicon<string>;
  words: readonly Word[];
  /** Index into `words` by the offset a word starts at. */
  wordAt: ReadonlyMap<number, number>;
}

const SPACES = new RegExp(`${SPACE}{0,2}`, 'y');
const FACTOR = /Mds|Md|bn|[kKMm]/y;
const EXPONENTS: Readonly<Record<string, number>> = { k: 3, K: 3, M: 6, m: 6, Md: 9, Mds: 9, bn: 9 };
const FIXED = /%|pts?|[hjd]/y;
const FIXED_UNITS: Readonly<Record<string, string>> = {
  '%': '%',
  pt: 'pts',
  pts: 'pts',
  h: 'h',
  j: 'd',
  d: 'd',
};
const MAGNITUDE =
  /(?:millions?|milliards?|milliers?|mille|billions?|thousands?|mios?|mrds?|cents?)(?![\p{L}\p{N}])/iuy;
const TOUCHES = /[\p{L}\p{M}\p{N}\p{Cf}_/\\%‰]/u;
const GOES_ON = /[-'’]\p{L}|[.,'’][0-9]/uy;

/** What stands at the end of a number without a currency before it. */
export function unitAfter(text: string, end: number, nouns: Nouns): FoundUnit | null {
  const start = afterSpaces(text, end);
  const plain = bareUnit(text, start, nouns);
  if (plain) return { ...plain, exponent: 0 };
  const factor = factorAt(text, start);
  if (factor === null || factor.written === 'm') return null;
  const scaled = bareUnit(text, afterSpaces(text, factor.end), nouns);
  return scaled && { ...scaled, exponent: factor.exponent };
}

/** What stands at the end of a number that has a currency before it: a factor, a second writing of the currency, or nothing. */
export function afterPrefixed(
  text: string,
  end: number,
): { end: number; exponent: number; currency: FoundCurrency | null } | null {
  const start = afterSpaces(text, end);
  const factor = factorAt(text, start);
  const scaledEnd = factor !== null && endsWell(text, factor.end) ? factor.end : null;
  const scaled = factor === null ? null : currencyOf(text, factor.end);
  if (factor !== null && scaled !== null)
    return { end: scaled.end, exponent: factor.exponent, currency: scaled };
  if (factor !== null && scaledEnd !== null)
    return { end: scaledEnd, exponent: factor.exponent, currency: null };
  const currency = currencyOf(text, end);
  if (currency !== null) return { end: currency.end, exponent: 0, currency };
  return endsWell(text, end) && !isMagnitude(text, start) ? { end, exponent: 0, currency: null } : null;
}

/** Whether nothing goes on where a number or a unit ends: no letter, digit, `_` or `/`. */
export function endsWell(text: string, end: number): boolean {
  GOES_ON.lastIndex = end;
  return !TOUCHES.test(characterAt(text, end)) && !GOES_ON.test(text);
}

/** A second currency, unless it is the one before the next number (`€12 €15`). */
function currencyOf(text: string, end: number): FoundCurrency | null {
  const currency = currencyAt(text, afterSpaces(text, end));
  if (currency === null || !endsWell(text, currency.end)) return null;
  return /[0-9]/.test(text.charAt(afterSpaces(text, currency.end))) ? null : currency;
}

function bareUnit(text: string, start: number, nouns: Nouns): Omit<FoundUnit, 'exponent'> | null {
  const noun = nounAt(text, start, nouns);
  if (noun) return noun;
  const currency = currencyAt(text, start);
  if (currency) {
    return endsWell(text, currency.end) ? { end: currency.end, unit: currency.code, nounMetrics: [] } : null;
  }
  FIXED.lastIndex = start;
  const fixed = FIXED_UNITS[FIXED.exec(text)?.[0] ?? ''];
  const end = FIXED.lastIndex;
  return fixed !== undefined && endsWell(text, end) ? { end, unit: fixed, nounMetrics: [] } : null;
}

function nounAt(text: string, start: number, { lexicon, words, wordAt }: Nouns) {
  const index = wordAt.get(start);
  const found = index === undefined ? null : lexicon.find(text, words, index);
  if (index === undefined || found === null) return null;
  const end = words[index + found.length - 1]?.end ?? start;
  return endsWell(text, end) ? { end, unit: 'noun', nounMetrics: found.meant } : null;
}

function factorAt(text: string, start: number): { written: string; end: number; exponent: number } | null {
  FACTOR.lastIndex = start;
  const written = FACTOR.exec(text)?.[0] ?? '';
  const exponent = EXPONENTS[written];
  return exponent === undefined ? null : { written, end: start + written.length, exponent };
}

function isMagnitude(text: string, start: number): boolean {
  MAGNITUDE.lastIndex = start;
  return MAGNITUDE.test(text);
}

function afterSpaces(text: string, start: number): number {
  SPACES.lastIndex = start;
  SPACES.test(text);
  return SPACES.lastIndex;
}

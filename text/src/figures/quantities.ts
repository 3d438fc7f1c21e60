import { Big } from 'big.js';
import { type Before, whatPrecedes } from './before-digits.js';
import { type Cents, centsAfter, clashAfter } from './cents.js';
import { COMPANY_DOLLAR, type FoundCurrency, sameCurrency } from './currencies.js';
import { INTEGER_DIGITS, type ReadNumber, readNumber } from './numbers.js';
import { afterPrefixed, endsWell, type Nouns, unitAfter } from './units.js';

/** A number of a text, with its unit or without one. */
export interface Quantity {
  start: number;
  end: number;
  /** Where its digits start, after sign and currency. */
  digits: number;
  /** Null for what only looks like a number: `A380`, `1.23.4`, `J+2`. */
  value: Big | null;
  other: Big | null;
  /** Before its factor: 12 of `12 k€`. */
  unscaled: Big | null;
  unit: string | null;
  nounMetrics: readonly string[];
  sign: '+' | '-' | null;
  /** `14 h`: an hour of the day rather than a duration. */
  mayBeHour: boolean;
}

export interface QuantityContext {
  language: 'fr' | 'en';
  dollar: string;
  nouns: Nouns;
}

/** Digits with single marks between them, read whole or not at all. */
const RUN = /[0-9]+(?:[ \u00a0\u202f.,'’][0-9]+)*/g;
const SPACES = /[ \u00a0\u202f]/;
const NO_CENTS = /[.,][-–—]{1,2}/y;
const LAST_HOUR = 24;
const HUNDRED = 100;

/** The numbers of a text in order, those that are no figures too: ranges are made of both. Linear in the text. */
export function findQuantities(text: string, context: QuantityContext): Quantity[] {
  const found: Quantity[] = [];
  const run = new RegExp(RUN);
  let free = 0;
  for (let match = run.exec(text); match; match = run.exec(text)) {
    const before = whatPrecedes(text, match.index, free);
    let read = before === null ? null : readNumber(match[0], context.language);
    if (before?.currency && read === null) {
      // With its currency before it a number may be followed by the next one: `€12,500 112 tickets`.
      const alone = match[0].split(SPACES, 1)[0] ?? '';
      read = readNumber(alone, context.language);
      if (read !== null) run.lastIndex = match.index + alone.length;
    }
    const end = run.lastIndex;
    const cents = centsAfter(text, match.index, context.language);
    let quantity: Quantity | null = null;
    if (before !== null && cents !== null && before.currency === null) {
      quantity = withCents(before, match.index, cents, context);
      run.lastIndex = cents.end;
    } else if (before !== null && read !== null) {
      quantity = before.currency
        ? prefixed(text, before, before.currency, match.index, end, read, context)
        : suffixed(text, before, match.index, end, read, context);
    }
    quantity ??= without(before?.start ?? match.index, match.index, Math.max(end, run.lastIndex));
    const clash = quantity.unit === null && quantity.value !== null ? clashAfter(text, quantity.end) : null;
    if (clash !== null) {
      quantity = without(quantity.start, quantity.digits, clash);
      run.lastIndex = clash;
    }
    free = quantity.end;
    found.push(quantity);
  }
  return found;
}

function prefixed(
  text: string,
  before: Before,
  currency: FoundCurrency,
  digits: number,
  end: number,
  read: ReadNumber,
  context: QuantityContext,
): Quantity | null {
  const after = afterPrefixed(text, afterNoCents(text, end, read));
  if (after === null) return null;
  const code = after.currency ? sameCurrency(currency.code, after.currency.code) : currency.code;
  if (code === null) return null;
  const unit = { unit: code, nounMetrics: [], exponent: after.exponent, end: after.end };
  return quantityOf(before, digits, read, unit, context);
}

function suffixed(
  text: string,
  before: Before,
  digits: number,
  end: number,
  read: ReadNumber,
  context: QuantityContext,
): Quantity | null {
  const unit = unitAfter(text, afterNoCents(text, end, read), context.nouns);
  if (unit) return quantityOf(before, digits, read, unit, context);
  if (!endsWell(text, end)) return null;
  return { ...without(before.start, digits, end), value: read.value, unscaled: read.value };
}

/** Swiss prices end in `.–` where they have no cents. */
function afterNoCents(text: string, end: number, read: ReadNumber): number {
  NO_CENTS.lastIndex = end;
  return read.isInteger && NO_CENTS.test(text) ? NO_CENTS.lastIndex : end;
}

function withCents(before: Before, digits: number, found: Cents, context: QuantityContext): Quantity | null {
  const { whole, cents, end, code } = found;
  // What could be groups or decimals has to be groups: the decimals are written.
  const value = whole.isInteger ? whole.value : whole.other;
  if (value === null) return null;
  const read = { value: value.plus(new Big(cents).div(HUNDRED)), other: null, isInteger: false };
  return quantityOf(before, digits, read, { unit: code, nounMetrics: [], exponent: 0, end }, context);
}

function quantityOf(
  { start, sign }: Before,
  digits: number,
  read: ReadNumber,
  found: { unit: string; nounMetrics: readonly string[]; exponent: number; end: number },
  context: QuantityContext,
): Quantity | null {
  const scale = new Big(`1e${String(found.exponent)}`);
  const scaled = (value: Big) => (sign === '-' ? value.neg() : value).times(scale);
  const value = scaled(read.value);
  if (value.abs().gte(`1e${String(INTEGER_DIGITS)}`)) return null;
  const unit = found.unit === COMPANY_DOLLAR ? context.dollar : found.unit;
  const mayBeHour =
    unit === 'h' && sign === null && read.isInteger && found.exponent === 0 && value.lte(LAST_HOUR);
  return {
    start,
    end: found.end,
    digits,
    value,
    other: read.other && scaled(read.other),
    unscaled: read.value,
    unit,
    nounMetrics: found.nounMetrics,
    sign,
    mayBeHour,
  };
}

function without(start: number, digits: number, end: number): Quantity {
  return {
    start,
    end,
    digits,
    value: null,
    other: null,
    unscaled: null,
    unit: null,
    nounMetrics: [],
    sign: null,
    mayBeHour: false,
  };
}

import { currencyAt } from './currencies.js';
import { type ReadNumber, readNumber } from './numbers.js';
import { SPACE } from './plain-text.js';
import { endsWell } from './units.js';

const RUN = /[0-9]+(?:[ \u00a0\u202f.,'’][0-9]+)*/y;
const CENTS = /[0-9]{2}(?![0-9])/y;
const SPACES = new RegExp(`${SPACE}{0,2}`, 'y');

/** `12€50`. */
export interface Cents {
  whole: ReadNumber;
  cents: string;
  end: number;
  code: string;
}

/** `12€50`: the currency stands where the decimal mark would. */
export function centsAfter(text: string, digits: number, language: 'fr' | 'en'): Cents | null {
  RUN.lastIndex = digits;
  const written = RUN.exec(text)?.[0];
  if (written === undefined) return null;
  const currency = currencyAt(text, digits + written.length);
  if (!currency?.isSign) return null;
  CENTS.lastIndex = currency.end;
  const cents = CENTS.exec(text)?.[0];
  const whole = readNumber(written, language);
  if (cents === undefined || whole === null) return null;
  const end = currency.end + cents.length;
  return endsWell(text, end) && !currencyAt(text, end) ? { whole, cents, end, code: currency.code } : null;
}

/** Where `12 €50` ends, which could be 12.50 € or two numbers, and so is none. */
export function clashAfter(text: string, end: number): number | null {
  SPACES.lastIndex = end;
  SPACES.test(text);
  const currency = currencyAt(text, SPACES.lastIndex);
  if (!currency) return null;
  RUN.lastIndex = currency.end;
  return RUN.test(text) ? RUN.lastIndex : null;
}

import { SPACE } from './plain-text.js';

/** `$` alone: which one it is, the company says. */
export const COMPANY_DOLLAR = '$';

const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₺': 'TRY',
  '₽': 'RUB',
  '₩': 'KRW',
  '₪': 'ILS',
  '₴': 'UAH',
  '₫': 'VND',
  '₱': 'PHP',
  '₦': 'NGN',
  $: COMPANY_DOLLAR,
  US$: 'USD',
  $US: 'USD',
  CA$: 'CAD',
  C$: 'CAD',
  $CA: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  R$: 'BRL',
};

// Codes that are no words in capitals. Those people also type in lower case have both.
const CODES = (
  'EUR USD GBP CHF CAD AUD NZD HKD SGD JPY CNY INR SEK NOK DKK ISK PLN CZK HUF RON BGN TRY UAH MAD TND DZD XOF XAF XPF ' +
  'MGA AED SAR QAR ILS ZAR NGN KES EGP BRL MXN ARS CLP KRW THB VND IDR MYR PHP'
).split(' ');
const TYPED_LOWER = ['EUR', 'USD', 'GBP', 'CHF'];

const WORDS: Readonly<Record<string, string>> = {
  euro: 'EUR',
  euros: 'EUR',
  dollar: COMPANY_DOLLAR,
  dollars: COMPANY_DOLLAR,
};

/** Swiss prices have their franc before (`Fr. 12.50`) or after them. */
const FRANC = ['Fr.', 'fr.', 'SFr.', 'sFr.'];

const DOLLARS = new Set(['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD']);

const CURRENCY_BY_WRITING = new Map<string, string>([
  ...Object.entries(SIGNS),
  ...CODES.map((code) => [code, code] as const),
  ...TYPED_LOWER.map((code) => [code.toLowerCase(), code] as const),
  ...FRANC.map((franc) => [franc, 'CHF'] as const),
]);

const LETTER = /[A-Za-z.]/;

const SUFFIX = new RegExp(
  [
    '[eE][uU][rR][oO][sS]?',
    '[dD][oO][lL][lL][aA][rR][sS]?',
    ...[...CURRENCY_BY_WRITING.keys(), ...Array.from(DOLLARS, (code) => `$${code}`)]
      .toSorted((a, b) => b.length - a.length)
      .map((writing) => writing.replace(/[.$]/g, String.raw`\$&`)),
  ].join('|'),
  'uy',
);
// Not what labels the next figure, as in `38 $ CA 12 k$`.
const DOLLAR_COUNTRY = new RegExp(
  `${SPACE}(US|CA|USD|CAD|AUD|NZD|HKD|SGD)(?![\\p{L}\\p{M}\\p{N}_]|${SPACE}?[:=0-9])`,
  'uy',
);
const LONGEST = 4;

export interface FoundCurrency {
  start: number;
  end: number;
  /** An ISO code, or `$` for the company's dollar. */
  code: string;
  /** A sign such as `€` or `US$` rather than letters: only a sign stands for a decimal mark in `12€50`. */
  isSign: boolean;
}

/** The currency that starts at an index: `€`, `EUR`, `euros`, `$ CA`. What follows it is not judged. */
export function currencyAt(text: string, start: number): FoundCurrency | null {
  SUFFIX.lastIndex = start;
  const written = SUFFIX.exec(text)?.[0];
  if (written === undefined) return null;
  const end = start + written.length;
  if (written === COMPANY_DOLLAR) {
    DOLLAR_COUNTRY.lastIndex = end;
    const country = DOLLAR_COUNTRY.exec(text)?.[1];
    if (country !== undefined) {
      return { start, end: DOLLAR_COUNTRY.lastIndex, code: dollarOf(country), isSign: false };
    }
  }
  const bare = written.startsWith('$') ? written.slice(1) : written;
  const code =
    CURRENCY_BY_WRITING.get(written) ?? CURRENCY_BY_WRITING.get(bare) ?? WORDS[written.toLowerCase()];
  return code === undefined ? null : { start, end, code, isSign: !LETTER.test(written.at(-1) ?? '') };
}

/** The currency that ends at an index: words such as `euros` only come after a number. What precedes it is not judged. */
export function currencyBefore(text: string, end: number): FoundCurrency | null {
  for (let length = Math.min(LONGEST, end); length > 0; length -= 1) {
    const start = end - length;
    const written = text.slice(start, end);
    const code = CURRENCY_BY_WRITING.get(written);
    if (code !== undefined) return { start, end, code, isSign: !LETTER.test(written.at(-1) ?? '') };
  }
  return null;
}

/** Of a currency before a number and one after it, the one both mean (`$1,200 CAD`), or null when they differ. */
export function sameCurrency(before: string, after: string): string | null {
  if (before === after) return before;
  if (before === COMPANY_DOLLAR && DOLLARS.has(after)) return after;
  return null;
}

function dollarOf(country: string): string {
  return country.length === 2 ? `${country}D` : country;
}

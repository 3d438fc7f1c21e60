import { blank, SPACE } from './plain-text.js';

/** Source of the names of months, English and French, whole and short. */
export const MONTH = String.raw`(?:janv(?:ier|\.)?|f[ée]vr?(?:ier|\.)?|mars|avr(?:il|\.)?|mai|juin|juil(?:let|\.)?|ao[ûu]t|sept(?:embre|\.)?|oct(?:obre|\.)?|nov(?:embre|\.)?|d[ée]c(?:embre|\.)?|january|jan\.?|february|feb\.?|march|mar\.?|april|apr\.?|may|june|jun\.?|july|jul\.?|august|aug\.?|september|sep\.?|october|november|december)(?![\p{L}\p{M}\p{N}_])`;

const HOUR = '(?:2[0-4]|[01]?[0-9])';
const BEFORE = String.raw`(?<![\p{L}\p{M}\p{N}_.,])`;

/** What holds digits and is no figure whatever follows it (product rules, §3 Figures). */
const EXCLUDED = [
  // 2026-03-12, 12/03/2026, 12.03.26
  new RegExp(String.raw`${BEFORE}[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])`, 'gu'),
  new RegExp(
    String.raw`${BEFORE}[0-9]{1,2}([/.-])[0-9]{1,2}\1(?:[0-9]{4}|[0-9]{2})(?![0-9]|[/.-][0-9])`,
    'gu',
  ),
  // 12/03, and 3/4 too: what touches a slash is no figure.
  new RegExp(String.raw`${BEFORE}[0-9]{1,4}/[0-9]{1,4}(?![0-9])`, 'gu'),
  // 12 mars 2026, 1er mars, 3rd of March
  new RegExp(
    String.raw`${BEFORE}[0-9]{1,2}(?:er|st|nd|rd|th)?${SPACE}(?:of${SPACE})?${MONTH}(?:${SPACE}[0-9]{4}(?![0-9]))?`,
    'giu',
  ),
  // 14h30, 14 h 30, 14:30, 2 pm, 9:30 a.m. What is an hour and what is a duration in `14 h` is seen later.
  new RegExp(
    String.raw`${BEFORE}${HOUR}${SPACE}?[hH]${SPACE}?[0-5][0-9](?![\p{L}\p{M}\p{N}_]|[.,][0-9])`,
    'gu',
  ),
  new RegExp(
    String.raw`${BEFORE}${HOUR}:[0-5][0-9](?::[0-5][0-9])?(?:${SPACE}?[aApP]\.?[mM](?![\p{L}\p{M}\p{N}_])\.?)?(?![0-9])`,
    'gu',
  ),
  new RegExp(String.raw`${BEFORE}${HOUR}${SPACE}?[aApP]\.?[mM](?![\p{L}\p{M}\p{N}_])\.?`, 'gu'),
  // S47, T3, A380, J+2, N-1
  /(?<![\p{L}\p{M}\p{N}_])\p{L}[-+−]?[0-9]{1,4}(?![\p{L}\p{M}\p{N}_])/gu,
  // n° 3, no. 3, numéro 3, ref. 12
  new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}_])(?:[nN][°º]|№|[nN]o\.|No|[nN]um[ée]ro|[nN]umber|[rR][ée]f\.?)${SPACE}?[0-9]+(?:${SPACE}[0-9]{3})*(?![0-9])`,
    'gu',
  ),
];

/** Not in the middle of a number whose other marks no phone has: `1,000.000001`. */
const PHONE = /(?<![0-9][,'’]?)\+?[0-9]+(?:[ \u00a0\u202f.-][0-9]+)*/g;
const PHONE_DIGITS = 9;
const PAIRS = /^[0-9]{1,2}(?:[^0-9][0-9]{2})+$/;

/** Blanks dates, hours, references and phones, in this order: a date before a figure makes no phone with it. */
export function withoutExclusions(plain: string): string {
  const dated = blank(
    plain,
    EXCLUDED.flatMap((pattern) => Array.from(plain.matchAll(pattern), stretchOf)),
  );
  return blank(
    dated,
    Array.from(dated.matchAll(PHONE))
      .filter(([written]) => isPhone(written))
      .map(stretchOf),
  );
}

function stretchOf({ 0: written, index }: RegExpExecArray): { start: number; end: number } {
  return { start: index, end: index + written.length };
}

function isPhone(written: string): boolean {
  if (written.replace(/[^0-9]/g, '').length < PHONE_DIGITS) return false;
  return written.startsWith('+') || written.startsWith('0') || PAIRS.test(written);
}

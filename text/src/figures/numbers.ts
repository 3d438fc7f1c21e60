import { Big } from 'big.js';

/** Most digits a number may have before and after its decimal mark: what the database keeps exactly. */
export const INTEGER_DIGITS = 15;
const DECIMAL_DIGITS = 6;

export interface ReadNumber {
  value: Big;
  /** The other value, where the mark may be one of groups or of decimals. */
  other: Big | null;
  isInteger: boolean;
}

type Mark = 'space' | 'apostrophe' | '.' | ',';

const PARTS = /[0-9]+|[^0-9]/g;

/**
 * Reads digits with single marks between them (`12 500`, `1'234.50`), whole or not at all (product rules, §3 Figures).
 *
 * @returns null for what is no number: uneven groups, two decimal marks, too many digits
 */
export function readNumber(written: string, language: 'fr' | 'en'): ReadNumber | null {
  const parts = written.match(PARTS) ?? [];
  const groups = parts.filter((_, index) => index % 2 === 0);
  const marks = parts.filter((_, index) => index % 2 === 1).map(markOf);
  const first = marks[0];
  const last = marks.at(-1);
  if (first === undefined || last === undefined) return number(written, '');
  if (marks.length === 1 && isPoint(first)) return onePoint(groups, first, language);
  if (marks.every((mark) => mark === first)) return areGroups(groups) ? number(groups.join(''), '') : null;
  const whole = groups.slice(0, -1);
  // A mark already used for groups is no decimal mark: the last one has to be the only one of its kind.
  const grouped = marks.slice(0, -1).every((mark) => mark === first) && first !== last;
  return grouped && isPoint(last) && areGroups(whole) ? number(whole.join(''), groups.at(-1) ?? '') : null;
}

/** `12,5`, `1234.567`, `0.500` have decimals; `1.234` is what the author's language makes of it. */
function onePoint(groups: readonly string[], mark: Mark, language: 'fr' | 'en'): ReadNumber | null {
  const [whole = '', rest = ''] = groups;
  const decimal = number(whole, rest);
  if (!areGroups(groups)) return decimal;
  const grouped = number(whole + rest, '');
  const isDecimal = (mark === ',') === (language === 'fr');
  const [meant, other] = isDecimal ? [decimal, grouped] : [grouped, decimal];
  return meant && { ...meant, other: other?.value ?? null };
}

function areGroups([first = '', ...others]: readonly string[]): boolean {
  return first.length <= 3 && !first.startsWith('0') && others.every((group) => group.length === 3);
}

function number(whole: string, decimals: string): ReadNumber | null {
  if (whole.length > INTEGER_DIGITS || decimals.length > DECIMAL_DIGITS) return null;
  const value = new Big(decimals === '' ? whole : `${whole}.${decimals}`);
  return { value, other: null, isInteger: decimals === '' };
}

function isPoint(mark: Mark): boolean {
  return mark === '.' || mark === ',';
}

function markOf(character: string): Mark {
  if (character === '.' || character === ',') return character;
  return character === "'" || character === '’' ? 'apostrophe' : 'space';
}

/** The decimal as it is stored and compared: no exponent, no plus, no trailing zeros, no negative zero. */
export function canonical(value: Big): string {
  const text = value.toFixed();
  return value.eq(0) ? '0' : text;
}

import { characterBefore } from '../characters.js';
import { currencyBefore, type FoundCurrency } from './currencies.js';
import { SPACE } from './plain-text.js';

/** What stands before the digits of a number and belongs to it. */
export interface Before {
  start: number;
  sign: '+' | '-' | null;
  currency: FoundCurrency | null;
}

const SIGN = /[-+−]/;
const SPACE_BEFORE = new RegExp(`${SPACE}{1,2}$`);
/** What a number may not touch on its left: it would be a part of something else. Other spaces may be meant as groups. */
const TOUCHES = /[\p{L}\p{M}\p{N}\p{Cf}\u2000-\u200a\u205f\u3000\0_/\\#@.,°^×%‰±+\-−–—]/u;

/**
 * Sign and currency before digits, or null when they touch what they may not.
 *
 * @param free where the number before has ended: nothing of it is taken
 */
export function whatPrecedes(text: string, digits: number, free: number): Before | null {
  let start = digits;
  let sign = signBefore(text, start, free);
  if (sign) start -= 1;
  const gap = SPACE_BEFORE.exec(text.slice(Math.max(free, start - 2), start))?.[0].length ?? 0;
  const found = currencyBefore(text, start - gap);
  const currency = found !== null && found.start >= free && startsWell(text, found.start) ? found : null;
  if (currency) {
    start = currency.start;
    const touches = currency.end === digits;
    if (sign === null && touches) {
      sign = signBefore(text, start, free);
      if (sign) start -= 1;
    }
  }
  const touched = characterBefore(text, start);
  if (touched !== '' && TOUCHES.test(touched)) return null;
  if (/['’]/.test(touched) && /[\p{L}\p{N}]/u.test(characterBefore(text, start - 1))) return null;
  return currencyTouching(text, start) ? null : { start, sign, currency };
}

/** A currency before a number stands alone, but for a sign: `€12`, `-€12`, not `x€12`. */
function startsWell(text: string, start: number): boolean {
  const before = characterBefore(text, start);
  return before === '' || SIGN.test(before) || !TOUCHES.test(before);
}

/** `€` right before a number that is not its currency belongs to the number before it: `5 €12`. */
function currencyTouching(text: string, start: number): boolean {
  return currencyBefore(text, start)?.isSign === true;
}

function signBefore(text: string, start: number, free: number): '+' | '-' | null {
  const character = text.charAt(start - 1);
  if (start - 1 < free || !SIGN.test(character)) return null;
  return character === '+' ? '+' : '-';
}

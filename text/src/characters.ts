/*
 * Classes of characters. `\p{…}` follows the Unicode version of the runtime: a letter added to Unicode last year may be
 * one for the server and not yet for an old browser. The server decides; offsets it stored are never read again. What is
 * counted does not depend on it: see count.ts.
 */

/** Source of a character class: what is not seen, and so may not hide in a link nor make a post. */
export const INVISIBLE = String.raw`\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800`;

const MARK = /^\p{M}$/u;
const LETTER_OR_DIGIT = /^[\p{L}\p{Nd}]$/u;
const COMBINING_KEYCAP = '\u20e3';

/**
 * The character that stands before `index`: the code point itself or, for a mark, its base. Empty at the start, for
 * marks without a base, and for a keycap such as 1️⃣, which is an emoji and no digit.
 */
export function characterBefore(text: string, index: number): string {
  let position = index;
  let keycap = false;
  while (position > 0) {
    const character = codePointBefore(text, position);
    position -= character.length;
    if (!MARK.test(character)) return keycap && /^[0-9]$/.test(character) ? '' : character;
    keycap ||= character === COMBINING_KEYCAP;
  }
  return '';
}

/** A letter of any script, or a decimal digit of any script (general category Nd). */
export function isLetterOrDigit(character: string): boolean {
  return LETTER_OR_DIGIT.test(character);
}

function codePointBefore(text: string, index: number): string {
  const pair = text.slice(Math.max(0, index - 2), index);
  return pair.length === 2 && (pair.codePointAt(0) ?? 0) > 0xffff ? pair : text.slice(index - 1, index);
}

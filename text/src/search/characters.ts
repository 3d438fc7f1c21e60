import { normalizeForm } from '../normalize.js';

/** Source of a class: what stands between terms. White space, controls and all that normalising a post removes. */
export const SEPARATOR = String.raw`\p{White_Space}\p{Cc}\p{Cs}\u200b\u2060\ufeff\ufffe\uffff\u202a-\u202e\u2066-\u2069`;

/** Source of a class: double quotes, straight and typographic. Any of them closes any other: keyboards mix them. */
export const QUOTE = '"“”„‟＂';

const STOP = `${SEPARATOR}${QUOTE}«»()`;
// A comma or semicolon ends a word, unless it is inside a number. U+037E is a semicolon once in NFC.
const COMMA = String.raw`[,;\u037e]`;

/** Source: what a term without quotes runs over. */
export const RUN = String.raw`(?:[^${STOP},;\u037e]|${COMMA}(?=\p{Nd}))+`;

const BETWEEN_WORDS = new RegExp(String.raw`[${STOP}\p{Pd}/:<>=≤≥]|${COMMA}(?!\p{Nd})`, 'u');
const BASE = String.raw`\p{L}\p{N}\p{So}\p{Emoji_Modifier}`;
const WORD = new RegExp(String.raw`[${BASE}](?:.*[${BASE}\p{M}])?`, 'su');
const WORD_START = new RegExp(`^[${BASE}]`, 'u');
const SEPARATORS = new RegExp(`[${SEPARATOR}${QUOTE}]+`, 'gu');

/** Whether a word may begin with this character. What may not is skipped: no index knows it. */
export function startsWord(character: string): boolean {
  return WORD_START.test(character);
}

/**
 * The words in a stretch of a search, in NFC, without the punctuation around them. They are split at spaces and at what
 * joins words: `compte-rendu`, `colisage/expédition`, `14:30`. No word holds a character that means something to a search.
 */
export function splitWords(text: string): string[] {
  return text.split(BETWEEN_WORDS).flatMap((piece) => {
    const word = WORD.exec(piece)?.[0];
    return word === undefined ? [] : [normalizeForm(word, 'NFC')];
  });
}

/** A value as it was meant: in NFC, one space for each stretch of spaces and quotes, none around it. */
export function cleanValue(written: string): string {
  return normalizeForm(written.replace(SEPARATORS, ' ').trim(), 'NFC');
}

/** Where a run ends once the marks that close a sentence are set aside: `from:bob.`, `colis*!` */
export function endOfRun(run: string): number {
  let end = run.length;
  while (end > 0 && '.!?…'.includes(run.charAt(end - 1))) end -= 1;
  return end;
}

import { CODE_POINT_LIMIT } from './limits.js';
import { normalizeForm } from './normalize.js';

const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};
const FOLDED_LETTERS = /[œæßøłđı]/g;
const MARKED_LATIN_OR_GREEK = /([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu;
// A mark on a separator goes with it: left behind, it would sit on the letter before, and a second pass would drop it.
const SEPARATORS = /[-_·]\p{M}*/gu;

/** A hashtag's name in a valid post has no more UTF-16 units than this. */
const NAME_LIMIT = 2 * CODE_POINT_LIMIT;

/**
 * The match key of a topic's name, given without its `#`: two spellings are one topic when their keys are equal
 * (`Été`, `ete`; `Saint-Étienne`, `saintetienne`). Idempotent. The length of a key is not judged here, but a name that
 * no post could hold has the empty key.
 */
export function matchKey(name: string): string {
  if (name.length > NAME_LIMIT) return '';
  const key = foldLetters(name.normalize('NFKC').toLowerCase().normalize('NFD'))
    .replace(SEPARATORS, '')
    .normalize('NFC');
  return key.length > NAME_LIMIT ? '' : key;
}

/**
 * A text folded for searching as match keys are, except that `-`, `_` and `·` stay: between words they mean something
 * to a search. Lengths change; offsets of the folded text are not those of the text.
 */
export function foldForSearch(text: string): string {
  const decomposed = normalizeForm(normalizeForm(text, 'NFKC').toLowerCase(), 'NFD');
  return normalizeForm(foldLetters(decomposed), 'NFC');
}

/** Takes and gives decomposed text in lower case. Marks of other scripts are letters in all but name: they stay. */
function foldLetters(decomposed: string): string {
  return decomposed
    .replace(MARKED_LATIN_OR_GREEK, '$1')
    .replace(FOLDED_LETTERS, (letter) => LETTERS[letter] ?? letter);
}

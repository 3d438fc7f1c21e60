import { foldForSearch } from '../match-key.js';

export interface Word {
  start: number;
  end: number;
  /** Blind to case and accents. */
  folded: string;
}

/** Digits do not join the letters after them: `112tickets` ends in a noun. */
const WORD = /[0-9]+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** What may stand between the words of one term: `panier moyen`, `chiffre d'affaires`, `CA/m²`. */
const WITHIN_TERM = /^[ \u00a0\u202f'’/.-]{1,2}$/;

/** The words of a text or a term, in order. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    folded: foldForSearch(written),
  }));
}

interface Term<T> {
  words: string[];
  meant: T;
}

/** Terms of one or more words, each standing for something, found by their first word. The longest wins. */
export class Lexicon<T> {
  private readonly terms = new Map<string, Term<T>[]>();

  constructor(entries: Iterable<readonly [term: string, meant: T]>) {
    for (const [term, meant] of entries) {
      const words = wordsOf(term).map((word) => word.folded);
      const first = words[0];
      if (first === undefined) continue;
      const known = this.terms.get(first);
      if (known) known.push({ words, meant });
      else this.terms.set(first, [{ words, meant }]);
    }
  }

  /** What the longest term that starts with the word at `index` stands for, and how many words it takes. */
  find(text: string, words: readonly Word[], index: number): { length: number; meant: T[] } | null {
    const candidates = this.terms.get(words[index]?.folded ?? '') ?? [];
    let length = 0;
    let meant: T[] = [];
    for (const term of candidates) {
      if (term.words.length < length || !stands(term.words, text, words, index)) continue;
      if (term.words.length > length) meant = [];
      length = term.words.length;
      meant.push(term.meant);
    }
    return length === 0 ? null : { length, meant };
  }
}

function stands(term: readonly string[], text: string, words: readonly Word[], index: number): boolean {
  return term.every((folded, offset) => {
    const word = words[index + offset];
    if (word?.folded !== folded) return false;
    const before = words[index + offset - 1];
    return offset === 0 || (before !== undefined && WITHIN_TERM.test(text.slice(before.end, word.start)));
  });
}

import { LINK_URL_LIMIT } from './limits.js';

// All of Cc but LF: C0, DEL and C1 (tab, CR and NEL are gone by then).
const CONTROLS = /(?!\n)\p{Cc}/gu;
const REMOVED = /[\u200b\u2060\ufeff\ufffe\uffff\u202a-\u202e\u2066-\u2069]/g;
const LINE_ENDS = /\r\n|[\r\u0085\u2028\u2029]/g;
const MARKS = /\p{M}+/gu;

/**
 * A text in the one form that is stored, counted and read (product rules, §3 Normalising). Idempotent. ZWJ and ZWNJ
 * stay: emoji and Persian need them. Lone surrogates stay too; `readText` refuses them.
 */
export function normalizeText(raw: string): string {
  const clean = raw.replaceAll('\t', ' ').replace(LINE_ENDS, '\n').replace(CONTROLS, '').replace(REMOVED, '');
  // `trim` removes exactly White_Space here: U+FEFF, its one addition, and NEL, its one omission, are gone by now.
  return normalizeForm(clean, 'NFC')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * `String.normalize`, but never slow. Ordering a run of marks takes the square of its length, which a hostile text of a
 * megabyte turns into minutes. A text with a run longer than any link may be is left as it came: no valid post has one.
 */
export function normalizeForm(text: string, form: 'NFC' | 'NFD' | 'NFKC'): string {
  for (const [run] of text.matchAll(MARKS)) {
    if (run.length > LINK_URL_LIMIT) return text;
  }
  return text.normalize(form);
}

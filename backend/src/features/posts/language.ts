import { detect } from 'tinyld';

import { BreveError } from '../../platform/errors/breve-error.js';

/** The languages a post may carry; `und` is for what is neither. */
export const POST_LANGUAGES = ['fr', 'en', 'und'] as const;
export type PostLanguage = (typeof POST_LANGUAGES)[number];

/** Shorter than this, detection is a coin toss, and the author's own language is the better guess. */
const ENOUGH_LETTERS = 12;

/** The language of a text, guessed between French and English; the author's own when there is too little of it. */
export function detectLanguage(text: string, author: 'fr' | 'en'): PostLanguage {
  const words = text.replace(/https?:\/\/\S+|[@#＃＠]\S+/giu, ' ').replace(/[^\p{L}'’\s]/gu, ' ');
  if ((words.match(/\p{L}/gu)?.length ?? 0) < ENOUGH_LETTERS) return author;
  const found = detect(words, { only: ['fr', 'en'] });
  return found === 'fr' || found === 'en' ? found : author;
}

/**
 * The language somebody chose, or null when they chose none.
 *
 * @throws BreveError `BAD_USER_INPUT`
 */
export function checkLanguage(tag: string | null | undefined): PostLanguage | null {
  if (tag == null) return null;
  const language = POST_LANGUAGES.find((known) => known === tag);
  if (!language) throw new BreveError('BAD_USER_INPUT', { reason: 'language' });
  return language;
}

import { en } from '../../src/messages/en/index.js';
import { fr } from '../../src/messages/fr/index.js';
import type { MessageId } from '../../src/messages/ids.js';
import type { Look } from './visit.js';

type Language = Look['language'];

export const WORDS = { fr, en } as const satisfies Record<Language, Record<MessageId, string>>;

/** Only whole sentences tell a language: `Notifications` is both. */
const TELLING = 16;

/**
 * Words of the other language among what is read, and messages that nobody translated.
 *
 * @param shown all that can be read or heard on the screen
 */
export function strayWords(shown: readonly string[], language: Language): string[] {
  const other: Language = language === 'fr' ? 'en' : 'fr';
  const ids = new Set<string>(Object.keys(fr));
  const own = new Set<string>(Object.values(WORDS[language]));
  const foreign = Object.values(WORDS[other]).filter(
    (words) => words.length >= TELLING && !words.includes('{') && !own.has(words),
  );
  return shown.flatMap((text) => [
    ...text.split(/\s+/u).filter((word) => ids.has(word)),
    ...foreign.filter((words) => text.includes(words)),
  ]);
}

import { matchKey } from '../match-key.js';
import { knownAs } from '../entities.js';
import type { ReadText } from '../read-text.js';
import { withoutExclusions } from './exclusions.js';
import { plainText } from './plain-text.js';

/** Whom a deal was won from or lost with. Offsets are UTF-16, half-open, in the normalised text. */
export type FoundClient =
  | { type: 'topic'; start: number; end: number; key: string }
  /** Words to be confirmed. */
  | { type: 'words'; start: number; end: number; name: string };

const KEYWORD =
  /(?<![\p{L}\p{M}\p{N}_'’-])(?:chez|with|clients?)(?![\p{L}\p{M}\p{N}_-])[ \u00a0\u202f]*:?/giu;
const ARTICLE = String.raw`(?:(?:le|la|les|the|our|notre)[ \u00a0\u202f]|l['’])?`;
/** A word of a name: begins with a capital or a digit, and may hold `&`, `-`, `.` and apostrophes. */
const CAPITALISED = String.raw`[\p{Lu}\p{Lt}\p{Lo}0-9][\p{L}\p{M}\p{N}&'’-]*(?:\.(?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}&'’-]*)*`;
const LINK = String.raw`(?:(?:&|et|and|of|de|du|des|la|le|les|d['’]|l['’])[ \u00a0\u202f]?){1,2}`;
const NAME = new RegExp(
  String.raw`[ \u00a0\u202f]*${ARTICLE}(${CAPITALISED}(?:[ \u00a0\u202f](?:${LINK})?${CAPITALISED}){0,5})`,
  'uy',
);
const LAST_WORD_WITHOUT_LETTER = /[ \u00a0\u202f][0-9]+$/;

/** Under which name deals with a client come together: blind to case, accents and marks, as its topic's match key is. */
export function clientKey(name: string): string {
  return matchKey(name).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/**
 * The client of a deal: the first topic that is a client, else the name after "chez", "with" or "client" — words that
 * begin with a capital, as far as they go — else null. Never throws; linear in the text.
 *
 * @param clientTopicKeys match keys of the topics of the kind client, or the spellings they are written with
 */
export function readClient(read: ReadText, clientTopicKeys: ReadonlySet<string>): FoundClient | null {
  for (const entity of read.entities) {
    const key = entity.type === 'hashtag' ? knownAs(entity, clientTopicKeys) : undefined;
    if (key !== undefined) return { type: 'topic', start: entity.start, end: entity.end, key };
  }
  const text = withoutExclusions(plainText(read));
  for (const { 0: keyword, index } of text.matchAll(KEYWORD)) {
    NAME.lastIndex = index + keyword.length;
    const name = NAME.exec(text)?.[1]?.replace(LAST_WORD_WITHOUT_LETTER, '');
    if (name === undefined || !/\p{L}/u.test(name)) continue;
    const start = text.indexOf(name, index + keyword.length);
    return { type: 'words', start, end: start + name.length, name };
  }
  return null;
}

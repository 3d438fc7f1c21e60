import { countAround } from './count.js';
import type { TextEntity, TextHint } from './entities.js';
import { findFault, isMalformed, type TextFault } from './faults.js';
import { readHashtag } from './hashtags.js';
import { CODE_POINT_LIMIT, INPUT_LIMIT } from './limits.js';
import { findLinks } from './links.js';
import { readMention } from './mentions.js';
import { normalizeText } from './normalize.js';

/** A text as the rules see it. */
export interface ReadText {
  /** The normalised text, which is what is stored; of an input too long to be read, the input itself. */
  text: string;
  /** Against `POST_LIMIT`; of an input too long to be read, its length in UTF-16 units. */
  characterCount: number;
  /** Sorted, never overlapping. Mentions are what was written: whether anybody has the handle, `resolveMentions` says. */
  entities: TextEntity[];
  /** Null when the text can be posted. */
  fault: TextFault | null;
  hints: TextHint[];
}

const TRIGGER = /[#＃@＠]/g;

/** Reads a text by the rules of a post (product rules, §3). Never throws; takes time linear in the text. */
export function readText(raw: string): ReadText {
  const malformed = isMalformed(raw);
  if (raw.length > INPUT_LIMIT) {
    const fault: TextFault = malformed
      ? { code: 'TEXT_MALFORMED' }
      : { code: 'POST_TOO_COMPLEX', limit: CODE_POINT_LIMIT };
    return { text: raw, characterCount: raw.length, entities: [], fault, hints: [] };
  }
  const text = normalizeText(raw);
  const { links, withCredentials } = findLinks(text);
  const characterCount = countAround(text, links);
  if (malformed) return { text, characterCount, entities: [], fault: { code: 'TEXT_MALFORMED' }, hints: [] };
  const fault = findFault(text, characterCount, links);
  const opaque = [...links, ...withCredentials].sort((a, b) => a.start - b.start);
  const entities: TextEntity[] = [...links];
  const hints: TextHint[] = [];
  for (const index of triggersOutside(text, opaque)) {
    const found = /[@＠]/.test(text.charAt(index)) ? readMention(text, index) : readHashtag(text, index);
    if (found === null) continue;
    if ('suggestion' in found) hints.push(found);
    else entities.push(found);
  }
  entities.sort((a, b) => a.start - b.start);
  return { text, characterCount, entities, fault, hints };
}

function triggersOutside(text: string, opaque: readonly { start: number; end: number }[]): number[] {
  const triggers: number[] = [];
  let next = 0;
  for (const { index } of text.matchAll(TRIGGER)) {
    while ((opaque[next]?.end ?? Infinity) <= index) next += 1;
    if (index < (opaque[next]?.start ?? Infinity)) triggers.push(index);
  }
  return triggers;
}

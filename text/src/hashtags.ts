import { characterBefore, isLetterOrDigit } from './characters.js';
import type { HashtagEntity, TextHint } from './entities.js';
import { TOPIC_KEY_MAX, TOPIC_KEY_MIN } from './limits.js';
import { matchKey } from './match-key.js';

// Letters and digits with the marks on them, `_`, `·`, and a `-` between two of letters and digits. 1️⃣ is no digit but an
// emoji. Each character can be read in one way only, so nothing is ever tried twice.
const NAME = /(?=[\p{L}\p{Nd}_])(?:(?![0-9]\ufe0f?\u20e3)[\p{L}\p{Nd}]\p{M}*(?:-(?=[\p{L}\p{Nd}]))?|_|·)+/uy;
const LETTER = /\p{L}/u;
const ONE_LETTER = /^\p{L}\p{M}*$/u;
const APOSTROPHE_AND_LETTER = /['’](?=\p{L})/uy;
const AMPERSAND_AND_LETTER = /&(?=\p{L})/uy;

const ELIDED = new Set('l d j m n s t c qu jusqu lorsqu puisqu presqu quelqu aujourd'.split(' '));
/** Elided inside a word (`aujourd'hui`, `quelqu'un`, `presqu'île`): what follows is no word to make a topic of. */
const WITHIN_WORD = new Set(['presqu', 'quelqu', 'aujourd']);

/** Whether this, in lower case, is what an elision leaves of a word of its own: the `l` of `l'équipe`. */
export function isElided(word: string): boolean {
  return ELIDED.has(word) && !WITHIN_WORD.has(word);
}

/** A `#` at an index leads to a topic, to a hint how to write one, or to nothing. */
type HashtagReading = HashtagEntity | TextHint | null;

/** Reads what stands at the `#` or `＃` at `start` (product rules, §3 Hashtags). Matched whole, never backtracked. */
export function readHashtag(text: string, start: number): HashtagReading {
  const before = characterBefore(text, start);
  if (before === '_' || before === '&' || isLetterOrDigit(before)) return null;
  const name = readName(text, start + 1);
  if (name === null) return null;
  const end = start + 1 + name.length;
  const elided = readElided(text, start, name);
  if (elided !== undefined) return elided;
  const ampersand = readAmpersand(text, start, name);
  if (ampersand !== undefined) return ampersand;
  const key = topicKey(text, name, end);
  return key === null ? null : { type: 'hashtag', start, end, name, key };
}

/** The name at an index, or null. What can not end a name (`·`, `-`) is left off its end. */
function readName(text: string, start: number): string | null {
  NAME.lastIndex = start;
  const run = NAME.exec(text)?.[0];
  if (run === undefined) return null;
  let length = run.length;
  while (run[length - 1] === '·' || run[length - 1] === '-') length -= 1;
  return run.slice(0, length);
}

/** The match key of a name that makes a topic, given where it ends. */
function topicKey(text: string, name: string, end: number): string | null {
  if (/^[#＃]/.test(text.slice(end, end + 1)) || text.startsWith('://', end) || !LETTER.test(name))
    return null;
  const key = matchKey(name);
  const length = Array.from(key).length;
  return length >= TOPIC_KEY_MIN && length <= TOPIC_KEY_MAX ? key : null;
}

/** `#l'équipe`: no topic. Undefined when this is nothing of the kind; null when there is no better way to write it. */
function readElided(text: string, start: number, name: string): TextHint | null | undefined {
  const word = name.toLowerCase();
  const apostrophe = start + 1 + name.length;
  APOSTROPHE_AND_LETTER.lastIndex = apostrophe;
  if (!ELIDED.has(word) || !APOSTROPHE_AND_LETTER.test(text)) return undefined;
  const rest = readName(text, apostrophe + 1);
  if (rest === null) return null;
  const end = apostrophe + 1 + rest.length;
  const suggested = WITHIN_WORD.has(word) ? name + rest : rest;
  if (topicKey(text, suggested, end) === null) return null;
  const suggestion = WITHIN_WORD.has(word) ? `#${suggested}` : `${name}${text.charAt(apostrophe)}#${rest}`;
  return { type: 'elided-hashtag', start, end, suggestion };
}

/** `#R&D`: no topic, and written `#RetD`. Undefined and null as above. */
function readAmpersand(text: string, start: number, name: string): TextHint | null | undefined {
  const ampersand = start + 1 + name.length;
  AMPERSAND_AND_LETTER.lastIndex = ampersand;
  if (!ONE_LETTER.test(name) || !AMPERSAND_AND_LETTER.test(text)) return undefined;
  const rest = readName(text, ampersand + 1);
  if (rest === null) return null;
  const end = ampersand + 1 + rest.length;
  const suggested = `${name}et${rest}`;
  if (topicKey(text, suggested, end) === null) return null;
  return { type: 'ampersand-hashtag', start, end, suggestion: `#${suggested}` };
}

import { findLinks } from '../links.js';
import type { ReadText } from '../read-text.js';

/** Stands where nothing may be read. Normalising removes it, so that no text holds one of its own. */
const BLANK = '\0';

/** A space inside a number or before its unit. */
export const SPACE = String.raw`[ \u00a0\u202f]`;

interface Stretch {
  start: number;
  end: number;
}

/** The text with its entities, and the addresses that are none for holding a password, blanked. Offsets stay true. */
export function plainText(read: ReadText): string {
  const { withCredentials } = findLinks(read.text);
  return blank(read.text, [...read.entities, ...withCredentials]);
}

/** The text with some stretches blanked. */
export function blank(text: string, stretches: readonly Stretch[]): string {
  const parts: string[] = [];
  let position = 0;
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    if (end <= position) continue;
    const from = Math.max(start, position);
    parts.push(text.slice(position, from), BLANK.repeat(end - from));
    position = end;
  }
  parts.push(text.slice(position));
  return parts.join('');
}

/** The first character at an index, or the empty string. */
export function characterAt(text: string, index: number): string {
  const codePoint = text.codePointAt(index);
  return codePoint === undefined ? '' : String.fromCodePoint(codePoint);
}

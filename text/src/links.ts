import { characterBefore, INVISIBLE, isLetterOrDigit } from './characters.js';
import type { LinkEntity } from './entities.js';

// Letter by letter: with the flags `iu`, `s` would also match the long s, U+017F.
const SCHEME = /[hH][tT][tT][pP][sS]?:\/\//g;
const AUTHORITY = new RegExp(String.raw`[^/?#\\\p{White_Space}<>${INVISIBLE}]*`, 'uy');
const REST = new RegExp(String.raw`[^\p{White_Space}<>${INVISIBLE}]*`, 'uy');
// Letters and digits of any script, and emoji: all of them are in use as hosts.
const HOST_CHARACTER = /[\p{L}\p{N}\p{So}]/u;

const CLOSING_PUNCTUATION = '.,;:!?…*\'"’”»›';
const PARTNERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

interface FoundLinks {
  links: LinkEntity[];
  /**
   * Addresses with a user or a password: text, counted and shown as text, because a secret must not be made easy to
   * follow and `https://bank.example@elsewhere` misleads. Nothing inside them is a topic or a mention either.
   */
  withCredentials: { start: number; end: number }[];
}

/**
 * The links of a text (product rules, §3 Links). `http://intranet/page` is one: intranets have no TLD; a bare
 * `example.com` is text. Takes time linear in the text.
 */
export function findLinks(text: string): FoundLinks {
  const found: FoundLinks = { links: [], withCredentials: [] };
  SCHEME.lastIndex = 0;
  for (let scheme = SCHEME.exec(text); scheme; scheme = SCHEME.exec(text)) {
    const start = scheme.index;
    const hostStart = SCHEME.lastIndex;
    if (isLetterOrDigit(characterBefore(text, start))) continue;
    const authority = stretch(AUTHORITY, text, hostStart);
    if (!HOST_CHARACTER.test(authority.slice(authority.lastIndexOf('@') + 1))) continue;
    const end = strip(text, start, hostStart + stretch(REST, text, hostStart).length);
    SCHEME.lastIndex = end;
    if (authority.includes('@')) {
      found.withCredentials.push({ start, end });
    } else {
      const host = text.slice(hostStart, Math.min(end, hostStart + authority.length)).toLowerCase();
      found.links.push({ type: 'link', start, end, url: text.slice(start, end), host });
    }
  }
  return found;
}

function stretch(pattern: RegExp, text: string, start: number): string {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? '';
}

/** Where a link ends once what belongs to the sentence around it is taken off its end, again and again. */
function strip(text: string, start: number, end: number): number {
  const alone = unpartnered(text, start, end);
  let last = end;
  while (CLOSING_PUNCTUATION.includes(text.charAt(last - 1)) || alone.has(last - 1)) last -= 1;
  return last;
}

/** Positions of closing brackets that no bracket before them opens. Stripping only takes from the end: this stays true. */
function unpartnered(text: string, start: number, end: number): Set<number> {
  const open: Record<string, number> = { '(': 0, '[': 0, '{': 0 };
  const alone = new Set<number>();
  for (let index = start; index < end; index += 1) {
    const character = text.charAt(index);
    const partner = PARTNERS[character];
    if (partner !== undefined) {
      const count = open[partner] ?? 0;
      if (count === 0) alone.add(index);
      else open[partner] = count - 1;
    } else if (character in open) {
      open[character] = (open[character] ?? 0) + 1;
    }
  }
  return alone;
}

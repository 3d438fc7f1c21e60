import { countGraphemes } from 'unicode-segmenter/grapheme';
import { LINK_LENGTH } from './limits.js';
import { findLinks } from './links.js';

interface Span {
  start: number;
  end: number;
}

/**
 * Characters of a normalised text as the limit sees them: 1 a grapheme cluster, 23 a link. The clusters are those of one
 * pinned package on the server and in the browser; `Intl.Segmenter` follows the runtime's Unicode version, so the two
 * could disagree on a new emoji.
 */
export function countText(text: string): number {
  return countAround(text, findLinks(text).links);
}

/** The same, for links already found. A cluster never spans the border of a link. */
export function countAround(text: string, links: readonly Span[]): number {
  return outside(text, links).reduce(
    (total, plain) => total + countGraphemes(plain),
    links.length * LINK_LENGTH,
  );
}

/** Code points outside the links. */
export function countCodePoints(text: string, links: readonly Span[]): number {
  let total = 0;
  for (const plain of outside(text, links)) {
    for (let index = 0; index < plain.length; index += (plain.codePointAt(index) ?? 0) > 0xffff ? 2 : 1)
      total += 1;
  }
  return total;
}

function outside(text: string, links: readonly Span[]): string[] {
  const starts = [0, ...links.map((link) => link.end)];
  const ends = [...links.map((link) => link.start), text.length];
  return starts.map((start, index) => text.slice(start, ends[index]));
}

import { foldForSearch, type SearchWord } from '@breve/text';
import { createContext } from 'react';

/** What the list of posts was searched for; nothing elsewhere. */
export const HitWordsContext = createContext<readonly SearchWord[]>([]);

/** A stretch of a text, and whether it is what was looked for. */
export interface HitPiece {
  text: string;
  hit: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Endings apart, two words of one stem begin alike: so much at least, and so much longer at most. */
const STEM = 4;
const ENDING = 3;

/**
 * A text cut where a search is found in it. Stems are judged by how words begin: what is marked leads the eye, what was
 * found the server decided.
 */
export function markHits(text: string, wanted: readonly SearchWord[]): HitPiece[] {
  if (wanted.length === 0) return [{ text, hit: false }];
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    folded: foldForSearch(word),
    start: index,
    end: index + word.length,
  }));
  const spans: { start: number; end: number }[] = [];
  for (const [index, first] of words.entries()) {
    for (const { words: parts, prefix, exact } of wanted) {
      const stretch = words.slice(index, index + parts.length);
      const last = stretch.at(-1);
      const isHit =
        stretch.length === parts.length &&
        parts.every((part, place) => {
          const folded = stretch[place]?.folded ?? '';
          if (prefix && place === parts.length - 1) return folded.startsWith(part);
          return exact ? folded === part : sameStem(folded, part);
        });
      if (isHit && last) spans.push({ start: first.start, end: last.end });
    }
  }
  return cut(text, spans);
}

function sameStem(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.abs(one.length - other.length) > ENDING) return false;
  const shorter = Math.min(one.length, other.length);
  const stem = Math.max(STEM, shorter - 2);
  return shorter >= STEM && one.slice(0, stem) === other.slice(0, stem);
}

function cut(text: string, spans: readonly { start: number; end: number }[]): HitPiece[] {
  const pieces: HitPiece[] = [];
  let position = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= position) continue;
    const from = Math.max(start, position);
    if (from > position) pieces.push({ text: text.slice(position, from), hit: false });
    pieces.push({ text: text.slice(from, end), hit: true });
    position = end;
  }
  if (position < text.length) pieces.push({ text: text.slice(position), hit: false });
  return pieces;
}

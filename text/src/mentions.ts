import { characterBefore, isLetterOrDigit } from './characters.js';
import type { MentionEntity, TextEntity } from './entities.js';
import { HANDLE_LIMIT } from './limits.js';

const HANDLE = /[a-z0-9_]+(?:[.-][a-z0-9_]+)*/iy;
const NOT_BEFORE = '_!#$%&*@＠/';
// No ASCII letter can stand after the longest match of HANDLE: every letter here is another one.
const NOT_AFTER = /[@＠\p{L}\p{M}]|:\/\//uy;

/**
 * Reads the mention at the `@` or `＠` at `start` (product rules, §3 Mentions). What follows is judged after all that
 * could be a handle. A handle too long as a whole may still be one when cut back: `@claire.moreau.and-so-on…`.
 */
export function readMention(text: string, start: number): MentionEntity | null {
  const before = characterBefore(text, start);
  if (before !== '' && (NOT_BEFORE.includes(before) || isLetterOrDigit(before))) return null;
  HANDLE.lastIndex = start + 1;
  const written = HANDLE.exec(text)?.[0];
  if (written === undefined) return null;
  NOT_AFTER.lastIndex = start + 1 + written.length;
  if (NOT_AFTER.test(text)) return null;
  const candidates = cutBack(written.toLowerCase());
  const handle = candidates[0];
  return handle === undefined
    ? null
    : { type: 'mention', start, end: start + 1 + handle.length, handle, candidates };
}

/**
 * The entities with each mention cut back to the longest handle that exists; `exists` is asked in lower case. A mention
 * that resolves to nobody is text and is left out. A kept mention has the found handle as its one candidate.
 */
export function resolveMentions(
  entities: readonly TextEntity[],
  exists: (handle: string) => boolean,
): TextEntity[] {
  return entities.flatMap((entity): TextEntity[] => {
    if (entity.type !== 'mention') return [entity];
    const handle = entity.candidates.find((candidate) => exists(candidate));
    if (handle === undefined) return [];
    return [{ ...entity, end: entity.start + 1 + handle.length, handle, candidates: [handle] }];
  });
}

function cutBack(handle: string): string[] {
  const candidates: string[] = [];
  for (let end = handle.length; end > 0; end = lastSeparator(handle, end)) {
    if (end <= HANDLE_LIMIT) candidates.push(handle.slice(0, end));
  }
  return candidates;
}

function lastSeparator(handle: string, end: number): number {
  let index = end - 1;
  while (index > 0 && handle[index] !== '.' && handle[index] !== '-') index -= 1;
  return index;
}

import type { TextEntity } from './entities.js';

interface Located {
  type: string;
  start: number;
  end: number;
}

type EntitySegment<E extends Located> = E extends Located
  ? { type: E['type']; start: number; text: string; entity: E }
  : never;

/** A stretch of a text to show: plain, or an entity with its own slice of the text. */
export type TextSegment<E extends Located = TextEntity> =
  { type: 'plain'; start: number; text: string } | EntitySegment<E>;

/**
 * Splits a text at its entities, for display. The segments' texts joined are the text. Entities may come in any order;
 * one that reaches outside the text, is empty or overlaps an earlier one stays plain.
 */
export function segmentText<E extends Located>(text: string, entities: readonly E[]): TextSegment<E>[] {
  const segments: TextSegment<E>[] = [];
  let position = 0;
  for (const entity of entities.toSorted((a, b) => a.start - b.start)) {
    const { start, end } = entity;
    if (!(start >= position && end > start && end <= text.length)) continue;
    if (start > position)
      segments.push({ type: 'plain', start: position, text: text.slice(position, start) });
    segments.push({ type: entity.type, start, text: text.slice(start, end), entity } as EntitySegment<E>);
    position = end;
  }
  if (position < text.length) segments.push({ type: 'plain', start: position, text: text.slice(position) });
  return segments;
}

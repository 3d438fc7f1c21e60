import { readable } from '../posts/readable.js';

/** A card with the posts it came of, to read from. */
export const CARDS = `card c LEFT JOIN post cq ON cq.id = c.question_id LEFT JOIN post ca ON ca.id = c.answer_id`;

/** What a card says now: as it was written on it, else as its posts say it. */
export const CARD_QUESTION = 'coalesce(c.question, cq.text)';
export const CARD_ANSWER = 'coalesce(c.answer, ca.text)';

/**
 * Whether its source still holds, as an SQL condition over `CARDS`: both posts are there and the one is the accepted answer
 * of the other. A card that was written directly has none.
 */
export const SOURCE_HOLDS = `(c.question_id IS NULL OR (cq.kind = 'QUESTION' AND cq.deleted_at IS NULL
  AND ca.deleted_at IS NULL AND cq.accepted_answer_id = ca.id))`;

/**
 * Whether a card may be read: its source holds, and the reader may read both of its posts. A retired one may be read at
 * its address and stands in no list.
 *
 * @param viewer the parameter or column that holds the reader's person id
 */
export function readableCard(viewer: string): string {
  return `(${SOURCE_HOLDS} AND (c.question_id IS NULL OR (${readable('cq', viewer)} AND ${readable('ca', viewer)})))`;
}

/** The same for lists. */
export function listedCard(viewer: string): string {
  return `(c.retired_at IS NULL AND ${readableCard(viewer)})`;
}

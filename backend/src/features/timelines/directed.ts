import { newestFirst, type Page } from '../../platform/database/keyset.js';

/** The words of a statement that depend on the direction of reading. */
export interface Direction {
  /** Compares with the place to go on from. */
  readonly beyond: '<' | '>';
  readonly order: 'DESC' | 'ASC';
}

/** A statement in both reading directions: newest first, and back. */
export type Directed = (page: Page) => string;

/** Writes a statement once for both directions. */
export function directed(write: (direction: Direction) => string): Directed {
  const forward = write({ beyond: '<', order: 'DESC' });
  const backward = write({ beyond: '>', order: 'ASC' });
  return (page) => (page.forward ? forward : backward);
}

/** The place of a page and its size, as the three parameters every timeline statement begins with. */
export function placeOf(page: Page): [Date | string, string, number] {
  return [...newestFirst(page), page.limit];
}

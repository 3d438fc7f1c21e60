import { readable } from '../posts/readable.js';

/**
 * Whether a notification is shown, as an SQL condition: always without a post, else while its post is there and may be
 * read. List, counts and marking all use this, so that they speak of the same set.
 *
 * @param notification alias of the table `notification`
 * @param viewer the parameter or column that holds the reader's person id
 */
export function shown(notification: string, viewer: string): string {
  return `(${notification}.post_id IS NULL OR EXISTS (
    SELECT 1 FROM post sp WHERE sp.id = ${notification}.post_id AND sp.deleted_at IS NULL AND ${readable('sp', viewer)}))`;
}

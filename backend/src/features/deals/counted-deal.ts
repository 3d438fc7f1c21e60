import { readable } from '../posts/readable.js';

/**
 * Whether a deal counts for a reader, as an SQL condition: they may read its post, and it is not said again of a deal
 * they may read, as an answer in its thread or a quote of it is.
 *
 * @param post alias of the deal's `post`
 * @param viewer the parameter that holds the reader's person id, for example `$1`
 */
export function countedDeal(post: string, viewer: string): string {
  return `(${post}.deleted_at IS NULL AND ${readable(post, viewer)} AND NOT EXISTS (
    SELECT FROM deal first_deal JOIN post first_post ON first_post.id = first_deal.post_id
     WHERE first_deal.post_id IN (${post}.root_id, ${post}.quote_of_id) AND first_deal.post_id <> ${post}.id
       AND ${readable('first_post', viewer)}))`;
}

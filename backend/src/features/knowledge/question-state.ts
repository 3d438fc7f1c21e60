import { readable } from '../posts/readable.js';

/** Without an answer for so many days a question is stale; after its own day, for so many. */
export const STALE_DAYS = 30;
const STALE_AFTER_DUE_DAYS = 7;

/**
 * Whether somebody else answered a question where the reader sees it, as an SQL condition.
 *
 * @param post alias of the question's post
 * @param viewer the parameter or column that holds the reader's person id
 */
export function answeredFor(post: string, viewer: string): string {
  return `EXISTS (SELECT FROM post qa WHERE qa.root_id = ${post}.id AND qa.parent_id IS NOT NULL AND qa.deleted_at IS NULL
    AND qa.author_id <> ${post}.author_id AND ${readable('qa', viewer)})`;
}

/**
 * Whether a question without an answer is stale, as an SQL condition.
 *
 * @param post alias of its post
 * @param question alias of its row in `question`, which may be null
 * @param now the parameter that holds the time
 */
export function stale(post: string, question: string, now: string): string {
  return `(${post}.created_at < ${now}::timestamptz - interval '${String(STALE_DAYS)} days' OR coalesce(
    ${question}.due_on < (${now}::timestamptz AT TIME ZONE 'UTC')::date - ${String(STALE_AFTER_DUE_DAYS)}, false))`;
}

/** The state of a question, as an SQL expression. */
export function stateOf(post: string, question: string, viewer: string, now: string): string {
  return `CASE WHEN ${post}.accepted_answer_id IS NOT NULL THEN 'ACCEPTED'
    WHEN ${answeredFor(post, viewer)} THEN 'ANSWERED'
    WHEN ${stale(post, question, now)} THEN 'STALE' ELSE 'OPEN' END`;
}

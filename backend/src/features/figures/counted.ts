import { readable } from '../posts/readable.js';

/**
 * Whether a figure counts for a reader, as an SQL condition: they may read its post, its author did not refuse it, and
 * no later figure they may read takes its place. What they may not read changes no number of theirs, neither way.
 *
 * @param figure alias of the table `figure`
 * @param post alias of its `post`
 * @param viewer the parameter that holds the reader's person id, for example `$1`
 */
export function counted(figure: string, post: string, viewer: string): string {
  return `(NOT ${figure}.refused AND ${post}.deleted_at IS NULL AND ${readable(post, viewer)} AND NOT EXISTS (
    SELECT FROM figure later JOIN post later_post ON later_post.id = later.post_id
     WHERE later.metric_id = ${figure}.metric_id AND later.day = ${figure}.day
       AND later.team_id IS NOT DISTINCT FROM ${figure}.team_id AND later.unit = ${figure}.unit
       AND NOT later.refused AND later.replaces IS NOT NULL
       AND (later.replaces = 'SLOT' OR later.thread_id = ${figure}.thread_id)
       AND (later.created_at, later.post_id) > (${figure}.created_at, ${figure}.post_id)
       AND ${readable('later_post', viewer)}))`;
}

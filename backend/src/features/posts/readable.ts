/**
 * Whether a post may be read, as an SQL condition: the one place that says so (product rules, Audience). Present
 * rights count, and the author always reads their own. No role grants reading.
 *
 * @param post alias of the table `post`
 * @param viewer the parameter or column that holds the reader's person id, for example `$1`
 */
export function readable(post: string, viewer: string): string {
  return `(${post}.visibility = 'COMPANY' OR ${post}.author_id = ${viewer} OR EXISTS (
    SELECT 1 FROM audience_reader ar WHERE ar.audience_id = ${post}.audience_id AND ar.person_id = ${viewer}))`;
}

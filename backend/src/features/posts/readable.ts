/**
 * Whether a post may be read, as an SQL condition: the one place that says so (product rules, Audience). Present
 * rights count, and the author always reads their own. No role grants reading.
 *
 * @param post alias of the table `post`
 * @param viewer the parameter or column that holds the reader's person id, for example `$1`
 */
export function readable(post: string, viewer: string): string {
  return `(${post}.visibility = 'COMPANY' OR ${post}.author_id = ${viewer} OR ${isReader(post, viewer)})`;
}

/**
 * Whether somebody is in the audience of a post now, as an SQL condition. Narrower than `readable`: who left keeps
 * their own posts to read, but answers no more among those who stayed.
 */
export function inAudience(post: string, viewer: string): string {
  return `(${post}.visibility = 'COMPANY' OR ${isReader(post, viewer)})`;
}

/**
 * The same for a few posts and many people: asked for each of them (`OFFSET 0`), where PostgreSQL might else gather the
 * readers of all audiences first.
 *
 * @param person the column that holds a person's id
 */
export function readableByEach(post: string, person: string): string {
  return `(${post}.visibility = 'COMPANY' OR ${post}.author_id = ${person} OR ${isReader(post, person, 'OFFSET 0')})`;
}

function isReader(post: string, viewer: string, each = ''): string {
  return `EXISTS (
    SELECT 1 FROM audience_reader ar
     WHERE ar.audience_id = ${post}.audience_id AND ar.person_id = ${viewer} ${each})`;
}

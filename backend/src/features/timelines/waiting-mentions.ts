/**
 * Whether a mention of somebody by name waits for their answer, as an SQL condition: another wrote it, they have written
 * nothing in its thread since, and have not said that it needs no answer. A reaction is none.
 *
 * @param post alias of the post that mentions them
 * @param person the parameter or column that holds their id
 */
export function waitsFor(post: string, person: string): string {
  return `(${post}.author_id <> ${person} AND ${post}.deleted_at IS NULL
    AND NOT EXISTS (SELECT FROM post own WHERE own.root_id = ${post}.root_id AND own.author_id = ${person}
                       AND own.deleted_at IS NULL AND own.created_at > ${post}.created_at)
    AND NOT EXISTS (SELECT FROM mention_settled ms WHERE ms.post_id = ${post}.id AND ms.person_id = ${person}))`;
}

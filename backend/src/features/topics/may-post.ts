/**
 * Whether somebody may post on a topic, as an SQL condition: its owner always; the audience of the teams chosen, which
 * is their members, those of teams below them and leads above; everybody where nothing is said. No role adds anything.
 *
 * @param topic alias of the table `topic`
 * @param posting alias of its `topic_posting`, outer joined or not
 * @param person the parameter that holds the person's id, for example `$1`
 */
export function mayPost(topic: string, posting: string, person: string): string {
  return `(coalesce(${posting}.posters, 'EVERYONE') = 'EVERYONE' OR ${topic}.owner_id IS NOT DISTINCT FROM ${person}::uuid
    OR (${posting}.posters = 'TEAMS' AND EXISTS (
      SELECT FROM topic_poster poster JOIN team_reader reader ON reader.team_id = poster.team_id
       WHERE poster.topic_id = ${topic}.id AND reader.person_id = ${person}::uuid)))`;
}

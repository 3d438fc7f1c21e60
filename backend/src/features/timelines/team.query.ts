import type { Keyset, Page } from '../../platform/database/keyset.js';
import type { SqlRunner } from '../../platform/database/sql.js';
import { readable } from '../posts/readable.js';
import { directed, placeOf } from './directed.js';

const STATEMENT = directed(({ beyond, order }) => {
  const rest = `p.parent_id IS NULL AND p.deleted_at IS NULL AND ${readable('p', '$4')}
      AND (p.created_at, p.id) ${beyond} ($1::timestamptz, $2::uuid)
    ORDER BY p.created_at ${order}, p.id ${order} LIMIT $3`;
  return `
  SELECT entry.id, entry.at FROM (
    SELECT found.id, found.at
      FROM team_member k CROSS JOIN LATERAL (
        SELECT p.id, p.created_at AS at FROM post p WHERE p.author_id = k.person_id AND ${rest}) AS found
     WHERE k.team_id = $5
    UNION
    SELECT found.id, found.at
      FROM audience k CROSS JOIN LATERAL (
        SELECT p.id, p.created_at AS at FROM post p
         WHERE p.audience_id = k.id AND p.visibility <> 'COMPANY' AND ${rest}) AS found
     WHERE k.team_id = $5
    UNION
    (SELECT p.id, p.created_at AS at FROM post_mention l JOIN post p ON p.id = l.post_id
      WHERE l.team_id = $5 AND ${rest})
  ) AS entry
  ORDER BY entry.at ${order}, entry.id ${order} LIMIT $3`;
});

/** Readable posts by a team's present members, addressed to it or mentioning it; no replies. */
export function readTeamTimeline(
  runner: SqlRunner,
  viewerId: string,
  teamId: string,
  part: Page,
): Promise<Keyset[]> {
  return runner.rows(STATEMENT(part), [...placeOf(part), viewerId, teamId]);
}

import type { Keyset, Page } from '../../platform/database/keyset.js';
import type { SqlRunner } from '../../platform/database/sql.js';
import { readable } from '../posts/readable.js';
import { directed, placeOf } from './directed.js';

const STATEMENT = directed(({ beyond, order }) => {
  const source = (column: string): string => `
    SELECT p.id, p.created_at AS at FROM post_mention l JOIN post p ON p.id = l.post_id
     WHERE l.${column} = k.id AND p.deleted_at IS NULL AND ${readable('p', '$4')}
       AND (l.created_at, l.post_id) ${beyond} ($1::timestamptz, $2::uuid)
     ORDER BY l.created_at ${order}, l.post_id ${order} LIMIT $3`;
  return `
  SELECT entry.id, entry.at FROM (
    SELECT found.id, found.at FROM (SELECT $4::uuid) AS k (id) CROSS JOIN LATERAL (${source('person_id')}) AS found
    UNION
    SELECT found.id, found.at FROM (SELECT m.team_id FROM team_member m WHERE m.person_id = $4) AS k (id)
     CROSS JOIN LATERAL (${source('team_id')}) AS found
  ) AS entry
  ORDER BY entry.at ${order}, entry.id ${order} LIMIT $3`;
});

/** Posts and replies that mention a person or one of their teams. */
export function readMentionTimeline(runner: SqlRunner, viewerId: string, part: Page): Promise<Keyset[]> {
  return runner.rows(STATEMENT(part), [...placeOf(part), viewerId]);
}

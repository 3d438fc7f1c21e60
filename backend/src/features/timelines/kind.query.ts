import type { Keyset, Page } from '../../platform/database/keyset.js';
import type { SqlRunner } from '../../platform/database/sql.js';
import { readable } from '../posts/readable.js';
import { directed, placeOf } from './directed.js';

const STATEMENT = directed(
  ({ beyond, order }) => `
  SELECT p.id, p.created_at AS at
    FROM post p
   WHERE p.kind = $5 AND p.deleted_at IS NULL AND ${readable('p', '$4')}
     AND (p.created_at, p.id) ${beyond} ($1::timestamptz, $2::uuid)
   ORDER BY p.created_at ${order}, p.id ${order}
   LIMIT $3`,
);

/** Readable posts and replies of a kind. */
export function readKindTimeline(
  runner: SqlRunner,
  viewerId: string,
  kind: string,
  part: Page,
): Promise<Keyset[]> {
  return runner.rows(STATEMENT(part), [...placeOf(part), viewerId, kind]);
}

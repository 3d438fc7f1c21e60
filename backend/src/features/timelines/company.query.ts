import type { Keyset, Page } from '../../platform/database/keyset.js';
import type { SqlRunner } from '../../platform/database/sql.js';
import { directed, placeOf } from './directed.js';

const STATEMENT = directed(
  ({ beyond, order }) => `
  SELECT p.id, p.created_at AS at
    FROM post p
   WHERE p.visibility = 'COMPANY' AND p.parent_id IS NULL AND p.deleted_at IS NULL
     AND ($1::timestamptz IS NULL OR (p.created_at, p.id) ${beyond} ($1, $2::uuid))
   ORDER BY p.created_at ${order}, p.id ${order}
   LIMIT $3`,
);

/** Company posts, no replies, no reposts: everybody reads them. */
export function readCompanyTimeline(runner: SqlRunner, part: Page): Promise<Keyset[]> {
  return runner.rows(STATEMENT(part), placeOf(part));
}

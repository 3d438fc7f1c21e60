import type { Keyset, Page } from '../../platform/database/keyset.js';
import type { SqlRunner } from '../../platform/database/sql.js';
import { directed, placeOf } from './directed.js';

const STANDS = `p.visibility = 'COMPANY' AND p.parent_id IS NULL AND p.deleted_at IS NULL`;

const STATEMENT = directed(
  ({ beyond, order }) => `
  SELECT p.id, p.created_at AS at
    FROM post p
   WHERE ${STANDS}
     AND (p.created_at, p.id) ${beyond} ($1::timestamptz, $2::uuid)
   ORDER BY p.created_at ${order}, p.id ${order}
   LIMIT $3`,
);

/** Company posts, no replies, no reposts: everybody reads them. */
export function readCompanyTimeline(runner: SqlRunner, part: Page): Promise<Keyset[]> {
  return runner.rows(STATEMENT(part), placeOf(part));
}

/** Of some posts those that stand in it, each at its place. */
export function readCompanyPlaces(runner: SqlRunner, postIds: readonly string[]): Promise<Keyset[]> {
  return runner.rows(
    `SELECT p.id, p.created_at AS at FROM post p WHERE p.id = ANY($1::uuid[]) AND ${STANDS}`,
    [postIds],
  );
}

import type { Keyset, Page } from '../../platform/database/keyset.js';
import type { Sql } from '../../platform/database/sql.js';

/** Company posts, no replies, no reposts; $1, $2: where from; $3: how many. Everyone reads them. */
function statement(forward: boolean): string {
  return `
    SELECT p.id, p.created_at AS at
      FROM post p
     WHERE p.visibility = 'COMPANY' AND p.parent_id IS NULL AND p.deleted_at IS NULL
       AND ($1::timestamptz IS NULL OR (p.created_at, p.id) ${forward ? '<' : '>'} ($1, $2::uuid))
     ORDER BY p.created_at ${forward ? 'DESC' : 'ASC'}, p.id ${forward ? 'DESC' : 'ASC'}
     LIMIT $3`;
}
const FORWARD = statement(true);
const BACKWARD = statement(false);

export function readCompanyTimeline(sql: Sql, page: Page): Promise<Keyset[]> {
  return sql.rows(page.forward ? FORWARD : BACKWARD, [
    page.from?.at ?? null,
    page.from?.id ?? null,
    page.limit,
  ]);
}

import { type Keyset, newestFirst, type Page } from '../../platform/database/keyset.js';
import type { SqlRunner } from '../../platform/database/sql.js';
import { readable } from './readable.js';

/** $1, $2: where from; $3: how many; $4: whose. Readable posts not deleted, by the time they were kept. */
function statement(beyond: '<' | '>', order: 'DESC' | 'ASC'): string {
  return `
  SELECT b.post_id AS id, b.created_at AS at
    FROM bookmark b JOIN post p ON p.id = b.post_id
   WHERE b.person_id = $4 AND p.deleted_at IS NULL AND ${readable('p', '$4')}
     AND (b.created_at, b.post_id) ${beyond} ($1::timestamptz, $2::uuid)
   ORDER BY b.created_at ${order}, b.post_id ${order}
   LIMIT $3`;
}
const FORWARD = statement('<', 'DESC');
const BACKWARD = statement('>', 'ASC');

export function readBookmarks(runner: SqlRunner, viewerId: string, part: Page): Promise<Keyset[]> {
  return runner.rows(part.forward ? FORWARD : BACKWARD, [...newestFirst(part), part.limit, viewerId]);
}

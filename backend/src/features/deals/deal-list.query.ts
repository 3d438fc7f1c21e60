import type { Keyset, Page } from '../../platform/database/keyset.js';
import { newestFirst } from '../../platform/database/keyset.js';
import type { SqlRunner } from '../../platform/database/sql.js';
import { type DealSpan, MINE, spanValues } from './deal-span.js';

/** Which of a span's deals besides. */
export interface DealChoiceOfList {
  readonly outcome: 'WON' | 'LOST' | null;
  readonly clientKey: string | null;
}

/** $6, $7: where to go on; $8: outcome; $9: client; $10: how many. */
const LIST = `
  WITH RECURSIVE ${MINE}
  SELECT m.post_id AS id, m.created_at AS at
    FROM mine m
   WHERE (m.created_at, m.post_id) < ($6::timestamptz, $7::uuid)
     AND ($8::text IS NULL OR m.is_won = ($8::text = 'WON'))
     AND ($9::text IS NULL OR m.client = $9::text)
   ORDER BY m.created_at DESC, m.post_id DESC
   LIMIT $10`;

/** Deals that count for a reader, the newest first, by their posts. */
export function readDealList(
  runner: SqlRunner,
  viewerId: string,
  span: DealSpan,
  { outcome, clientKey }: DealChoiceOfList,
  part: Page,
): Promise<Keyset[]> {
  const values = [...spanValues(viewerId, span), ...newestFirst(part), outcome, clientKey, part.limit];
  return runner.rows<Keyset>(LIST, values);
}

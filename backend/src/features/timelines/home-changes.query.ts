import type { SqlRunner } from '../../platform/database/sql.js';
import { hasDirectReason, bringing, isBrought, showable } from './home-conditions.js';
import type { Keyset } from '../../platform/database/keyset.js';

/** What has happened to a home since a snapshot. */
export interface HomeChanges {
  /** The snapshot in which this was read, as PostgreSQL writes it. */
  readonly snapshot: string;
  /** Posts that may have come, gone or moved; null when anything may have, so that only reading anew helps. */
  readonly postIds: readonly string[] | null;
}

interface ChangeRow {
  snapshot: string;
  changed: boolean;
  post_id: string | null;
}

/** With more changed posts than this, reading the home anew costs less than looking at each. */
const MOST_POSTS = 50;

/**
 * $1: the reader, $2: the snapshot of the last look, null for none. A change counts from the moment its transaction
 * was not visible in that snapshot, in whatever order transactions began and ended.
 */
const READ_CHANGES = `
  SELECT now.snapshot, c.id IS NOT NULL AS changed, c.post_id
    FROM (SELECT pg_current_snapshot()::text AS snapshot) AS now
    LEFT JOIN LATERAL (
      SELECT h.id, h.post_id FROM home_change h
       WHERE h.transaction_id >= pg_snapshot_xmin($2::pg_snapshot)::text::bigint
         AND NOT pg_visible_in_snapshot(h.transaction_id::text::xid8, $2::pg_snapshot)
         AND (h.person_id IS NULL OR h.person_id = $1)
       LIMIT ${String(MOST_POSTS + 1)}) AS c ON true`;

/** What may have changed the home of a person since a snapshot, by the log of changes. */
export async function readHomeChanges(
  runner: SqlRunner,
  viewerId: string,
  since: string | null,
): Promise<HomeChanges> {
  const rows = await runner.rows<ChangeRow>(READ_CHANGES, [viewerId, since]);
  const postIds = new Set<string>();
  let whole = since === null || rows.length > MOST_POSTS;
  for (const { changed, post_id } of rows) {
    if (changed && post_id === null) whole = true;
    if (post_id !== null) postIds.add(post_id);
  }
  return { snapshot: rows[0]?.snapshot ?? '', postIds: whole ? null : [...postIds] };
}

/** Of given posts those that stand in the home, each at its place: the definition, asked post by post. */
const READ_PLACES = `
  SELECT p.id, CASE WHEN ${hasDirectReason('p', '$1')} THEN p.created_at ELSE (
           SELECT min(r.created_at) FROM repost r WHERE r.post_id = p.id AND ${bringing('r', '$1')}) END AS at
    FROM post p
   WHERE p.id = ANY($2::uuid[]) AND ${showable('p', '$1')}
     AND (${hasDirectReason('p', '$1')} OR ${isBrought('p', '$1')})`;

/** Where posts stand in the home of a person; those that do not stand there are left out. */
export function readHomePlaces(
  runner: SqlRunner,
  viewerId: string,
  postIds: readonly string[],
): Promise<Keyset[]> {
  return runner.rows(READ_PLACES, [viewerId, postIds]);
}

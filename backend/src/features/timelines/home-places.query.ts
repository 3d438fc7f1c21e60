import type { Keyset } from '../../platform/database/keyset.js';
import type { SqlRunner } from '../../platform/database/sql.js';
import { bringing, hasDirectReason, isBrought, showable } from './home-conditions.js';

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

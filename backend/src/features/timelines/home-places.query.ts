import type { Keyset } from '../../platform/database/keyset.js';
import type { SqlRunner } from '../../platform/database/sql.js';
import { showable } from './home-conditions.js';
import { type HomeReason, STRONGEST_REASON } from './home-reasons.query.js';

/** A post in somebody's home: its place and, once asked for, why it stands there. */
export interface HomeEntry extends Keyset {
  reason?: HomeReason | undefined;
}

/** Of given posts those that stand in the home, each at its place: the definition, asked post by post. */
const READ_PLACES = `
  SELECT p.id, reason.at, reason.kind, reason.person_id, reason.topic_id, reason.team_id
    FROM post p CROSS JOIN LATERAL (${STRONGEST_REASON}) AS reason
   WHERE p.id = ANY($2::uuid[]) AND ${showable('p', '$1')}`;

/** Where posts stand in the home of a person, and why; those that do not stand there are left out. */
export async function readHomePlaces(
  runner: SqlRunner,
  viewerId: string,
  postIds: readonly string[],
): Promise<HomeEntry[]> {
  const rows = await runner.rows<Keyset & HomeReason>(READ_PLACES, [viewerId, postIds]);
  return rows.map(({ id, at, kind, person_id, topic_id, team_id }) => ({
    id,
    at,
    reason: { kind, person_id, topic_id, team_id },
  }));
}

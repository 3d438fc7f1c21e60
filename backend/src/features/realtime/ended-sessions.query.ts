import type { Viewer } from '../../platform/access/viewer.js';
import type { SqlRunner } from '../../platform/database/sql.js';

/** $1: sessions; $2: their people, in the same order; $3: now. */
const STATEMENT = `
  SELECT v.session_id, p.suspended_at IS NOT NULL AS is_suspended
    FROM unnest($1::uuid[], $2::uuid[]) AS v (session_id, person_id)
    LEFT JOIN session s ON s.id = v.session_id AND s.expires_at > $3
    LEFT JOIN person p ON p.id = v.person_id
   WHERE s.id IS NULL OR p.suspended_at IS NOT NULL`;

/** Which of these sessions are no more, and why: they ended, or their person was suspended. One statement. */
export async function findEndedSessions(
  runner: SqlRunner,
  viewers: readonly Viewer[],
  now: Date,
): Promise<Map<string, 'ended' | 'suspended'>> {
  const rows = await runner.rows<{ session_id: string; is_suspended: boolean }>(STATEMENT, [
    viewers.map(({ sessionId }) => sessionId),
    viewers.map(({ personId }) => personId),
    now,
  ]);
  return new Map(rows.map((row) => [row.session_id, row.is_suspended ? 'suspended' : 'ended']));
}

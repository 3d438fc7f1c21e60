import type { SqlRunner } from '../../platform/database/sql.js';
import { hasChosen } from '../topics/topic-members.js';
import { answers, bringing, byFollowed } from './home-conditions.js';
import type { TimelineReasonKind } from './timeline-reason.model.js';

/** The strongest reason of a post in somebody's home, and whom or what it names. */
export interface HomeReason {
  readonly kind: TimelineReasonKind;
  readonly person_id: string | null;
  readonly topic_id: string | null;
  readonly team_id: string | null;
}

/** What is worth telling first, whatever else would bring the post. */
const STRONG = `
          SELECT 1 AS strength, 'OWN' AS kind, NULL::uuid AS person_id, NULL::uuid AS topic_id, NULL::uuid AS team_id,
                 p.created_at AS at
           WHERE p.author_id = $1 AND p.parent_id IS NULL
          UNION ALL
          SELECT 2, 'MENTION', NULL, NULL, me.team_id, p.created_at FROM post_mention me
           WHERE me.post_id = p.id AND (me.person_id = $1 OR me.team_id IN (
             SELECT mine.team_id FROM team_member mine WHERE mine.person_id = $1))
          UNION ALL
          SELECT 3, 'ANSWER', p.author_id, NULL, NULL, p.created_at WHERE ${answers('p', '$1')}
          UNION ALL
          SELECT 4, 'FOLLOWED_PERSON', p.author_id, NULL, NULL, p.created_at
           WHERE p.parent_id IS NULL AND ${byFollowed('p', '$1')}`;

const WEAK = `
          SELECT 5 AS strength, 'FOLLOWED_TOPIC' AS kind, NULL::uuid AS person_id, ft.topic_id, NULL::uuid AS team_id,
                 p.created_at AS at
            FROM post_topic ft WHERE ft.post_id = p.id AND ${hasChosen('topic_follow', 'ft.topic_id', '$1')}
          UNION ALL
          SELECT 6, 'TEAM', NULL, NULL, au.team_id, p.created_at
            FROM audience au JOIN team_reader tr ON tr.team_id = au.team_id
           WHERE au.id = p.audience_id AND tr.person_id = $1 AND tr.belongs AND p.parent_id IS NULL
          UNION ALL
          SELECT 6, 'TEAM', NULL, NULL, mine.team_id, p.created_at
            FROM team_member mate JOIN team_member mine ON mine.team_id = mate.team_id
           WHERE mine.person_id = $1 AND mate.person_id = p.author_id AND p.parent_id IS NULL
          UNION ALL
          SELECT 7, 'ANNOUNCEMENT', NULL, NULL, NULL, p.created_at WHERE p.kind = 'ANNOUNCEMENT' AND p.parent_id IS NULL
          UNION ALL
          (SELECT 8, 'REPOST', r.person_id, NULL::uuid, NULL::uuid, r.created_at FROM repost r
            WHERE r.post_id = p.id AND p.parent_id IS NULL AND ${bringing('r', '$1')}
            ORDER BY r.created_at, r.person_id LIMIT 1)`;

const FIRST = 'ORDER BY strength, team_id NULLS FIRST, topic_id LIMIT 1';

/**
 * Why a post `p` stands in the home of $1, by the strongest reason, and when that began: none if it does not. The weak
 * ones are looked for where there is no strong one, which is seldom.
 */
export const STRONGEST_REASON = `
      WITH strong AS MATERIALIZED (SELECT * FROM (${STRONG}) AS some_reason ${FIRST})
      SELECT * FROM strong
      UNION ALL
      (SELECT * FROM (${WEAK}) AS another_reason WHERE NOT EXISTS (SELECT FROM strong) ${FIRST})`;

/** $1: the reader, $2: post ids. The same conditions as the timeline itself. */
const READ_REASONS = `
  SELECT p.id, reason.kind, reason.person_id, reason.topic_id, reason.team_id
    FROM post p CROSS JOIN LATERAL (${STRONGEST_REASON}) AS reason
   WHERE p.id = ANY($2::uuid[])`;

/** Why posts stand in a reader's home, by post; one statement, however many posts. */
export async function readHomeReasons(
  runner: SqlRunner,
  viewerId: string,
  postIds: readonly string[],
): Promise<Map<string, HomeReason>> {
  const rows = await runner.rows<HomeReason & { id: string }>(READ_REASONS, [viewerId, postIds]);
  return new Map(rows.map((row) => [row.id, row]));
}

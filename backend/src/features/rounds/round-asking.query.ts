import type { SqlRunner } from '../../platform/database/sql.js';
import { inAudience } from '../posts/readable.js';
import { isRunning } from './round-rules.js';
import { closingOf, currentDay } from './round-time.js';
import { ROUNDS, type RoundRow } from './round.query.js';

/** A round that asks somebody for a line on a day. */
export interface AskingRow extends RoundRow {
  readonly visibility: 'COMPANY' | 'TEAM' | 'MENTIONED';
  readonly teamId: string | null;
  readonly isClosed: boolean;
  readonly hasLine: boolean;
}

/** $1: who; $2: topics. */
const ASKING = `
  SELECT known.*, p.visibility, a.team_id AS "teamId"
    FROM (${ROUNDS} JOIN round_participant rp ON rp.topic_id = r.topic_id AND rp.person_id = $1
           WHERE r.topic_id = ANY($2::uuid[]) AND ${inAudience('p', '$1')}) AS known
    JOIN post p ON p.id = known."openingId"
    LEFT JOIN audience a ON a.id = p.audience_id`;

/** $1: whose; $2, $3: topics and their days. */
const GIVEN = `
  SELECT l.topic_id AS "topicId" FROM unnest($2::uuid[], $3::date[]) AS asked (topic_id, day)
    JOIN round_line l ON l.topic_id = asked.topic_id AND l.day = asked.day AND l.person_id = $1`;

/** The rounds of these topics that ask somebody for a line on the day it is now. */
export async function readAsking(
  runner: SqlRunner,
  personId: string,
  topicIds: readonly string[],
  now: Date,
): Promise<AskingRow[]> {
  const rows = await runner.rows<Omit<AskingRow, 'isClosed' | 'hasLine'>>(ASKING, [personId, topicIds]);
  const asking = rows.flatMap((row) => {
    const day = isRunning(row, now) ? currentDay(row, now) : null;
    return day === null ? [] : [{ row, day }];
  });
  if (asking.length === 0) return [];
  const given = await runner.rows<{ topicId: string }>(GIVEN, [
    personId,
    asking.map(({ row }) => row.topicId),
    asking.map(({ day }) => day),
  ]);
  return asking.map(({ row, day }) => ({
    ...row,
    isClosed: closingOf(row, day) <= now,
    hasLine: given.some(({ topicId }) => topicId === row.topicId),
  }));
}

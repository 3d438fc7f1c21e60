import type { SqlRunner } from '../../platform/database/sql.js';
import { hasChosen } from '../topics/topic-members.js';
import { inAudience, readable } from '../posts/readable.js';
import type { RoundTimes } from './round-time.js';

/** A round and what its topic says of it. */
export interface RoundRow extends RoundTimes {
  readonly topicId: string;
  /** The spelling of the topic's key. */
  readonly topicName: string;
  readonly isProject: boolean;
  readonly ownerId: string | null;
  readonly leadId: string;
  readonly openingId: string;
  /** The opening post has not been deleted: lines can answer it. */
  readonly openingStands: boolean;
  readonly runsSince: Date;
  readonly stoppedAt: Date | null;
}

/** Of tables called `r`, `t` and `p`: the round, its topic, its opening post. */
export const ROUNDS = `
  SELECT r.topic_id AS "topicId", t.name AS "topicName", t.kind = 'PROJECT' AS "isProject", t.owner_id AS "ownerId",
         r.lead_id AS "leadId", r.opening_id AS "openingId", p.deleted_at IS NULL AS "openingStands",
         r.days, r.closes_at AS "closesAt", r.time_zone AS "timeZone", r.starts_on::text AS "startsOn",
         r.ends_on::text AS "endsOn", r.runs_since AS "runsSince", r.stopped_at AS "stoppedAt"
    FROM round r JOIN topic t ON t.id = r.topic_id JOIN post p ON p.id = r.opening_id`;

/** $1: reader; $2: topics. A round is told to those who may read the post that opened it. */
const OF_TOPICS = `${ROUNDS} WHERE r.topic_id = ANY($2::uuid[]) AND ${readable('p', '$1')}`;

/** $1: reader; $2: today; $3: how many. */
const MINE = `${ROUNDS}
   WHERE ${readable('p', '$1')} AND r.stopped_at IS NULL AND t.kind = 'PROJECT' AND (r.ends_on IS NULL OR r.ends_on >= $2::date)
     AND (r.lead_id = $1 OR t.owner_id = $1
       OR EXISTS (SELECT FROM round_participant rp WHERE rp.topic_id = r.topic_id AND rp.person_id = $1)
       OR ${hasChosen('topic_follow', 'r.topic_id', '$1')})
   ORDER BY breve_fold(t.name), r.topic_id LIMIT $3`;

/** $1: from this day on there is something to do. */
const RUNNING = `${ROUNDS}
   WHERE r.stopped_at IS NULL AND t.kind = 'PROJECT' AND p.deleted_at IS NULL
     AND (r.ends_on IS NULL OR r.ends_on >= $1::date)`;

/** The rounds of these topics that somebody may know of. */
export function readRounds(
  runner: SqlRunner,
  viewerId: string,
  topicIds: readonly string[],
): Promise<RoundRow[]> {
  return runner.rows<RoundRow>(OF_TOPICS, [viewerId, topicIds]);
}

/** Running rounds that somebody takes part in, leads, owns or follows, by name. */
export function readOwnRounds(
  runner: SqlRunner,
  viewerId: string,
  today: string,
  limit: number,
): Promise<RoundRow[]> {
  return runner.rows<RoundRow>(MINE, [viewerId, today, limit]);
}

/** Every running round. */
export function readRunningRounds(runner: SqlRunner, from: string): Promise<RoundRow[]> {
  return runner.rows<RoundRow>(RUNNING, [from]);
}

/** Who is asked for lines: participants who are present in the company and in the audience of the round. */
export async function readAsked(
  runner: SqlRunner,
  topicIds: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await runner.rows<{ topicId: string; ids: string[] }>(
    `SELECT rp.topic_id AS "topicId", array_agg(rp.person_id ORDER BY rp.person_id) AS ids
       FROM round_participant rp
       JOIN round r ON r.topic_id = rp.topic_id
       JOIN post p ON p.id = r.opening_id
       JOIN person o ON o.id = rp.person_id
      WHERE rp.topic_id = ANY($1::uuid[]) AND o.suspended_at IS NULL AND ${inAudience('p', 'rp.person_id')}
      GROUP BY rp.topic_id`,
    [topicIds],
  );
  return new Map(rows.map(({ topicId, ids }) => [topicId, ids]));
}

/** The round of a topic if there is one, and whether somebody may read it. */
export async function readKnownRound(
  runner: SqlRunner,
  viewerId: string,
  topicId: string,
): Promise<(RoundRow & { isReader: boolean }) | null> {
  const rows = await runner.rows<RoundRow & { isReader: boolean }>(
    `SELECT known.*, ${readable('p', '$1')} AS "isReader"
       FROM (${ROUNDS} WHERE r.topic_id = $2) AS known JOIN post p ON p.id = known."openingId"`,
    [viewerId, topicId],
  );
  return rows[0] ?? null;
}

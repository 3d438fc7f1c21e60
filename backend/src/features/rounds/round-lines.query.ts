import type { SqlRunner } from '../../platform/database/sql.js';
import type { Health } from './health.model.js';
import type { GivenLine } from './standing.js';

/** The round of a project on a day. */
export interface RoundDayKey {
  readonly topicId: string;
  readonly day: string;
}

export type LineRow = GivenLine & RoundDayKey;

/** What was said in these rounds, in the order it was said; posts that are gone are left out. */
export function readLines(runner: SqlRunner, keys: readonly RoundDayKey[]): Promise<LineRow[]> {
  return runner.rows<LineRow>(
    `SELECT l.topic_id AS "topicId", l.day::text AS day, l.person_id AS "personId", l.post_id AS "postId", l.health,
            l.repeated, l.given_at AS "givenAt"
       FROM unnest($1::uuid[], $2::date[]) AS k (topic_id, day)
       JOIN round_line l ON l.topic_id = k.topic_id AND l.day = k.day
       JOIN post p ON p.id = l.post_id AND p.deleted_at IS NULL
      ORDER BY l.given_at, l.id`,
    columns(keys),
  );
}

/** What leads said in place of the worst line. */
export function readSaid(
  runner: SqlRunner,
  keys: readonly RoundDayKey[],
): Promise<(RoundDayKey & { health: Health; saidById: string })[]> {
  return runner.rows(
    `SELECT h.topic_id AS "topicId", h.day::text AS day, h.health, h.said_by_id AS "saidById"
       FROM unnest($1::uuid[], $2::date[]) AS k (topic_id, day)
       JOIN round_health h ON h.topic_id = k.topic_id AND h.day = k.day`,
    columns(keys),
  );
}

/** The latest line somebody gave on each of these projects that still stands. */
export function readLatestLines(
  runner: SqlRunner,
  personId: string,
  topicIds: readonly string[],
): Promise<LineRow[]> {
  return runner.rows<LineRow>(
    `SELECT latest.*
       FROM unnest($2::uuid[]) AS k (topic_id)
      CROSS JOIN LATERAL (
        SELECT l.topic_id AS "topicId", l.day::text AS day, l.person_id AS "personId", l.post_id AS "postId", l.health,
               l.repeated, l.given_at AS "givenAt"
          FROM round_line l JOIN post p ON p.id = l.post_id AND p.deleted_at IS NULL
         WHERE l.person_id = $1 AND l.topic_id = k.topic_id
         ORDER BY l.given_at DESC LIMIT 1) AS latest`,
    [personId, topicIds],
  );
}

export interface ReportRow extends RoundDayKey {
  readonly closedAt: Date;
  readonly health: Health | null;
  readonly saidById: string | null;
  readonly blockedSince: string | null;
  readonly givenCount: number;
  readonly expectedCount: number;
  readonly postIds: readonly string[];
  readonly healths: readonly Health[];
  readonly awaitedIds: readonly string[];
}

/** The latest reports of each of these projects, newest first, at most so many each, up to a day. */
export function readReports(
  runner: SqlRunner,
  topicIds: readonly string[],
  upTo: string,
  limit: number,
): Promise<ReportRow[]> {
  return runner.rows<ReportRow>(
    `SELECT latest.*
       FROM unnest($1::uuid[]) AS k (topic_id)
      CROSS JOIN LATERAL (
        SELECT o.topic_id AS "topicId", o.day::text AS day, o.closed_at AS "closedAt", o.health, o.said_by_id AS "saidById",
               o.blocked_since::text AS "blockedSince", o.given_count AS "givenCount", o.expected_count AS "expectedCount",
               o.post_ids AS "postIds", o.healths, o.awaited_ids AS "awaitedIds"
          FROM round_report o WHERE o.topic_id = k.topic_id AND o.day <= $2::date
         ORDER BY o.day DESC LIMIT $3) AS latest`,
    [topicIds, upTo, limit],
  );
}

function columns(keys: readonly RoundDayKey[]): [string[], string[]] {
  return [keys.map(({ topicId }) => topicId), keys.map(({ day }) => day)];
}

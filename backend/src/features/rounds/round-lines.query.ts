import type { SqlRunner } from '../../platform/database/sql.js';
import { readable } from '../posts/readable.js';
import type { Health } from './health.model.js';
import type { GivenLine } from './standing.js';

/** The round of a project on a day. */
export interface RoundDayKey {
  readonly topicId: string;
  readonly day: string;
}

export type LineRow = GivenLine & RoundDayKey;

/**
 * $1, $2: rounds, by topic and day. Of the round as it is open now: what was said under another opening post had other
 * readers, and is neither shown nor counted.
 */
const LINES = `
  SELECT l.topic_id AS "topicId", l.day::text AS day, l.person_id AS "personId", l.post_id AS "postId", l.health,
         l.repeated, l.given_at AS "givenAt"
    FROM unnest($1::uuid[], $2::date[]) AS k (topic_id, day)
    JOIN round_line l ON l.topic_id = k.topic_id AND l.day = k.day
    JOIN round r ON r.topic_id = l.topic_id AND r.opening_id = l.opening_id
    JOIN post p ON p.id = l.post_id AND p.deleted_at IS NULL`;
const IN_ORDER = 'ORDER BY l.given_at, l.id';

/** $3: reader. */
const READABLE_LINES = `${LINES} WHERE ${readable('p', '$3')} ${IN_ORDER}`;
const ALL_LINES = `${LINES} ${IN_ORDER}`;

/** What was said in these rounds that somebody may read, in the order it was said; posts that are gone are left out. */
export function readLines(
  runner: SqlRunner,
  viewerId: string,
  keys: readonly RoundDayKey[],
): Promise<LineRow[]> {
  return runner.rows<LineRow>(READABLE_LINES, [...columns(keys), viewerId]);
}

/** All that was said in these rounds, for what is worked out of it and shown to no one reader. */
export function readAllLines(runner: SqlRunner, keys: readonly RoundDayKey[]): Promise<LineRow[]> {
  return runner.rows<LineRow>(ALL_LINES, columns(keys));
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

/** The latest line somebody gave on each of these projects, in the round as it is open now, that still stands. */
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
          FROM round_line l
          JOIN round r ON r.topic_id = l.topic_id AND r.opening_id = l.opening_id
          JOIN post p ON p.id = l.post_id AND p.deleted_at IS NULL
         WHERE l.person_id = $1 AND l.topic_id = k.topic_id
         ORDER BY l.given_at DESC LIMIT 1) AS latest`,
    [personId, topicIds],
  );
}

export interface ReportRow extends RoundDayKey {
  readonly openingId: string;
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

const REPORT = `
  o.topic_id AS "topicId", o.opening_id AS "openingId", o.day::text AS day, o.closed_at AS "closedAt", o.health,
  o.said_by_id AS "saidById", o.blocked_since::text AS "blockedSince", o.given_count AS "givenCount",
  o.expected_count AS "expectedCount", o.post_ids AS "postIds", o.healths, o.awaited_ids AS "awaitedIds"`;

/** $1: topics; $2: the last day; $3: how many each; $4: reader. A report is told to those who may read what opened it. */
const READABLE_REPORTS = `
  SELECT latest.*
    FROM unnest($1::uuid[]) AS k (topic_id)
   CROSS JOIN LATERAL (
     SELECT ${REPORT}
       FROM round_report o JOIN post p ON p.id = o.opening_id
      WHERE o.topic_id = k.topic_id AND o.day <= $2::date AND ${readable('p', '$4')}
      ORDER BY o.day DESC LIMIT $3) AS latest`;

/** $1: topic; $2: day. */
const REPORT_BEFORE = `
  SELECT ${REPORT}
    FROM round_report o JOIN round r ON r.topic_id = o.topic_id AND r.opening_id = o.opening_id
   WHERE o.topic_id = $1 AND o.day < $2::date
   ORDER BY o.day DESC LIMIT 1`;

/** The latest reports of each of these projects somebody may read, newest first, at most so many each, up to a day. */
export function readReports(
  runner: SqlRunner,
  viewerId: string,
  topicIds: readonly string[],
  upTo: string,
  limit: number,
): Promise<ReportRow[]> {
  return runner.rows<ReportRow>(READABLE_REPORTS, [topicIds, upTo, limit, viewerId]);
}

/** The report before a day, of the round as it is open now: since when a project is blocked follows from it. */
export async function readReportBefore(
  runner: SqlRunner,
  topicId: string,
  day: string,
): Promise<ReportRow | null> {
  return (await runner.rows<ReportRow>(REPORT_BEFORE, [topicId, day]))[0] ?? null;
}

function columns(keys: readonly RoundDayKey[]): [string[], string[]] {
  return [keys.map(({ topicId }) => topicId), keys.map(({ day }) => day)];
}

import { Injectable } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import { readable } from '../posts/readable.js';
import type { Health } from './health.model.js';

/** The last report of a project's round: how it stood when it closed. */
export interface ProjectReport {
  readonly topicId: string;
  /** ISO date. */
  readonly day: string;
  /** Null: no line, no news. */
  readonly health: Health | null;
  readonly givenCount: number;
  readonly expectedCount: number;
  readonly blockedSince: string | null;
  /** Of one without news: the last day there were some; null when there never were. */
  readonly heardOn: string | null;
  /** The line that says how bad it is: the first of the worst; null without lines. */
  readonly postId: string | null;
}

/** Which projects, and of what time. */
export interface ProjectReportScope {
  readonly viewerId: string;
  /** Projects that one of these leads, owns, or wrote a line on that the reader may read. */
  readonly personIds: readonly string[];
  readonly topicIds: readonly string[];
  readonly from: Date;
  /** Not included. */
  readonly to: Date;
}

/** Who wrote on a project within this many milliseconds works on it. */
const WORKED_WITHIN = 30 * 86_400_000;

/**
 * $1: reader; $2: people; $3: topics; $4, $5: when rounds closed; $6: since when lines count; $7: how many. Who is asked for
 * lines is known to leads and owners alone, so that a project is a team's by what its readers can read.
 */
const REPORTS = `
  SELECT latest.topic_id AS "topicId", latest.day::text AS day, latest.health, latest.given_count AS "givenCount",
         latest.expected_count AS "expectedCount", latest.blocked_since::text AS "blockedSince",
         latest.post_ids[array_position(latest.healths, w.worst)] AS "postId",
         CASE WHEN latest.health IS NULL THEN (
           SELECT max(h.day)::text FROM round_report h
            WHERE h.topic_id = latest.topic_id AND h.day < latest.day AND h.health IS NOT NULL) END AS "heardOn"
    FROM round r JOIN topic t ON t.id = r.topic_id JOIN post p ON p.id = r.opening_id
   CROSS JOIN LATERAL (
     SELECT o.* FROM round_report o
      WHERE o.topic_id = r.topic_id AND o.closed_at >= $4 AND o.closed_at < $5
      ORDER BY o.day DESC LIMIT 1) AS latest
   CROSS JOIN LATERAL (
     SELECT CASE WHEN 'BLOCKED' = ANY(latest.healths) THEN 'BLOCKED'
                 WHEN 'AT_RISK' = ANY(latest.healths) THEN 'AT_RISK' ELSE 'ON_TRACK' END AS worst) AS w
   WHERE r.stopped_at IS NULL AND t.kind = 'PROJECT' AND ${readable('p', '$1')}
     AND (r.topic_id = ANY($3::uuid[]) OR r.lead_id = ANY($2::uuid[]) OR t.owner_id = ANY($2::uuid[])
          OR EXISTS (
            SELECT FROM round_line l JOIN post q ON q.id = l.post_id
             WHERE l.topic_id = r.topic_id AND l.person_id = ANY($2::uuid[]) AND l.given_at >= $6 AND l.given_at < $5
               AND q.deleted_at IS NULL AND ${readable('q', '$1')}))
   ORDER BY CASE latest.health WHEN 'BLOCKED' THEN 0 WHEN 'AT_RISK' THEN 1 WHEN 'ON_TRACK' THEN 2 ELSE 3 END,
            latest.blocked_since, breve_fold(t.name), r.topic_id
   LIMIT $7`;

/** $1: reader; $2: topics. */
const TOLD = `
  SELECT r.topic_id AS id FROM round r JOIN post p ON p.id = r.opening_id
   WHERE r.topic_id = ANY($2::uuid[]) AND ${readable('p', '$1')}`;

/** How projects stand, for whoever tells it beside other things. */
@Injectable()
export class ProjectReports {
  constructor(private readonly sql: Sql) {}

  /** The last report of each project in that time: by health, the worst first, then those without news. */
  newest(scope: ProjectReportScope, most: number): Promise<ProjectReport[]> {
    const { viewerId, personIds, topicIds, from, to } = scope;
    const worked = new Date(to.getTime() - WORKED_WITHIN);
    return this.sql.rows<ProjectReport>(REPORTS, [viewerId, personIds, topicIds, from, to, worked, most]);
  }

  /** Those of these projects whose rounds somebody may know of now. */
  async knownTo(viewerId: string, topicIds: readonly string[]): Promise<Set<string>> {
    if (topicIds.length === 0) return new Set();
    const rows = await this.sql.rows<{ id: string }>(TOLD, [viewerId, topicIds]);
    return new Set(rows.map(({ id }) => id));
  }
}

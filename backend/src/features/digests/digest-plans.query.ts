import type { ViewerLanguage } from '../../platform/access/viewer.js';
import type { SqlRunner } from '../../platform/database/sql.js';
import type { StoredSection } from './digest-content.js';

/** A plan as it is kept. */
export interface PlanRow {
  readonly id: string;
  readonly personId: string;
  readonly teamIds: readonly string[];
  readonly topicKeys: readonly string[];
  readonly days: readonly number[];
  readonly at: string;
  readonly timeZone: string;
  readonly byMail: boolean;
  readonly nextDueAt: Date | null;
  readonly coveredUntil: Date;
  readonly heldIds: readonly string[];
  readonly acceptedIds: readonly string[] | null;
  readonly toldReports: Readonly<Record<string, string>> | null;
  readonly withSearches: boolean;
  readonly language: ViewerLanguage;
  readonly isSuspended: boolean;
}

const PLANS = `
  SELECT d.id, d.person_id AS "personId", d.team_ids AS "teamIds", d.topic_keys AS "topicKeys", d.days, d.at,
         d.time_zone AS "timeZone", d.by_mail AS "byMail", d.next_due_at AS "nextDueAt",
         d.covered_until AS "coveredUntil", d.held_ids AS "heldIds", d.accepted_ids AS "acceptedIds",
         d.told_reports AS "toldReports", d.with_searches AS "withSearches",
         p.language, p.suspended_at IS NOT NULL AS "isSuspended"
    FROM digest_plan d JOIN person p ON p.id = d.person_id`;

/** All of a person, oldest first; there are twenty at most. */
export function readPlans(runner: SqlRunner, personId: string): Promise<PlanRow[]> {
  return runner.rows<PlanRow>(`${PLANS} WHERE d.person_id = $1 ORDER BY d.created_at, d.id`, [personId]);
}

export async function findPlan(runner: SqlRunner, id: string): Promise<PlanRow | null> {
  return (await runner.rows<PlanRow>(`${PLANS} WHERE d.id = $1`, [id]))[0] ?? null;
}

/** Those due by a time, the longest due first. */
export function readDuePlans(runner: SqlRunner, now: Date, limit: number): Promise<PlanRow[]> {
  return runner.rows<PlanRow>(`${PLANS} WHERE d.next_due_at <= $1 ORDER BY d.next_due_at, d.id LIMIT $2`, [
    now,
    limit,
  ]);
}

/** A digest that was made, as it is kept. */
export interface EditionRow {
  readonly id: string;
  readonly planId: string;
  readonly spanFrom: Date;
  readonly spanTo: Date;
  readonly sections: readonly StoredSection[];
  readonly madeAt: Date;
}

const EDITIONS = `
  SELECT e.id, e.plan_id AS "planId", e.span_from AS "spanFrom", e.span_to AS "spanTo", e.sections, e.made_at AS "madeAt"
    FROM digest_edition e`;

/** Of one plan, newest first. */
export function readEditions(runner: SqlRunner, planId: string, limit: number): Promise<EditionRow[]> {
  return runner.rows<EditionRow>(`${EDITIONS} WHERE e.plan_id = $1 ORDER BY e.span_from DESC LIMIT $2`, [
    planId,
    limit,
  ]);
}

export async function findEdition(runner: SqlRunner, id: string): Promise<EditionRow | null> {
  return (await runner.rows<EditionRow>(`${EDITIONS} WHERE e.id = $1`, [id]))[0] ?? null;
}

/** The newest digest of each of these plans of a person. */
export function readNewestEditions(
  runner: SqlRunner,
  personId: string,
  planIds: readonly string[],
): Promise<{ planId: string; editionId: string; teamIds: string[]; topicKeys: string[] }[]> {
  return runner.rows(
    `SELECT d.id AS "planId", newest.id AS "editionId", d.team_ids AS "teamIds", d.topic_keys AS "topicKeys"
       FROM digest_plan d
      CROSS JOIN LATERAL (
        SELECT e.id FROM digest_edition e WHERE e.plan_id = d.id ORDER BY e.span_from DESC LIMIT 1) AS newest
      WHERE d.id = ANY($2::uuid[]) AND d.person_id = $1`,
    [personId, planIds],
  );
}

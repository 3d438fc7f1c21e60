import type { SqlRunner } from '../../platform/database/sql.js';
import { countsFigures, shownTopic, topicMembers } from '../topics/topic-members.js';

/** A team and every team that counts for it: itself and those below. */
export interface TeamBranch {
  readonly id: string;
  readonly teamIds: readonly string[];
}

const BRANCH = `
  WITH RECURSIVE below AS (
    SELECT t.id AS root, t.id FROM team t WHERE t.id = ANY($1::uuid[])
    UNION
    SELECT below.root, t.id FROM team t JOIN below ON t.parent_id = below.id)
  SELECT root AS id, array_agg(id) AS "teamIds" FROM below GROUP BY root`;

/** Teams with those below them, deleted ones too: their figures stay. */
export function readBranches(runner: SqlRunner, teamIds: readonly string[]): Promise<TeamBranch[]> {
  return runner.rows<TeamBranch>(BRANCH, [teamIds]);
}

/** A team whose figures are expected, with the teams that speak for it. */
export interface ExpectedTeam extends TeamBranch {
  /** The first day; null for ever. */
  readonly since: string | null;
}

const SPOKEN_FOR = `
  WITH RECURSIVE below AS (
    SELECT t.id AS root, t.id FROM team t WHERE t.id = ANY($1::uuid[])
    UNION
    SELECT below.root, t.id FROM team t JOIN below ON t.parent_id = below.id WHERE t.id <> ALL($1::uuid[]))
  SELECT root AS id, array_agg(id) AS "teamIds" FROM below GROUP BY root`;

/**
 * The teams whose figures a topic expects, by name, each with those that speak for it: those below it, but for what is
 * expected of itself. A shop is missing even where its region gave something.
 */
export async function readExpected(runner: SqlRunner, topicId: string): Promise<ExpectedTeam[]> {
  const reporters = await readReporters(runner, topicId);
  if (reporters.length === 0) return [];
  const branches = new Map(
    (await runner.rows<TeamBranch>(SPOKEN_FOR, [reporters.map(({ id }) => id)])).map((branch) => [
      branch.id,
      branch,
    ]),
  );
  return reporters.flatMap(({ id, since }) => {
    const branch = branches.get(id);
    return branch ? [{ ...branch, since }] : [];
  });
}

/** The match keys of topics that expect figures of one of these teams, the ones with most posts first; at most ten. */
export async function readReportedTopics(runner: SqlRunner, teamIds: readonly string[]): Promise<string[]> {
  const rows = await runner.rows<{ key: string }>(
    `SELECT t.key
       FROM (SELECT DISTINCT ${shownTopic('r.topic_id')} AS id
               FROM topic_reporter r WHERE r.team_id = ANY($1::uuid[])) AS expecting
       JOIN topic t ON t.id = expecting.id
      WHERE ${countsFigures('t')}
      ORDER BY t.post_count DESC, t.key LIMIT 10`,
    [teamIds],
  );
  return rows.map(({ key }) => key);
}

/** The teams whose figures a topic expects, or one merged into it, by name. */
function readReporters(runner: SqlRunner, topicId: string): Promise<Pick<ExpectedTeam, 'id' | 'since'>[]> {
  return runner.rows<Pick<ExpectedTeam, 'id' | 'since'>>(
    `SELECT t.id, to_char(expected.since, 'YYYY-MM-DD') AS since
       FROM (SELECT r.team_id, CASE WHEN bool_and(r.since IS NOT NULL) THEN min(r.since) END AS since
               FROM topic_reporter r WHERE r.topic_id IN (${topicMembers('$1')}) GROUP BY r.team_id) AS expected
       JOIN team t ON t.id = expected.team_id
      WHERE t.deleted_at IS NULL ORDER BY breve_fold(t.display_name), t.id`,
    [topicId],
  );
}

/** Whether figures were expected of a team before the end of a period, that is on some day of it. */
export function isExpectedBefore({ since }: Pick<ExpectedTeam, 'since'>, before: string): boolean {
  return since === null || since < before;
}

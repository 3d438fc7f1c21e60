import type { SqlRunner } from '../../platform/database/sql.js';

/** A topic whose day closes at a time. */
export interface ClosingRow {
  readonly topicId: string;
  readonly dayEnd: string;
  /** `HH:MM` of the company's time zone. */
  readonly closesAt: string;
}

/** The topics that remind those whose figures they expect; as many as the company set up. */
export function readClosings(runner: SqlRunner): Promise<ClosingRow[]> {
  return runner.rows<ClosingRow>(
    `SELECT c.topic_id AS "topicId", t.day_end AS "dayEnd", c.closes_at AS "closesAt"
       FROM topic_closing c JOIN topic t ON t.id = c.topic_id
      WHERE EXISTS (SELECT FROM metric m WHERE m.topic_id = t.id AND m.retired_at IS NULL) ORDER BY c.topic_id`,
    [],
  );
}

/** The teams that gave figures of a topic's day, whoever may read them. */
export async function readGivers(runner: SqlRunner, topicId: string, day: string): Promise<Set<string>> {
  const rows = await runner.rows<{ team_id: string }>(
    `SELECT DISTINCT f.team_id FROM figure f JOIN metric m ON m.id = f.metric_id
      WHERE m.topic_id = $1 AND f.day = $2::date AND NOT f.refused AND f.team_id IS NOT NULL`,
    [topicId, day],
  );
  return new Set(rows.map(({ team_id }) => team_id));
}

/** Somebody of a team. */
export interface TeamPerson {
  readonly teamId: string;
  readonly personId: string;
  readonly isLead: boolean;
}

/** The people of teams who are in the company. */
export function readTeamPeople(runner: SqlRunner, teamIds: readonly string[]): Promise<TeamPerson[]> {
  return runner.rows<TeamPerson>(
    `SELECT m.team_id AS "teamId", m.person_id AS "personId", m.is_lead AS "isLead"
       FROM team_member m JOIN person p ON p.id = m.person_id
      WHERE m.team_id = ANY($1::uuid[]) AND p.suspended_at IS NULL
      ORDER BY m.team_id, m.person_id`,
    [teamIds],
  );
}

import type { SqlRunner } from '../../platform/database/sql.js';

/** How a topic counts. */
export interface CountingRow {
  readonly topicId: string;
  /** Local time, `HH:MM`. */
  readonly dayEnd: string;
  /** `HH:MM` of the company's time zone; null where nobody is reminded. */
  readonly closesAt: string | null;
  /** The teams whose figures are expected, by name. */
  readonly reportingTeamIds: readonly string[];
}

/** How topics count, those that count nothing too. */
export function readCounting(runner: SqlRunner, topicIds: readonly string[]): Promise<CountingRow[]> {
  return runner.rows<CountingRow>(
    `SELECT t.id AS "topicId", t.day_end AS "dayEnd", c.closes_at AS "closesAt",
            ARRAY(SELECT e.id FROM topic_reporter r JOIN team e ON e.id = r.team_id
                   WHERE r.topic_id = t.id AND e.deleted_at IS NULL
                   ORDER BY breve_fold(e.display_name), e.id) AS "reportingTeamIds"
       FROM topic t LEFT JOIN topic_closing c ON c.topic_id = t.id WHERE t.id = ANY($1::uuid[])`,
    [topicIds],
  );
}

import type { SqlRunner } from '../../platform/database/sql.js';

/** A team somebody may give figures for. */
export interface AuthorTeam {
  readonly id: string;
  /** They are in it themselves, not only in one above. */
  readonly isOwn: boolean;
}

/** The teams of a person by name, then those below them. The first one is whose figures are, unless another is chosen. */
export function readAuthorTeams(runner: SqlRunner, personId: string): Promise<AuthorTeam[]> {
  return runner.rows<AuthorTeam>(
    `WITH RECURSIVE own AS (
       SELECT t.id, true AS is_own
         FROM team_member m JOIN team t ON t.id = m.team_id
        WHERE m.person_id = $1 AND t.deleted_at IS NULL
       UNION
       SELECT t.id, false FROM team t JOIN own ON t.parent_id = own.id WHERE t.deleted_at IS NULL)
     SELECT t.id, bool_or(own.is_own) AS "isOwn"
       FROM own JOIN team t ON t.id = own.id
      GROUP BY t.id
      ORDER BY bool_or(own.is_own) DESC, breve_fold(t.display_name), t.id`,
    [personId],
  );
}

import { Injectable } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import type { Team } from './team.model.js';
import { TEAM_COLUMNS, type TeamRow, toTeam } from './teams.loader.js';

/** The tree of teams. */
@Injectable()
export class TeamsService {
  constructor(private readonly sql: Sql) {}

  /** Every team there is, by name. */
  async listTeams(): Promise<Team[]> {
    const rows = await this.sql.rows<TeamRow>(
      `SELECT ${TEAM_COLUMNS}
         FROM team t
        WHERE t.deleted_at IS NULL
        ORDER BY breve_fold(t.display_name), t.id`,
    );
    return rows.map(toTeam);
  }
}

import { Injectable } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';

/** Somebody to follow: in this team with the viewer, or followed by somebody when there is no team. */
export interface PersonProposal {
  personId: string;
  teamId: string | null;
}

const MOST = 8;

/** Whom the viewer might follow. */
@Injectable()
export class PersonSuggestionsQuery {
  constructor(private readonly sql: Sql) {}

  /**
   * At most eight neither followed nor muted: who shares a team first, then who is followed by somebody the reader
   * follows, then who is followed at all; within these who came last. How many follow orders nobody.
   */
  async read(viewerId: string): Promise<PersonProposal[]> {
    return this.sql.rows<PersonProposal>(
      `SELECT p.id AS "personId", shared.team_id AS "teamId"
         FROM person p
         LEFT JOIN LATERAL (
           SELECT t.id AS team_id
             FROM team_member mine
             JOIN team_member theirs USING (team_id)
             JOIN team t ON t.id = team_id
            WHERE mine.person_id = $1 AND theirs.person_id = p.id
            ORDER BY breve_fold(t.display_name), t.id
            LIMIT 1) shared ON true
        WHERE p.id <> $1 AND p.suspended_at IS NULL
          AND (shared.team_id IS NOT NULL OR EXISTS (SELECT FROM person_follow f WHERE f.followee_id = p.id))
          AND NOT EXISTS (SELECT FROM person_follow x WHERE x.follower_id = $1 AND x.followee_id = p.id)
          AND NOT EXISTS (SELECT FROM person_mute m WHERE m.person_id = $1 AND m.muted_person_id = p.id)
        ORDER BY (shared.team_id IS NULL),
                 NOT EXISTS (SELECT FROM person_follow f JOIN person_follow mine ON mine.followee_id = f.follower_id
                              WHERE f.followee_id = p.id AND mine.follower_id = $1),
                 p.created_at DESC, p.id
        LIMIT ${MOST}`,
      [viewerId],
    );
  }
}

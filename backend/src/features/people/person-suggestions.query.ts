import { Injectable } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';

/** Somebody to follow: in this team with the viewer, or followed by many when there is no team. */
export interface PersonProposal {
  personId: string;
  teamId: string | null;
}

const MOST = 8;

/** Whom the viewer might follow. */
@Injectable()
export class PersonSuggestionsQuery {
  constructor(private readonly sql: Sql) {}

  /** At most eight neither followed nor muted: who shares a team first, then who is followed at all; most followed first. */
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
         CROSS JOIN LATERAL (
           SELECT count(*) AS followers FROM person_follow f WHERE f.followee_id = p.id) f
        WHERE p.id <> $1 AND p.suspended_at IS NULL
          AND (shared.team_id IS NOT NULL OR f.followers > 0)
          AND NOT EXISTS (SELECT FROM person_follow x WHERE x.follower_id = $1 AND x.followee_id = p.id)
          AND NOT EXISTS (SELECT FROM person_mute m WHERE m.person_id = $1 AND m.muted_person_id = p.id)
        ORDER BY (shared.team_id IS NULL), f.followers DESC, breve_fold(p.display_name), p.id
        LIMIT ${MOST}`,
      [viewerId],
    );
  }
}

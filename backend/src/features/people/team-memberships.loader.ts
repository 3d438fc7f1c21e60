import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import type { TeamMembership } from './team.model.js';

interface MembershipRow {
  team_id: string;
  person_id: string;
  is_lead: boolean;
}

function toMembership(row: MembershipRow): TeamMembership {
  return { teamId: row.team_id, personId: row.person_id, isLead: row.is_lead };
}

/** Who is in which team, one query an operation. */
@Injectable()
export class TeamMembershipsLoader {
  constructor(private readonly sql: Sql) {}

  /** The members of a team itself who are not suspended: leads first, then by name. */
  ofTeam(context: GraphqlContext): DataLoader<string, TeamMembership[]> {
    return context.loaders.get(this, 'ofTeam', async (ids) => {
      const rows = await this.sql.rows<MembershipRow>(
        `SELECT m.team_id, m.person_id, m.is_lead
           FROM team_member m JOIN person p ON p.id = m.person_id
          WHERE m.team_id = ANY($1::uuid[]) AND p.suspended_at IS NULL
          ORDER BY m.is_lead DESC, breve_fold(p.display_name), p.id`,
        [ids],
      );
      return ids.map((id) => rows.filter((row) => row.team_id === id).map(toMembership));
    });
  }

  /** The teams of a person, by name. */
  ofPerson(context: GraphqlContext): DataLoader<string, TeamMembership[]> {
    return context.loaders.get(this, 'ofPerson', async (ids) => {
      const rows = await this.sql.rows<MembershipRow>(
        `SELECT m.team_id, m.person_id, m.is_lead
           FROM team_member m JOIN team t ON t.id = m.team_id
          WHERE m.person_id = ANY($1::uuid[])
          ORDER BY breve_fold(t.display_name), t.id`,
        [ids],
      );
      return ids.map((id) => rows.filter((row) => row.person_id === id).map(toMembership));
    });
  }

  /** How many members a team itself has who are not suspended. */
  countOfTeam(context: GraphqlContext): DataLoader<string, number> {
    return context.loaders.get(this, 'countOfTeam', async (ids) => {
      const rows = await this.sql.rows<{ team_id: string; count: number }>(
        `SELECT m.team_id, count(*)::int AS count
           FROM team_member m JOIN person p ON p.id = m.person_id
          WHERE m.team_id = ANY($1::uuid[]) AND p.suspended_at IS NULL
          GROUP BY m.team_id`,
        [ids],
      );
      const counts = new Map(rows.map((row) => [row.team_id, row.count]));
      return ids.map((id) => counts.get(id) ?? 0);
    });
  }
}

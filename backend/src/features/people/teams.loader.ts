import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import { ChangeLog } from '../../platform/changes/change-log.js';
import { KeptRows } from '../../platform/changes/kept-rows.js';
import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { loadMap } from '../../platform/graphql/load-map.js';
import { plainHandle } from './profile-rules.js';
import type { Team } from './team.model.js';

export interface TeamRow {
  id: string;
  handle: string;
  display_name: string;
  description: string;
  parent_id: string | null;
}

/** Of a table called `t`. */
export const TEAM_COLUMNS = 't.id, t.handle, t.display_name, t.description, t.parent_id';

/** A team as GraphQL shows it. */
export function toTeam(row: TeamRow): Team {
  return {
    id: row.id,
    handle: row.handle,
    displayName: row.display_name,
    description: row.description,
    parentId: row.parent_id,
  };
}

const KEPT_AT_MOST = 10_000;

/** Teams, one query an operation, or none. */
@Injectable()
export class TeamsLoader {
  private readonly kept: KeptRows<Team>;

  constructor(
    private readonly sql: Sql,
    changes: ChangeLog,
  ) {
    this.kept = new KeptRows(changes, ['TEAM'], KEPT_AT_MOST);
  }

  /** By id. Deleted ones too: posts that name them still show the name. */
  byId(context: GraphqlContext): DataLoader<string, Team | null> {
    return context.loaders.get(this, 'byId', async (ids) => {
      const found = await this.find(context, ids);
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  /** Many at once, for whoever goes on without waiting for each; what is unknown is left out. */
  async many(context: GraphqlContext, ids: ReadonlySet<string>): Promise<Map<string, Team | null>> {
    return context.usesKept ? this.find(context, ids) : loadMap(this.byId(context), ids);
  }

  private async find(context: GraphqlContext, ids: Iterable<string>): Promise<Map<string, Team>> {
    return context.usesKept ? this.kept.find(ids, (missing) => this.read(missing)) : this.read([...ids]);
  }

  private async read(ids: readonly string[]): Promise<Map<string, Team>> {
    const rows = await this.sql.rows<TeamRow>(
      `SELECT ${TEAM_COLUMNS} FROM team t WHERE t.id = ANY($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, toTeam(row)]));
  }

  /** By any handle the team ever had, in any case, with or without `@`. Deleted ones are not found. */
  byHandle(context: GraphqlContext): DataLoader<string, Team | null> {
    return context.loaders.get(this, 'byHandle', async (names) => {
      const handles = names.map(plainHandle);
      const rows = await this.sql.rows<TeamRow & { asked: string }>(
        `SELECT h.handle AS asked, ${TEAM_COLUMNS}
           FROM handle h JOIN team t ON t.id = h.team_id
          WHERE h.handle = ANY($1::text[]) AND t.deleted_at IS NULL`,
        [handles],
      );
      const found = new Map(rows.map((row) => [row.asked, toTeam(row)]));
      return handles.map((handle) => found.get(handle) ?? null);
    });
  }

  /** The teams right below a team, by name. */
  childrenOf(context: GraphqlContext): DataLoader<string, Team[]> {
    return context.loaders.get(this, 'childrenOf', async (ids) => {
      const rows = await this.sql.rows<TeamRow>(
        `SELECT ${TEAM_COLUMNS}
           FROM team t
          WHERE t.parent_id = ANY($1::uuid[]) AND t.deleted_at IS NULL
          ORDER BY breve_fold(t.display_name), t.id`,
        [ids],
      );
      return ids.map((id) => rows.filter((row) => row.parent_id === id).map(toTeam));
    });
  }
}

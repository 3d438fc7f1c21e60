import { Injectable } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { isId, newId } from '../../platform/ids/ids.js';
import { PeopleService } from './people.service.js';
import { checkDescription, checkDisplayName, checkHandle } from './profile-rules.js';
import { TeamEntity } from './team.entity.js';
import type { CreateTeamInput, UpdateTeamInput } from './team.input.js';
import type { Team } from './team.model.js';
import { lockTeams, rewriteTeamReaders } from './team-readers.js';
import { TEAM_COLUMNS, type TeamRow, toTeam } from './teams.loader.js';

/** The tree of teams. Whatever changes it brings the readers of each team up to date in the same transaction. */
@Injectable()
export class TeamsService {
  constructor(
    private readonly sql: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PeopleService,
  ) {}

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

  /**
   * Makes a team.
   *
   * @returns its id
   * @throws BreveError `HANDLE_INVALID`, `HANDLE_TAKEN`, `BAD_USER_INPUT`; `NOT_FOUND` for the team above
   */
  async createTeam(input: CreateTeamInput): Promise<string> {
    return this.unitOfWork.run(async (transaction) => {
      await lockTeams(transaction);
      const parentId = input.parentId ?? null;
      if (parentId !== null) await this.getStanding(transaction, parentId);
      const id = newId();
      const handle = checkHandle(input.handle);
      await transaction.manager.insert(TeamEntity, {
        id,
        handle,
        displayName: checkDisplayName(input.displayName),
        description: checkDescription(input.description ?? ''),
        parentId,
        createdAt: transaction.now,
      });
      await this.people.takeHandle(transaction, handle, { teamId: id });
      await rewriteTeamReaders(transaction);
      return id;
    });
  }

  /**
   * Changes what is given of a team; its old handle leads to it for ever.
   *
   * @throws BreveError `NOT_FOUND`, `TEAM_CYCLE`, `HANDLE_INVALID`, `HANDLE_TAKEN`, `BAD_USER_INPUT`
   */
  async updateTeam(input: UpdateTeamInput): Promise<void> {
    if (input.toTop === true && input.parentId != null) {
      throw new BreveError('BAD_USER_INPUT', { reason: 'team-place' });
    }
    await this.unitOfWork.run(async (transaction) => {
      await lockTeams(transaction);
      const team = await this.getStanding(transaction, input.id);
      const handle = input.handle == null ? team.handle : checkHandle(input.handle);
      if (handle !== team.handle) await this.people.takeHandle(transaction, handle, { teamId: team.id });
      const parentId = input.toTop === true ? null : (input.parentId ?? team.parent_id);
      if (parentId !== null && parentId !== team.parent_id) {
        await this.refuseRing(transaction, team.id, parentId);
      }
      await transaction.manager.update(
        TeamEntity,
        { id: team.id },
        {
          handle,
          displayName: input.displayName == null ? team.display_name : checkDisplayName(input.displayName),
          description: input.description == null ? team.description : checkDescription(input.description),
          parentId,
        },
      );
      await rewriteTeamReaders(transaction);
    });
  }

  /**
   * Deletes a team. Its memberships end, so it has no present members any more; its row stays, for the handle and for
   * the posts addressed to it.
   *
   * @throws BreveError `NOT_FOUND`, `TEAM_NOT_EMPTY` while there are teams below it
   */
  async deleteTeam(id: string): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      await lockTeams(transaction);
      const team = await this.getStanding(transaction, id);
      const below = await transaction.row('SELECT 1 FROM team WHERE parent_id = $1 AND deleted_at IS NULL', [
        team.id,
      ]);
      if (below) throw new BreveError('TEAM_NOT_EMPTY');
      await transaction.rows('DELETE FROM team_member WHERE team_id = $1', [team.id]);
      await transaction.rows('UPDATE team SET deleted_at = $2 WHERE id = $1', [team.id, transaction.now]);
      await rewriteTeamReaders(transaction);
    });
  }

  /** A team that has not been deleted, under `lockTeams`. */
  private async getStanding(transaction: Transaction, id: string): Promise<TeamRow> {
    const team = isId(id)
      ? await transaction.row<TeamRow>(
          `SELECT ${TEAM_COLUMNS} FROM team t WHERE t.id = $1 AND t.deleted_at IS NULL`,
          [id],
        )
      : null;
    if (!team) throw new BreveError('NOT_FOUND');
    return team;
  }

  private async refuseRing(transaction: Transaction, id: string, parentId: string): Promise<void> {
    const parent = await this.getStanding(transaction, parentId);
    const ring = await transaction.row(
      `WITH RECURSIVE above (id) AS (
         SELECT $1::uuid
         UNION
         SELECT t.parent_id FROM above a JOIN team t ON t.id = a.id WHERE t.parent_id IS NOT NULL
       )
       SELECT 1 FROM above WHERE id = $2`,
      [parent.id, id],
    );
    if (ring) throw new BreveError('TEAM_CYCLE');
  }
}

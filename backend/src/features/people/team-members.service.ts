import { Injectable } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { isId } from '../../platform/ids/ids.js';
import { lockTeams, rewriteTeamReaders } from './team-readers.js';

/** A person in a team, by ids. */
export interface TeamPlace {
  teamId: string;
  personId: string;
}

/** Who is in which team and who leads it. */
@Injectable()
export class TeamMembersService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Puts a person into a team, or changes whether they lead it.
   *
   * @throws BreveError `NOT_FOUND` for the team or the person
   */
  async setMember(place: TeamPlace & { isLead: boolean }): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      if (!(await this.join(transaction, place))) throw new BreveError('NOT_FOUND');
    });
  }

  /**
   * Puts a person into a team within a transaction of the caller's.
   *
   * @returns false when the team or the person is not there (any more)
   */
  async join(transaction: Transaction, place: TeamPlace & { isLead: boolean }): Promise<boolean> {
    if (!isId(place.teamId) || !isId(place.personId)) return false;
    await lockTeams(transaction);
    const [member] = await transaction.rows(
      `INSERT INTO team_member (team_id, person_id, is_lead, joined_at)
       SELECT t.id, p.id, $3, $4
         FROM team t, person p
        WHERE t.id = $1 AND t.deleted_at IS NULL AND p.id = $2
       ON CONFLICT (team_id, person_id) DO UPDATE SET is_lead = excluded.is_lead
       RETURNING 1`,
      [place.teamId, place.personId, place.isLead, transaction.now],
    );
    if (!member) return false;
    await rewriteTeamReaders(transaction);
    return true;
  }

  /**
   * Takes a person out of a team; who is not in it stays out.
   *
   * @throws BreveError `NOT_FOUND` for the team
   */
  async removeMember({ teamId, personId }: TeamPlace): Promise<void> {
    if (!isId(teamId) || !isId(personId)) throw new BreveError('NOT_FOUND');
    await this.unitOfWork.run(async (transaction) => {
      await lockTeams(transaction);
      const team = await transaction.row('SELECT 1 FROM team WHERE id = $1 AND deleted_at IS NULL', [teamId]);
      if (!team) throw new BreveError('NOT_FOUND');
      await transaction.rows('DELETE FROM team_member WHERE team_id = $1 AND person_id = $2', [
        teamId,
        personId,
      ]);
      await rewriteTeamReaders(transaction);
    });
  }
}

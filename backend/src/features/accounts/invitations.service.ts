import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { hashToken, isId, newId, newToken } from '../../platform/ids/ids.js';
import { PeopleService } from '../people/people.service.js';
import { checkEmail } from './email.js';
import { InvitationEntity } from './invitation.entity.js';
import type { CreateInvitationInput } from './invitation.input.js';
import { type Invitation, InvitationStatus } from './invitation.model.js';
import { InvitationsQuery } from './invitations.query.js';

const LONGEST_DAYS = 90;
const DAY = 24 * 3600 * 1000;

/** Invitations as administrators make and take them back. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly query: InvitationsQuery,
    private readonly people: PeopleService,
  ) {}

  listInvitations(): Promise<Invitation[]> {
    return this.query.list();
  }

  /**
   * Makes an invitation.
   *
   * @returns it, with the token of its link, which is nowhere else
   * @throws BreveError `EMAIL_INVALID`, `EMAIL_TAKEN`; `NOT_FOUND` for the team; `BAD_USER_INPUT` for name or days
   */
  async createInvitation(
    viewer: Viewer,
    input: CreateInvitationInput,
  ): Promise<{ invitation: Invitation; token: string }> {
    const { expiresInDays } = input;
    if (expiresInDays < 1 || expiresInDays > LONGEST_DAYS) {
      throw new BreveError('BAD_USER_INPUT', { reason: 'expires-in-days', limit: LONGEST_DAYS });
    }
    const email = input.email == null ? null : checkEmail(input.email);
    const displayName = input.displayName == null ? null : this.people.checkName(input.displayName);
    const token = newToken();
    return this.unitOfWork.run(async (transaction) => {
      if (email !== null) await this.refuseKnownEmail(transaction, email);
      if (input.teamId != null) await this.refuseUnknownTeam(transaction, input.teamId);
      const id = newId();
      await transaction.manager.insert(InvitationEntity, {
        id,
        tokenHash: hashToken(token),
        email,
        displayName,
        teamId: input.teamId ?? null,
        createdById: viewer.personId,
        createdAt: transaction.now,
        expiresAt: new Date(transaction.now.getTime() + expiresInDays * DAY),
      });
      return { invitation: await this.get(transaction, id), token };
    });
  }

  /**
   * Takes an invitation back. One taken back already, or expired, stays as it is.
   *
   * @throws BreveError `NOT_FOUND`; `CONFLICT` when somebody has joined by it
   */
  async revokeInvitation(id: string): Promise<Invitation> {
    if (!isId(id)) throw new BreveError('NOT_FOUND');
    return this.unitOfWork.run(async (transaction) => {
      await transaction.rows(
        `UPDATE invitation SET revoked_at = $2
          WHERE id = $1 AND revoked_at IS NULL AND accepted_at IS NULL AND expires_at > $2`,
        [id, transaction.now],
      );
      const invitation = await this.get(transaction, id);
      if (invitation.status === InvitationStatus.ACCEPTED) throw new BreveError('CONFLICT');
      return invitation;
    });
  }

  private async get(transaction: Transaction, id: string): Promise<Invitation> {
    const invitation = await this.query.find(id, transaction);
    if (!invitation) throw new BreveError('NOT_FOUND');
    return invitation;
  }

  private async refuseKnownEmail(transaction: Transaction, email: string): Promise<void> {
    if (await transaction.row('SELECT 1 FROM account WHERE email = $1', [email])) {
      throw new BreveError('EMAIL_TAKEN');
    }
  }

  private async refuseUnknownTeam(transaction: Transaction, teamId: string): Promise<void> {
    const known =
      isId(teamId) &&
      (await transaction.row('SELECT 1 FROM team WHERE id = $1 AND deleted_at IS NULL', [teamId])) !== null;
    if (!known) throw new BreveError('NOT_FOUND');
  }
}

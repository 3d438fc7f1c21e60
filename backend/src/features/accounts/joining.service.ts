import { Injectable } from '@nestjs/common';

import { Clock } from '../../platform/clock/clock.js';
import { Sql } from '../../platform/database/sql.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { hashToken } from '../../platform/ids/ids.js';
import { CompanyService } from '../people/company.service.js';
import { TeamMembersService } from '../people/team-members.service.js';
import { AccountsService } from './accounts.service.js';
import { checkEmail } from './email.js';
import type { AcceptInvitationInput } from './invitation.input.js';
import type { InvitationPreview } from './invitation.model.js';
import { SessionService } from './session.service.js';

/** A link that works: neither used, nor taken back, nor too old. Parameters: hash of the token, now. */
const OPEN = 'i.token_hash = $1 AND i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > $2';

interface OpenInvitation {
  id: string;
  email: string | null;
  team_id: string | null;
}

/** Joining by an invitation. */
@Injectable()
export class JoiningService {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
    private readonly company: CompanyService,
    private readonly accounts: AccountsService,
    private readonly members: TeamMembersService,
    private readonly sessions: SessionService,
  ) {}

  /**
   * What the holder of a link may see.
   *
   * @throws BreveError `LINK_EXPIRED` when it was used, taken back, is too old or was never given
   */
  async getPreview(token: string): Promise<InvitationPreview> {
    const row = await this.sql.row<{ email: string | null; display_name: string | null; invited_by: string }>(
      `SELECT i.email, i.display_name, p.display_name AS invited_by
         FROM invitation i JOIN person p ON p.id = i.created_by_id
        WHERE ${OPEN}`,
      [hashToken(token), this.clock.now()],
    );
    if (!row) throw new BreveError('LINK_EXPIRED');
    const company = await this.company.getCompany();
    return {
      email: row.email,
      displayName: row.display_name,
      companyName: company.name,
      invitedBy: row.invited_by,
      language: company.language,
    };
  }

  /**
   * Joins, once: person, account, team if there is one, session. A refusal does not use the link.
   *
   * @returns the token of the new session
   * @throws BreveError `LINK_EXPIRED`; `EMAIL_INVALID` for another address than the invited one; those of `addAccount`
   */
  async acceptInvitation(input: AcceptInvitationInput, userAgent: string): Promise<string> {
    return this.unitOfWork.run(async (transaction) => {
      // The lock lets only one of two who accept at the same time see it open.
      const invitation = await transaction.row<OpenInvitation>(
        `SELECT i.id, i.email, i.team_id FROM invitation i WHERE ${OPEN} FOR UPDATE`,
        [hashToken(input.token), transaction.now],
      );
      if (!invitation) throw new BreveError('LINK_EXPIRED');
      if (invitation.email !== null && checkEmail(input.email) !== invitation.email) {
        throw new BreveError('EMAIL_INVALID');
      }
      const personId = await this.accounts.addAccount(transaction, {
        displayName: input.displayName,
        handle: input.handle,
        email: input.email,
        password: input.password,
        language: input.language,
        timeZone: input.timeZone,
        title: input.title ?? '',
      });
      // A team deleted meanwhile keeps nobody out.
      if (invitation.team_id !== null) {
        await this.members.join(transaction, { teamId: invitation.team_id, personId, isLead: false });
      }
      await transaction.rows('UPDATE invitation SET accepted_at = $2, accepted_by_id = $3 WHERE id = $1', [
        invitation.id,
        transaction.now,
        personId,
      ]);
      return this.sessions.open(transaction, personId, userAgent);
    });
  }
}

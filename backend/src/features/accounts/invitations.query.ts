import { Injectable } from '@nestjs/common';

import { Clock } from '../../platform/clock/clock.js';
import { Sql, type SqlRunner } from '../../platform/database/sql.js';
import { type Invitation, InvitationStatus } from './invitation.model.js';

interface InvitationRow {
  id: string;
  email: string | null;
  display_name: string | null;
  team_id: string | null;
  created_by_id: string;
  created_at: Date;
  expires_at: Date;
  revoked_at: Date | null;
  accepted_at: Date | null;
  accepted_by_id: string | null;
}

const COLUMNS = `id, email, display_name, team_id, created_by_id, created_at, expires_at, revoked_at, accepted_at,
                 accepted_by_id`;

/** How many of the newest the list shows. */
const INVITATIONS_LISTED = 500;

/** Invitations as administrators see them. */
@Injectable()
export class InvitationsQuery {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  /** The newest first. */
  async list(): Promise<Invitation[]> {
    const rows = await this.sql.rows<InvitationRow>(
      `SELECT ${COLUMNS} FROM invitation ORDER BY created_at DESC, id DESC LIMIT ${INVITATIONS_LISTED}`,
    );
    return rows.map((row) => this.toInvitation(row));
  }

  async find(id: string, runner: SqlRunner = this.sql): Promise<Invitation | null> {
    const [row] = await runner.rows<InvitationRow>(`SELECT ${COLUMNS} FROM invitation WHERE id = $1`, [id]);
    return row ? this.toInvitation(row) : null;
  }

  private toInvitation(row: InvitationRow): Invitation {
    return {
      id: row.id,
      email: row.email,
      displayName: row.display_name,
      status: this.statusOf(row),
      createdAt: row.created_at,
      expiresAt: row.expires_at,
      teamId: row.team_id,
      createdById: row.created_by_id,
      acceptedById: row.accepted_by_id,
    };
  }

  private statusOf(row: InvitationRow): InvitationStatus {
    if (row.accepted_at !== null) return InvitationStatus.ACCEPTED;
    if (row.revoked_at !== null) return InvitationStatus.REVOKED;
    return row.expires_at > this.clock.now() ? InvitationStatus.PENDING : InvitationStatus.EXPIRED;
  }
}

import { Injectable } from '@nestjs/common';

import { SESSION_SECONDS } from '../../platform/access/session-cookie.js';
import { ROLES, type Role, type Viewer, ViewerSource } from '../../platform/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Sql } from '../../platform/database/sql.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { hashToken, newId, newToken } from '../../platform/ids/ids.js';
import { SessionEntity } from './session.entity.js';
import type { SessionModel } from './session.model.js';

/** How long a viewer may be remembered, in milliseconds: the product's limit for rights that have changed. */
const VIEWER_MEMORY = 500;
const REMEMBERED_AT_MOST = 10_000;

interface ViewerRow {
  session_id: string;
  person_id: string;
  language: 'fr' | 'en';
  time_zone: string;
  roles: Role[];
}

/** Sessions: opened, recognised, ended. */
@Injectable()
export class SessionService extends ViewerSource {
  private readonly remembered = new Map<string, { viewer: Viewer | null; until: number }>();

  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {
    super();
  }

  async findViewer(token: string): Promise<Viewer | null> {
    const hash = hashToken(token);
    const key = hash.toString('base64');
    const now = performance.now();
    const known = this.remembered.get(key);
    if (known && known.until > now) return known.viewer;
    const viewer = await this.readViewer(hash);
    if (this.remembered.size >= REMEMBERED_AT_MOST) this.remembered.clear();
    this.remembered.set(key, { viewer, until: now + VIEWER_MEMORY });
    return viewer;
  }

  /** Where the viewer is signed in, newest first. */
  async listSessions(viewer: Viewer): Promise<SessionModel[]> {
    return this.sql.rows<SessionModel>(
      `SELECT id, created_at AS "createdAt", expires_at AS "expiresAt", user_agent AS "userAgent",
              id = $2 AS current
         FROM session
        WHERE person_id = $1 AND expires_at > $3
        ORDER BY created_at DESC, id DESC`,
      [viewer.personId, viewer.sessionId, this.clock.now()],
    );
  }

  /** Makes the next request of everybody read their rights anew; called after a commit that changed some. */
  forgetViewers(): void {
    this.remembered.clear();
  }

  /** Opens a session and gives its token, which is nowhere else. Those of the person that are over go. */
  async open(transaction: Transaction, personId: string, userAgent: string): Promise<string> {
    const token = newToken();
    await transaction.rows('DELETE FROM session WHERE person_id = $1 AND expires_at <= $2', [
      personId,
      transaction.now,
    ]);
    await transaction.manager.insert(SessionEntity, {
      id: newId(),
      tokenHash: hashToken(token),
      personId,
      userAgent: userAgent.slice(0, 200),
      createdAt: transaction.now,
      expiresAt: new Date(transaction.now.getTime() + SESSION_SECONDS * 1000),
    });
    return token;
  }

  /** Ends one session. */
  async end(transaction: Transaction, { sessionId, personId }: Viewer): Promise<void> {
    await transaction.manager.delete(SessionEntity, { id: sessionId });
    this.tellEnded(transaction, personId);
  }

  /** Ends every session of a person, but for the one to keep, if any. */
  async endAll(
    transaction: Transaction,
    personId: string,
    keptSessionId: string | null = null,
  ): Promise<void> {
    await transaction.rows('DELETE FROM session WHERE person_id = $1 AND id IS DISTINCT FROM $2::uuid', [
      personId,
      keptSessionId,
    ]);
    this.tellEnded(transaction, personId);
  }

  private tellEnded(transaction: Transaction, personId: string): void {
    this.forgetViewers();
    transaction.emit('sessions.ended', { personId });
  }

  private async readViewer(tokenHash: Buffer): Promise<Viewer | null> {
    const row = await this.sql.row<ViewerRow>(
      `SELECT s.id AS session_id, p.id AS person_id, p.language, p.time_zone,
              ARRAY(SELECT r.role::text FROM account_role r WHERE r.person_id = p.id ORDER BY r.role) AS roles
         FROM session s JOIN person p ON p.id = s.person_id
        WHERE s.token_hash = $1 AND s.expires_at > $2 AND p.suspended_at IS NULL`,
      [tokenHash, this.clock.now()],
    );
    if (!row) return null;
    return {
      sessionId: row.session_id,
      personId: row.person_id,
      language: row.language,
      timeZone: row.time_zone,
      roles: new Set(row.roles.filter((role) => ROLES.includes(role))),
    };
  }
}

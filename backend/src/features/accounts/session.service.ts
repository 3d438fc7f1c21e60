import { Injectable } from '@nestjs/common';

import { SESSION_SECONDS } from '../../platform/access/session-cookie.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Sql } from '../../platform/database/sql.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { hashToken, newId, newToken } from '../../platform/ids/ids.js';
import { SessionEntity } from './session.entity.js';
import type { SessionModel } from './session.model.js';

/** Sessions: opened, listed, ended. `KeptViewers` recognises them. */
@Injectable()
export class SessionService {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

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
    transaction.emit('sessions.ended', { personId });
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
    transaction.emit('sessions.ended', { personId });
  }
}

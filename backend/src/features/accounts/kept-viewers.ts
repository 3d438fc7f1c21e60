import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';

import { ROLES, type Role, type Viewer, ViewerSource } from '../../platform/access/viewer.js';
import { ChangeLog } from '../../platform/changes/change-log.js';
import { KeptRows } from '../../platform/changes/kept-rows.js';
import { Clock } from '../../platform/clock/clock.js';
import { Sql } from '../../platform/database/sql.js';
import { hashToken } from '../../platform/ids/ids.js';

/** About ten megabytes, where as many people read. */
const KEPT_AT_MOST = 20_000;

/** An open session, and whom it stands for. */
interface Session {
  readonly viewer: Viewer;
  readonly expiresAt: Date;
}

interface SessionRow {
  token_hash: Buffer;
  session_id: string;
  expires_at: Date;
  person_id: string;
  language: 'fr' | 'en';
  time_zone: string;
  roles: Role[];
}

const READ_SESSIONS = `
  SELECT s.token_hash, s.id AS session_id, s.expires_at, p.id AS person_id, p.language, p.time_zone,
         ARRAY(SELECT r.role::text FROM account_role r WHERE r.person_id = p.id ORDER BY r.role) AS roles
    FROM session s JOIN person p ON p.id = s.person_id
   WHERE s.person_id = ANY($1::uuid[]) AND p.suspended_at IS NULL`;

/**
 * Who is signed in, as kept in memory until the log of changes tells of a session that began or ended, of other roles,
 * or of a person who was changed: what one may do is never older than the request (docs/decisions/0005).
 */
@Injectable()
export class KeptViewers extends ViewerSource {
  /** Whose session a token opened, by its hash: true for ever, since no session goes to somebody else. */
  private readonly persons = new LRUCache<string, string>({ max: KEPT_AT_MOST });
  /** The open sessions of a person, by the hashes of their tokens. */
  private readonly sessions: KeptRows<ReadonlyMap<string, Session>>;

  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly changes: ChangeLog,
  ) {
    super();
    this.sessions = new KeptRows(changes, ['ACCESS', 'PERSON'], KEPT_AT_MOST);
  }

  async findViewer(token: string): Promise<Viewer | null> {
    const hash = hashToken(token);
    const key = hash.toString('base64');
    const [personId] = await Promise.all([this.personOf(hash, key), this.changes.catchUp()]);
    if (personId === null) return null;
    const found = await this.sessions.find([personId], (ids) => this.read(ids));
    const session = found.get(personId)?.get(key);
    return session && session.expiresAt > this.clock.now() ? session.viewer : null;
  }

  private async personOf(hash: Buffer, key: string): Promise<string | null> {
    const known = this.persons.get(key);
    if (known !== undefined) return known;
    const row = await this.sql.row<{ person_id: string }>(
      'SELECT s.person_id FROM session s WHERE s.token_hash = $1',
      [hash],
    );
    if (row) this.persons.set(key, row.person_id);
    return row?.person_id ?? null;
  }

  private async read(personIds: readonly string[]): Promise<Map<string, Map<string, Session>>> {
    const rows = await this.sql.rows<SessionRow>(READ_SESSIONS, [personIds]);
    const found = new Map<string, Map<string, Session>>();
    for (const row of rows) {
      const sessions = found.get(row.person_id) ?? new Map<string, Session>();
      found.set(
        row.person_id,
        sessions.set(row.token_hash.toString('base64'), {
          viewer: toViewer(row),
          expiresAt: row.expires_at,
        }),
      );
    }
    return found;
  }
}

function toViewer(row: SessionRow): Viewer {
  return {
    sessionId: row.session_id,
    personId: row.person_id,
    language: row.language,
    timeZone: row.time_zone,
    roles: new Set(row.roles.filter((role) => ROLES.includes(role))),
  };
}

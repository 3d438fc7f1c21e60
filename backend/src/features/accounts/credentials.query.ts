import { Injectable } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';

/** What signing in needs to know of an account. */
export interface Credentials {
  person_id: string;
  password_hash: string;
  suspended: boolean;
}

/** The form in which a handle or an e-mail that somebody types is looked up. */
export function plainLogin(login: string): string {
  return login.trim().replace(/^@/, '').toLowerCase().slice(0, 254);
}

@Injectable()
export class CredentialsQuery {
  constructor(private readonly sql: Sql) {}

  /** The account of a handle (any ever held) or an e-mail. */
  async find(login: string): Promise<Credentials | null> {
    const name = plainLogin(login);
    // PostgreSQL knows no such text.
    if (name.includes('\0')) return null;
    return this.sql.row<Credentials>(
      `SELECT a.person_id, a.password_hash, p.suspended_at IS NOT NULL AS suspended
         FROM account a JOIN person p ON p.id = a.person_id
        WHERE a.email = $1 OR a.person_id = (SELECT h.person_id FROM handle h WHERE h.handle = $1)
        LIMIT 1`,
      [name],
    );
  }

  async findByPerson(personId: string): Promise<Credentials | null> {
    return this.sql.row<Credentials>(
      `SELECT a.person_id, a.password_hash, p.suspended_at IS NOT NULL AS suspended
         FROM account a JOIN person p ON p.id = a.person_id
        WHERE a.person_id = $1`,
      [personId],
    );
  }
}

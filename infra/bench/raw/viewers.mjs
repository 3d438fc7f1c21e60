import { createHash } from 'node:crypto';

/** Who reads. @typedef {{ id: string, language: string, moderates: boolean }} Me */

/** How long rights may be remembered, in milliseconds: the product's limit, and the application's. */
const MEMORY = 500;
const REMEMBERED_AT_MOST = 10_000;

const SESSION = {
  name: 'session',
  text: `
    SELECT p.id, p.language,
           EXISTS (SELECT FROM account_role r WHERE r.person_id = p.id AND r.role = 'MODERATOR')
      FROM session s JOIN person p ON p.id = s.person_id
     WHERE s.token_hash = $1 AND s.expires_at > $2 AND p.suspended_at IS NULL`,
};

/** From the tokens of cookies to those who are signed in. */
export class Viewers {
  /** @param {import('./database.mjs').Database} database */
  constructor(database) {
    this.database = database;
    /** @type {Map<string, { me: Promise<Me | null>, until: number }>} */
    this.remembered = new Map();
  }

  /**
   * @param {string} token
   * @returns {Promise<Me | null>}
   */
  find(token) {
    const now = performance.now();
    const known = this.remembered.get(token);
    if (known !== undefined && known.until > now) return known.me;
    if (this.remembered.size >= REMEMBERED_AT_MOST) this.remembered.clear();
    const me = this.read(token);
    this.remembered.set(token, { me, until: now + MEMORY });
    return me;
  }

  /**
   * @param {string} token
   * @returns {Promise<Me | null>}
   */
  async read(token) {
    const hash = createHash('sha256').update(token).digest();
    const [row] = await this.database.rows(SESSION, [hash, new Date()]);
    return row === undefined ? null : { id: row[0] ?? '', language: row[1] ?? '', moderates: row[2] === 't' };
  }
}

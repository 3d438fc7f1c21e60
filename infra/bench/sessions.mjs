import { createHash } from 'node:crypto';
import pg from 'pg';
import { DAY } from './dataset/calendar.mjs';
import { timedId } from './dataset/ids.mjs';

/**
 * A signed-in person.
 * @typedef {object} BenchViewer
 * @property {string} personId
 * @property {string} token of the session cookie
 */

/** Those whom everybody follows were there first. */
const STARS = 3;

/**
 * Signs people in, without their passwords: those who are there, spread over the whole network, so that some are
 * known to many and most to few; and those whom everybody follows.
 * @param {string} url
 * @param {number} count
 * @returns {Promise<{ viewers: BenchViewer[], stars: BenchViewer[] }>} fewer where there are not so many people
 */
export async function openSessions(url, count) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      `(SELECT id FROM person ORDER BY id LIMIT $2)
       UNION ALL
       (SELECT id FROM person WHERE suspended_at IS NULL ORDER BY md5(id::text) LIMIT $1)`,
      [count, STARS],
    );
    const now = Date.now();
    const viewers = rows.map(({ id }, index) => ({ personId: id, token: tokenOf(index) }));
    await client.query(
      `INSERT INTO session (id, token_hash, person_id, user_agent, created_at, expires_at)
       SELECT * FROM unnest($1::uuid[], $2::bytea[], $3::uuid[], $4::text[], $5::timestamptz[], $6::timestamptz[])`,
      [
        viewers.map((_, index) => timedId(now, index)),
        viewers.map(({ token }) => sha256(token).digest()),
        viewers.map(({ personId }) => personId),
        viewers.map(() => 'bench'),
        viewers.map(() => new Date(now)),
        viewers.map(() => new Date(now + DAY)),
      ],
    );
    return { viewers: viewers.slice(STARS), stars: viewers.slice(0, STARS) };
  } finally {
    await client.end();
  }
}

/** @param {number} index */
function tokenOf(index) {
  return sha256(`bench ${index}`).digest('base64url');
}

/** @param {string} text */
function sha256(text) {
  return createHash('sha256').update(text);
}

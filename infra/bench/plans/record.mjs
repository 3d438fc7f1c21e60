import { appendFileSync } from 'node:fs';
import pg from 'pg';

/**
 * Preloaded into the server under test: writes each prepared statement it asks, with its values as PostgreSQL is given
 * them, into a file, one a line.
 */
const { prepareValue } = (await import('pg/lib/utils.js')).default;
const file = process.env.BREVE_BENCH_STATEMENTS ?? '';
const query = pg.Client.prototype.query;

/** @this {pg.Client} */
function recorded(/** @type {any[]} */ ...given) {
  const [asked] = given;
  if (typeof asked?.name === 'string') {
    const values = asked.values.map((/** @type {unknown} */ value) => prepareValue(value));
    appendFileSync(file, `${JSON.stringify({ text: asked.text, values })}\n`);
  }
  return Reflect.apply(query, this, given);
}

Object.assign(pg.Client.prototype, { query: recorded });

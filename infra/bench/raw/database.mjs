import pg from 'pg';

/** As many connections as the application takes. */
const POOL = 10;

/**
 * What every connection is told. A statement is planned once, in the order in which it is written, and goes from row
 * to row by indexes: it reads a page, never a table.
 */
export const SETTINGS = [
  'plan_cache_mode=force_generic_plan',
  'join_collapse_limit=1',
  'from_collapse_limit=1',
  'enable_hashjoin=off',
  'enable_mergejoin=off',
  'enable_seqscan=off',
  'enable_bitmapscan=off',
  'enable_memoize=off',
  'enable_material=off',
];

/** Values stay the text that PostgreSQL sends: most of them go into the answer as they are. */
const AS_TEXT = { getTypeParser: () => (/** @type {string} */ value) => value };

/** @typedef {(string | null)[]} Row every column as text */
/** `bitmaps`: it needs an index that is only read that way. @typedef {{ name: string, text: string, bitmaps?: boolean }} Statement */

/** Runs prepared statements. */
export class Database {
  /** @param {string} url */
  constructor(url) {
    this.pool = openPool(url, SETTINGS);
    this.bitmaps = openPool(
      url,
      SETTINGS.filter((setting) => setting !== 'enable_bitmapscan=off'),
    );
  }

  /**
   * @param {Statement} statement
   * @param {unknown[]} values
   * @returns {Promise<Row[]>}
   */
  async rows({ name, text, bitmaps = false }, values) {
    const query = { name, text, values, rowMode: 'array', types: AS_TEXT };
    return (await (bitmaps ? this.bitmaps : this.pool).query(/** @type {any} */ (query))).rows;
  }

  async end() {
    await Promise.all([this.pool.end(), this.bitmaps.end()]);
  }
}

/**
 * Connections are opened when they are needed first.
 * @param {string} url
 * @param {string[]} settings
 */
function openPool(url, settings) {
  return new pg.Pool({
    connectionString: url,
    max: POOL,
    application_name: 'breve-bench-raw',
    options: settings.map((setting) => `-c ${setting}`).join(' '),
  });
}

import pg from 'pg';

/**
 * A statement as the server asked it.
 * @typedef {object} Asked
 * @property {string} text
 * @property {(string | null)[]} values as PostgreSQL was given them
 *
 * What PostgreSQL did for it.
 * @typedef {object} Done
 * @property {number} rows of tables looked at, thrown away ones included
 * @property {number} pages of the database read, from memory or not
 * @property {string[]} indexes used
 * @property {string[]} whole tables read from end to end
 */

/**
 * Runs a statement once more, by the plan that the server has: one for all values.
 * @param {pg.Client} database in a transaction that will be rolled back
 * @param {Asked} asked
 * @returns {Promise<Done>}
 */
export async function explain(database, { text, values }) {
  const given = values.map((value) => (value === null ? 'NULL' : pg.escapeLiteral(value)));
  const name = `asked_${String((statements += 1))}`;
  await database.query(`PREPARE ${name} AS ${text}`);
  const run = given.length === 0 ? name : `${name}(${given.join()})`;
  const { rows } = await database.query(`EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) EXECUTE ${run}`);
  await database.query(`DEALLOCATE ${name}`);
  const [{ Plan: plan }] = rows[0]['QUERY PLAN'];
  /** @type {Done} */
  const done = {
    rows: 0,
    pages: plan['Shared Hit Blocks'] + plan['Shared Read Blocks'],
    indexes: [],
    whole: [],
  };
  add(plan, done);
  return done;
}

let statements = 0;

/**
 * @param {any} node of a plan
 * @param {Done} done
 */
function add(node, done) {
  const thrownAway = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  if (node['Relation Name'] !== undefined && node['Operation'] === undefined) {
    done.rows += (node['Actual Rows'] + thrownAway) * node['Actual Loops'];
  }
  if (node['Index Name'] !== undefined && !done.indexes.includes(node['Index Name']))
    done.indexes.push(node['Index Name']);
  if (node['Node Type'] === 'Seq Scan' && node['Actual Loops'] > 0) done.whole.push(node['Relation Name']);
  for (const below of node.Plans ?? []) add(below, done);
}

/** Memory for building one index, and how many processes build it. */
const MEMORY = '1GB';
const WORKERS = 2;

/** What the plans of the benchmark rest on is built as the migrations declare it, after the rows. */
const SECONDARY = `
  SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition
    FROM pg_index i
    JOIN pg_class t ON t.oid = i.indrelid
    JOIN pg_namespace n ON n.oid = t.relnamespace
   WHERE n.nspname = 'public' AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)
   ORDER BY pg_relation_size(t.oid), name`;

/**
 * Takes away the indexes that no constraint needs; filling a table goes much faster without them.
 * @param {import('pg').Client} owner
 * @returns {Promise<(log: (line: string) => void) => Promise<void>>} brings them back
 */
export async function dropSecondaryIndexes(owner) {
  /** @type {{ rows: { name: string, definition: string }[] }} */
  const { rows } = await owner.query(SECONDARY);
  for (const { name } of rows) await owner.query(`DROP INDEX ${name}`);
  return async (log) => {
    await owner.query(`SET maintenance_work_mem = '${MEMORY}'`);
    await owner.query(`SET max_parallel_maintenance_workers = ${WORKERS}`);
    for (const { name, definition } of rows) {
      const started = Date.now();
      await owner.query(definition);
      const seconds = (Date.now() - started) / 1000;
      if (seconds > 5) log(`  ${name} in ${seconds.toFixed(0)} s`);
    }
  };
}

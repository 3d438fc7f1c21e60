import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../../launch/repository.mjs';

const FOREIGN_KEYS = `
  SELECT c.conname AS name, c.conrelid::regclass::text AS table, c.confrelid::regclass::text AS target,
         a.attname AS column, f.attname AS target_column
    FROM pg_constraint c
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    JOIN pg_attribute f ON f.attrelid = c.confrelid AND f.attnum = c.confkey[1]
   WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace
   ORDER BY name`;

/**
 * Rows that point nowhere: they were copied without being looked up.
 * @param {import('pg').Client} client
 * @returns {Promise<string[]>}
 */
export async function findLostReferences(client) {
  const lost = [];
  const { rows } = await client.query(FOREIGN_KEYS);
  for (const { name, table, target, column, target_column: targetColumn } of rows) {
    const { rowCount } = await client.query(
      `SELECT FROM ${table} t WHERE t.${column} IS NOT NULL
          AND NOT EXISTS (SELECT FROM ${target} o WHERE o.${targetColumn} = t.${column}) LIMIT 1`,
    );
    if ((rowCount ?? 0) > 0) lost.push(`${name}: a row of ${table} points nowhere`);
  }
  return lost;
}

/**
 * What does not fit together, by the same statements that the server's own tests ask after everything they do.
 * @param {import('pg').Client} client
 * @returns {Promise<string[]>}
 */
export async function findInconsistencies(client) {
  const source = readFileSync(join(root, 'backend', 'test', 'setup', 'consistency.ts'), 'utf8');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2023,
      verbatimModuleSyntax: true,
    },
  });
  const { inconsistencies } = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
  /** @type {Record<string, unknown[]>} */
  const found = await inconsistencies(client);
  return Object.entries(found).map(
    ([fault, rows]) => `${fault}: ${rows.length} rows, such as ${JSON.stringify(rows[0])}`,
  );
}

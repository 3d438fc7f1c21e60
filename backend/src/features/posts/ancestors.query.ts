import type { SqlRunner } from '../../platform/database/sql.js';

/** The most posts given above a post: the root, and those nearest to it. */
const MAX_ANCESTORS = 100;

/** $1: the post, $2: how far up. */
const STATEMENT = `
  WITH RECURSIVE above (id, parent_id, height) AS (
    SELECT p.id, p.parent_id, 0 FROM post p WHERE p.id = $1
    UNION ALL
    SELECT p.id, p.parent_id, a.height + 1 FROM above a JOIN post p ON p.id = a.parent_id WHERE a.height < $2::int - 1
  )
  SELECT way.id FROM (
    SELECT a.id, a.height FROM above a WHERE a.height > 0
    UNION ALL
    SELECT p.root_id, $2::int FROM post p
     WHERE p.id = $1 AND NOT EXISTS (SELECT 1 FROM above a WHERE a.id = p.root_id)
  ) AS way (id, height)
  ORDER BY way.height DESC`;

/**
 * The ids of the way down to a post: its root, then from above to its parent. Whoever reads them filters for the
 * reader: this tells ids only.
 */
export async function readAncestorIds(runner: SqlRunner, postId: string): Promise<string[]> {
  const rows = await runner.rows<{ id: string }>(STATEMENT, [postId, MAX_ANCESTORS]);
  return rows.map((row) => row.id);
}

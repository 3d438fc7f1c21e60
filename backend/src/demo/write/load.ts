import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

import type { Transaction } from '../../platform/database/transaction.js';

/** Rows a statement takes at once: PostgreSQL allows 65,535 parameters, and the widest table has twenty columns. */
const BATCH = 1000;

/** Inserts many rows, in their order. */
export async function load<Row extends ObjectLiteral>(
  transaction: Transaction,
  target: EntityTarget<Row>,
  rows: readonly QueryDeepPartialEntity<Row>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) {
    await transaction.manager
      .createQueryBuilder()
      .insert()
      .into(target)
      .values(rows.slice(from, from + BATCH))
      .updateEntity(false)
      .execute();
  }
}

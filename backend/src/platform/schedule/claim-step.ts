import type { Transaction } from '../database/transaction.js';

/**
 * Takes a step of a schedule for this transaction: once for all instances and for ever. What the step does belongs
 * into the same transaction, so that a crash gives it back. While another transaction is at the same step this waits
 * for its end.
 *
 * @param key what the step is of, and which turn of it: for example `<project id>:2026-03-17`
 * @returns whether it is ours to do
 */
export async function claimStep(
  transaction: Transaction,
  schedule: string,
  key: string,
  step: string,
): Promise<boolean> {
  const claimed = await transaction.row(
    `INSERT INTO schedule_step (schedule, key, step, taken_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING 1 AS one`,
    [schedule, key, step, transaction.now],
  );
  return claimed !== null;
}

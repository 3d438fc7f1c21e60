import type { Transaction } from '../../platform/database/transaction.js';
import { BreveError } from '../../platform/errors/breve-error.js';

/** Any number of our own: whoever takes an administrator's rights holds it until commit. */
const ADMINISTRATOR_LOCK = 7_140_142;

/**
 * Refuses to take the last administrator's rights. Others who do the same wait here until this transaction ends, so
 * that two at once cannot remove the last two. Suspended administrators do not count.
 *
 * @returns whether this person is an administrator who is not suspended
 * @throws BreveError `LAST_ADMINISTRATOR`
 */
export async function refuseLastAdministrator(transaction: Transaction, personId: string): Promise<boolean> {
  await transaction.rows('SELECT pg_advisory_xact_lock($1)', [ADMINISTRATOR_LOCK]);
  const administrators = await transaction.rows<{ id: string }>(
    `SELECT p.id
       FROM account_role r JOIN person p ON p.id = r.person_id
      WHERE r.role = 'ADMINISTRATOR' AND p.suspended_at IS NULL`,
  );
  const isOne = administrators.some(({ id }) => id === personId);
  if (isOne && administrators.length === 1) throw new BreveError('LAST_ADMINISTRATOR');
  return isOne;
}

/**
 * Ends the links that somebody may hold who administers no more: they could come back by them, or as somebody else.
 * Reset links do not say who made them and live a day at most, so all open ones end.
 */
export async function endHandedOutLinks(transaction: Transaction, personId: string): Promise<void> {
  await transaction.rows(
    `UPDATE invitation SET revoked_at = $2
      WHERE created_by_id = $1 AND revoked_at IS NULL AND accepted_at IS NULL`,
    [personId, transaction.now],
  );
  await transaction.rows('UPDATE password_reset SET used_at = $1 WHERE used_at IS NULL', [transaction.now]);
}

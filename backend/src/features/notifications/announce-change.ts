import type { Transaction } from '../../platform/database/transaction.js';
import type { NotificationCause } from './notifications.events.js';

/** Beyond this many the event names nobody: every instance asks for those it has connected. */
const NAMED_AT_MOST = 200;

/** Says whose notifications changed, so that their open pages are told; nothing when it is nobody. */
export function announceChange(
  transaction: Transaction,
  personIds: readonly string[],
  added: NotificationCause | null,
): void {
  if (personIds.length === 0) return;
  transaction.emit(
    'notification.changed',
    personIds.length > NAMED_AT_MOST ? { everybody: true, added } : { personIds, added },
  );
}

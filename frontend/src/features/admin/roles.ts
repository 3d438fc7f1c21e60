import type { Role } from '../../apollo/enums.js';
import type { MessageId } from '../../messages/ids.js';

/** Every role, in the order it is shown, with what it allows. A member without any has no role. */
export const ROLES: readonly { role: Role; name: MessageId; allows: MessageId }[] = [
  { role: 'ADMINISTRATOR', name: 'admin.role.administrator', allows: 'admin.role.administrator.allows' },
  { role: 'COMMUNICATOR', name: 'admin.role.communicator', allows: 'admin.role.communicator.allows' },
  { role: 'MODERATOR', name: 'admin.role.moderator', allows: 'admin.role.moderator.allows' },
  { role: 'AUDITOR', name: 'admin.role.auditor', allows: 'admin.role.auditor.allows' },
];

import type { ReactNode } from 'react';
import { T, useT } from '../../lib/intl/translate.js';
import type { MessageId } from '../../messages/ids.js';
import { Button } from '../../ui/button.js';
import { Moment } from '../../ui/moment.js';
import { PersonLine } from '../people/person-line.js';
import type { InvitationRow as Invitation } from './invitation.fragment.js';
import css from './invitation-row.module.css';

const STATUS: Record<Invitation['status'], MessageId> = {
  PENDING: 'admin.invitations.pending',
  ACCEPTED: 'admin.invitations.accepted',
  EXPIRED: 'admin.invitations.expired',
  REVOKED: 'admin.invitations.revoked',
};

interface Props {
  invitation: Invitation;
  onRevoke: () => void;
}

/** An invitation: for whom, from whom, what became of it. */
export function InvitationRow({ invitation, onRevoke }: Props): ReactNode {
  const t = useT();
  const { email, displayName, team, status, createdBy, createdAt, expiresAt, acceptedBy } = invitation;
  const name = displayName ?? email ?? t('admin.invitations.anyone');
  return (
    <li className={css.row} data-status={status}>
      <div className={css.whom}>
        <p className={css.name}>{name}</p>
        {displayName !== null && email !== null && <p className={css.detail}>{email}</p>}
        {team !== null && <p className={css.detail}>{team.displayName}</p>}
      </div>
      <p className={css.detail}>
        <T
          id="admin.invitations.made"
          values={{ name: createdBy.displayName, moment: <Moment key="made" at={createdAt} as="date" /> }}
        />
      </p>
      <div className={css.status}>
        <p>{t(STATUS[status])}</p>
        {status === 'PENDING' && (
          <p className={css.detail}>
            <T
              id="admin.invitations.until"
              values={{ moment: <Moment key="until" at={expiresAt} as="date" /> }}
            />
          </p>
        )}
        {acceptedBy !== null && <PersonLine person={acceptedBy} />}
      </div>
      <div className={css.act}>
        {status === 'PENDING' && (
          <Button size="s" aria-label={t('admin.invitations.revokeNamed', { name })} onPress={onRevoke}>
            {t('admin.invitations.revoke')}
          </Button>
        )}
      </div>
    </li>
  );
}

import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { graphql, readFragment } from '../../../apollo/graphql.js';
import { inBackground } from '../../../apollo/in-background.js';
import { InvitationFragment } from '../../../features/admin/invitation.fragment.js';
import type { InvitationRow as Invitation } from '../../../features/admin/invitation.fragment.js';
import { InvitationRow } from '../../../features/admin/invitation-row.js';
import { InviteDialog } from '../../../features/admin/invite-dialog.js';
import { useT } from '../../../lib/intl/translate.js';
import { Button } from '../../../ui/button.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { ErrorState } from '../../../ui/error-state.js';
import { useRefusal } from '../../../ui/refusal.js';
import { RowSkeletons } from '../../../ui/skeleton.js';
import css from './admin.module.css';

const InvitationsQuery = graphql(
  `
    query Invitations {
      invitations {
        id
        ...InvitationRow
      }
    }
  `,
  [InvitationFragment],
);

const RevokeInvitationMutation = graphql(
  `
    mutation RevokeInvitation($input: RevokeInvitationInput!) {
      revokeInvitation(input: $input) {
        invitation {
          id
          ...InvitationRow
        }
      }
    }
  `,
  [InvitationFragment],
);

export function Component(): ReactNode {
  const t = useT();
  const refused = useRefusal();
  const { data, error, refetch } = useQuery(InvitationsQuery, { fetchPolicy: 'cache-and-network' });
  const [revokeInvitation, { loading: revoking }] = useMutation(RevokeInvitationMutation);
  const [inviting, setInviting] = useState(false);
  const [revoked, setRevoked] = useState<Invitation | null>(null);
  const invitations = readFragment(InvitationFragment, data?.invitations ?? []);

  const revoke = async (id: string) => {
    try {
      await revokeInvitation({ variables: { input: { id } } });
    } catch (refusal) {
      refused(refusal);
      await refetch();
    }
    setRevoked(null);
  };

  return (
    <>
      <div className={css.bar}>
        <p>{t('admin.invitations.words')}</p>
        <Button tone="strong" onPress={() => setInviting(true)}>
          {t('admin.invite')}
        </Button>
      </div>
      {data === undefined ? (
        error === undefined ? (
          <RowSkeletons count={5} />
        ) : (
          <ErrorState error={error} onRetry={() => refetch()} />
        )
      ) : invitations.length === 0 ? (
        <EmptyState title={t('admin.invitations.none')}>{t('admin.invitations.none.words')}</EmptyState>
      ) : (
        <ul>
          {invitations.map((invitation) => (
            <InvitationRow
              key={invitation.id}
              invitation={invitation}
              onRevoke={() => setRevoked(invitation)}
            />
          ))}
        </ul>
      )}
      {inviting && <InviteDialog onMade={() => inBackground(refetch())} onClose={() => setInviting(false)} />}
      {revoked !== null && (
        <ConfirmDialog
          title={t('admin.invitations.revoke.title')}
          action={t('admin.invitations.revoke')}
          open
          danger
          pending={revoking}
          onConfirm={() => void revoke(revoked.id)}
          onClose={() => setRevoked(null)}
        >
          {t('admin.invitations.revoke.words')}
        </ConfirmDialog>
      )}
    </>
  );
}

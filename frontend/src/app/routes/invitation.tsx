import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { graphql } from '../../apollo/graphql.js';
import { Door } from '../../features/accounts/door.js';
import { InvitationForm } from '../../features/accounts/invitation-form.js';
import { LinkCheck } from '../../features/accounts/link-check.js';
import { useEnter } from '../../features/accounts/use-enter.js';
import { useT } from '../../lib/intl/translate.js';

const InvitationQuery = graphql(`
  query Invitation($token: String!) {
    invitation(token: $token) {
      email
      displayName
      companyName
      invitedBy
    }
  }
`);

export function Component(): ReactNode {
  const t = useT();
  const enter = useEnter();
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const { data, error, refetch } = useQuery(InvitationQuery, {
    variables: { token },
    fetchPolicy: 'no-cache',
  });
  const preview = data?.invitation;
  return (
    <LinkCheck
      valid={preview === undefined ? undefined : true}
      error={error}
      onRetry={() => refetch()}
      gone={t('invitation.gone')}
    >
      {preview !== undefined && (
        <Door
          title={t('invitation.title', { company: preview.companyName })}
          intro={t('invitation.intro', { inviter: preview.invitedBy })}
        >
          <InvitationForm token={token} invited={preview} onJoined={() => enter('/welcome')} />
        </Door>
      )}
    </LinkCheck>
  );
}

import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { graphql } from '../../apollo/graphql.js';
import { Door } from '../../features/accounts/door.js';
import { LinkCheck } from '../../features/accounts/link-check.js';
import { ResetForm } from '../../features/accounts/reset-form.js';
import { useEnter } from '../../features/accounts/use-enter.js';
import { useT } from '../../lib/intl/translate.js';

const ResetValidQuery = graphql(`
  query ResetValid($token: String!) {
    passwordResetValid(token: $token)
  }
`);

export function Component(): ReactNode {
  const t = useT();
  const enter = useEnter();
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const { data, error, refetch } = useQuery(ResetValidQuery, {
    variables: { token },
    fetchPolicy: 'no-cache',
  });
  return (
    <LinkCheck
      valid={data?.passwordResetValid}
      error={error}
      onRetry={() => refetch()}
      gone={t('reset.gone')}
    >
      <Door title={t('reset.title')} intro={t('reset.intro')}>
        <ResetForm token={token} onDone={() => enter('/')} />
      </Door>
    </LinkCheck>
  );
}

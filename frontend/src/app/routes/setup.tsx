import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { graphql } from '../../apollo/graphql.js';
import { Door } from '../../features/accounts/door.js';
import { LinkCheck } from '../../features/accounts/link-check.js';
import { SetUpForm } from '../../features/accounts/set-up-form.js';
import { useEnter } from '../../features/accounts/use-enter.js';
import { useT } from '../../lib/intl/translate.js';

const SetupValidQuery = graphql(`
  query SetupValid($token: String!) {
    setupValid(token: $token)
  }
`);

export function Component(): ReactNode {
  const t = useT();
  const enter = useEnter();
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const { data, error, refetch } = useQuery(SetupValidQuery, {
    variables: { token },
    fetchPolicy: 'no-cache',
  });
  return (
    <LinkCheck valid={data?.setupValid} error={error} onRetry={() => refetch()} gone={t('setUp.gone')}>
      <Door title={t('setUp.title')} intro={t('setUp.intro')}>
        <SetUpForm token={token} onDone={() => enter('/')} />
      </Door>
    </LinkCheck>
  );
}

import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { graphql } from '../../../apollo/graphql.js';
import { inBackground } from '../../../apollo/in-background.js';
import { PasswordForm } from '../../../features/settings/password-form.js';
import { SessionFragment, SessionList } from '../../../features/settings/session-list.js';
import { SignOutEverywhere } from '../../../features/settings/sign-out-everywhere.js';
import { useT } from '../../../lib/intl/translate.js';
import { ErrorState } from '../../../ui/error-state.js';
import { Section } from '../../../ui/section.js';
import { RowSkeletons } from '../../../ui/skeleton.js';

const SessionsQuery = graphql(
  `
    query Sessions {
      sessions {
        id
        ...SessionLine
      }
    }
  `,
  [SessionFragment],
);

export function Component(): ReactNode {
  const t = useT();
  const { data, error, refetch } = useQuery(SessionsQuery, { fetchPolicy: 'cache-and-network' });
  return (
    <>
      <Section title={t('account.password')} words={t('settings.password.words')}>
        <PasswordForm onChanged={() => inBackground(refetch())} />
      </Section>
      <Section title={t('settings.sessions')} words={t('settings.sessions.words')}>
        {data === undefined ? (
          error === undefined ? (
            <RowSkeletons count={2} />
          ) : (
            <ErrorState error={error} onRetry={() => refetch()} />
          )
        ) : (
          <SessionList sessions={data.sessions} />
        )}
        <SignOutEverywhere />
      </Section>
    </>
  );
}

import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { TeamBranchFragment, TeamTree } from '../../features/people/team-tree.js';
import { useViewer } from '../../features/people/viewer.js';
import { useT } from '../../lib/intl/translate.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { ButtonLink } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';
import { RowSkeletons } from '../../ui/skeleton.js';

const TeamsQuery = graphql(
  `
    query Teams {
      teams {
        id
        ...TeamBranch
      }
    }
  `,
  [TeamBranchFragment],
);

export function Component(): ReactNode {
  const t = useT();
  const { mayAdminister } = useViewer();
  const { data, error, refetch } = useQuery(TeamsQuery, { fetchPolicy: 'cache-and-network' });
  return (
    <Page title={t('shell.teams')} header={<PageHeader title={t('shell.teams')} />}>
      {data === undefined &&
        (error === undefined ? <RowSkeletons /> : <ErrorState error={error} onRetry={() => refetch()} />)}
      {data?.teams.length === 0 && (
        <EmptyState
          title={t('teams.none.title')}
          action={mayAdminister && <ButtonLink to="/admin/teams">{t('teams.none.action')}</ButtonLink>}
        >
          {t('teams.none.words')}
        </EmptyState>
      )}
      {data !== undefined && data.teams.length > 0 && <TeamTree teams={data.teams} />}
    </Page>
  );
}

import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { graphql, readFragment } from '../../../apollo/graphql.js';
import { NewTeamDialog } from '../../../features/admin/new-team-dialog.js';
import { TeamBranch, TeamBranchFragment } from '../../../features/admin/team-branch.js';
import { treeOf } from '../../../features/people/team-nodes.js';
import { useT } from '../../../lib/intl/translate.js';
import { Button } from '../../../ui/button.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { ErrorState } from '../../../ui/error-state.js';
import { RowSkeletons } from '../../../ui/skeleton.js';
import css from './admin.module.css';

const AdminTeamsQuery = graphql(
  `
    query AdminTeams {
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
  const { data, error, refetch } = useQuery(AdminTeamsQuery, { fetchPolicy: 'cache-and-network' });
  const [adding, setAdding] = useState(false);
  const teams = readFragment(TeamBranchFragment, data?.teams ?? []);
  return (
    <>
      <div className={css.bar}>
        <p>{t('admin.teams.words')}</p>
        <Button tone="strong" onPress={() => setAdding(true)}>
          {t('admin.teams.new')}
        </Button>
      </div>
      {data === undefined ? (
        error === undefined ? (
          <RowSkeletons count={6} />
        ) : (
          <ErrorState error={error} onRetry={() => refetch()} />
        )
      ) : teams.length === 0 ? (
        <EmptyState title={t('admin.teams.none')}>{t('admin.teams.none.words')}</EmptyState>
      ) : (
        <div className={css.tree}>
          <TeamBranch nodes={treeOf(teams)} />
        </div>
      )}
      {adding && <NewTeamDialog parentId={null} onClose={() => setAdding(false)} />}
    </>
  );
}

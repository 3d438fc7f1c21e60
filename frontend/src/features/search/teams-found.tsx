import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { ErrorState } from '../../ui/error-state.js';
import { RowSkeletons } from '../../ui/skeleton.js';
import { TeamBranchFragment, TeamTree } from '../people/team-tree.js';
import { NothingFound } from './nothing-found.js';
import { useNames } from './use-names.js';

const SearchTeamsQuery = graphql(
  `
    query SearchTeams($query: String!) {
      searchTeams(query: $query) {
        id
        ...TeamBranch
      }
    }
  `,
  [TeamBranchFragment],
);

export function TeamsFound({ query }: { query: string }): ReactNode {
  const names = useNames(query);
  const { data, previousData, error, refetch } = useQuery(SearchTeamsQuery, { variables: { query: names } });
  const found = (data ?? previousData)?.searchTeams;
  if (error !== undefined && data === undefined) {
    return <ErrorState error={error} onRetry={() => refetch()} />;
  }
  if (found === undefined) return <RowSkeletons />;
  if (found.length === 0) return <NothingFound query={query} />;
  return <TeamTree teams={found} />;
}

import { NetworkStatus } from '@apollo/client';
import { skipToken, useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { ErrorState } from '../../ui/error-state.js';
import { LoadMore } from '../../ui/load-more.js';
import { RowSkeletons } from '../../ui/skeleton.js';
import { TopicRow, TopicRowFragment } from '../topics/topic-row.js';
import { NothingFound } from './nothing-found.js';
import { useNames } from './use-names.js';

const SearchTopicsQuery = graphql(
  `
    query SearchTopics($query: String!, $first: Int, $after: String) {
      searchTopics(query: $query, first: $first, after: $after) {
        edges {
          cursor
          node {
            id
            ...TopicRow
          }
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
      }
    }
  `,
  [TopicRowFragment],
);

export function TopicsFound({ query }: { query: string }): ReactNode {
  const names = useNames(query);
  const { data, previousData, error, networkStatus, refetch, fetchMore } = useQuery(
    SearchTopicsQuery,
    names === '' ? skipToken : { variables: { query: names, first: 50 }, nextFetchPolicy: 'cache-first' },
  );
  const found = (data ?? previousData)?.searchTopics;
  if (names === '') return <NothingFound query={query} />;
  if (error !== undefined && data === undefined) {
    return <ErrorState error={error} onRetry={() => refetch()} />;
  }
  if (found === undefined) return <RowSkeletons />;
  if (found.edges.length === 0) {
    return <NothingFound query={query} />;
  }
  return (
    <>
      <ul>
        {found.edges.map(({ node }) => (
          <li key={node.id}>
            <TopicRow topic={node} />
          </li>
        ))}
      </ul>
      {found.pageInfo.hasNextPage && (
        <LoadMore
          loading={networkStatus === NetworkStatus.fetchMore}
          onMore={() => fetchMore({ variables: { after: found.pageInfo.endCursor } })}
          skeleton={<RowSkeletons count={3} />}
        />
      )}
    </>
  );
}

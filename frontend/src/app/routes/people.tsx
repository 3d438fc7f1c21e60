import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { PersonRow, PersonRowFragment } from '../../features/people/person-row.js';
import { useT } from '../../lib/intl/translate.js';
import { useSearchText } from '../../lib/use-search-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { LoadMore } from '../../ui/load-more.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';
import { SearchField } from '../../ui/search-field.js';
import { RowSkeletons } from '../../ui/skeleton.js';

const PeopleQuery = graphql(
  `
    query People($query: String, $first: Int, $after: String) {
      people(query: $query, first: $first, after: $after) {
        edges {
          cursor
          node {
            id
            ...PersonRow
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
  [PersonRowFragment],
);

export function Component(): ReactNode {
  const t = useT();
  const { text, setText, query } = useSearchText();
  const { data, previousData, error, networkStatus, refetch, fetchMore } = useQuery(PeopleQuery, {
    variables: { query, first: 50 },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const people = (data ?? previousData)?.people;
  return (
    <Page title={t('shell.people')} header={<PageHeader title={t('shell.people')} />}>
      <SearchField label={t('people.find')} value={text} onChange={setText} />
      {people === undefined &&
        (error === undefined ? <RowSkeletons /> : <ErrorState error={error} onRetry={() => refetch()} />)}
      {people?.edges.length === 0 && (
        <EmptyState title={t('people.none.title')}>{t('people.none.words')}</EmptyState>
      )}
      <ul>
        {people?.edges.map(({ node }) => (
          <li key={node.id}>
            <PersonRow person={node} />
          </li>
        ))}
      </ul>
      {people?.pageInfo.hasNextPage === true && (
        <LoadMore
          loading={networkStatus === NetworkStatus.fetchMore}
          onMore={() => fetchMore({ variables: { after: people.pageInfo.endCursor } })}
          skeleton={<RowSkeletons count={3} />}
        />
      )}
    </Page>
  );
}

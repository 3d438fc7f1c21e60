import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { graphql, readFragment } from '../../../apollo/graphql.js';
import { AdminPeopleList } from '../../../features/admin/admin-people-list.js';
import { AdminPersonFragment } from '../../../features/admin/admin-person.fragment.js';
import { useSearchText } from '../../../lib/use-search-text.js';
import { useT } from '../../../lib/intl/translate.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { ErrorState } from '../../../ui/error-state.js';
import { LoadMore } from '../../../ui/load-more.js';
import { SearchField } from '../../../ui/search-field.js';
import { RowSkeletons } from '../../../ui/skeleton.js';

const AdminPeopleQuery = graphql(
  `
    query AdminPeople($query: String, $after: String) {
      adminPeople(first: 50, after: $after, query: $query) {
        edges {
          cursor
          node {
            person {
              id
            }
            ...AdminPersonRow
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
  [AdminPersonFragment],
);

export function Component(): ReactNode {
  const t = useT();
  const { text, setText, query } = useSearchText();
  const { data, previousData, error, networkStatus, refetch, fetchMore } = useQuery(AdminPeopleQuery, {
    variables: { query },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const people = (data ?? previousData)?.adminPeople;
  return (
    <>
      <SearchField label={t('admin.people.search')} value={text} onChange={setText} />
      {people === undefined ? (
        error === undefined ? (
          <RowSkeletons />
        ) : (
          <ErrorState error={error} onRetry={() => refetch()} />
        )
      ) : people.edges.length === 0 ? (
        <EmptyState title={t('admin.people.none')}>{t('admin.people.none.words')}</EmptyState>
      ) : (
        <AdminPeopleList entries={people.edges.map(({ node }) => readFragment(AdminPersonFragment, node))} />
      )}
      {people?.pageInfo.hasNextPage === true && (
        <LoadMore
          loading={networkStatus === NetworkStatus.fetchMore}
          onMore={() => fetchMore({ variables: { after: people.pageInfo.endCursor ?? null } })}
          skeleton={<RowSkeletons count={3} />}
        />
      )}
    </>
  );
}

import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { graphql, readFragment } from '../../../apollo/graphql.js';
import { AdminPeopleList } from '../../../features/admin/admin-people-list.js';
import { AdminPersonFragment } from '../../../features/admin/admin-person.fragment.js';
import { useSearchText } from '../../../features/admin/use-search-text.js';
import { useT } from '../../../lib/intl/translate.js';
import { Button } from '../../../ui/button.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { ErrorState } from '../../../ui/error-state.js';
import { Field } from '../../../ui/field.js';
import { ButtonLink } from '../../../ui/link.js';
import { RowSkeletons } from '../../../ui/skeleton.js';
import css from './admin.module.css';

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
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(AdminPeopleQuery, {
    variables: { query },
    fetchPolicy: 'cache-and-network',
  });
  const people = (data ?? (loading ? previousData : undefined))?.adminPeople;
  const { hasNextPage = false, endCursor } = people?.pageInfo ?? {};
  return (
    <>
      <div className={css.bar}>
        <div className={css.search}>
          <Field
            label={t('admin.people.search')}
            name="q"
            type="search"
            autoComplete="off"
            value={text}
            onChange={setText}
          />
        </div>
        <ButtonLink to="/admin/invitations">{t('admin.invite')}</ButtonLink>
      </div>
      {people === undefined ? (
        error === undefined ? (
          <RowSkeletons />
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )
      ) : people.edges.length === 0 ? (
        <EmptyState title={t('admin.people.none')}>{t('admin.people.none.words')}</EmptyState>
      ) : (
        <AdminPeopleList entries={people.edges.map(({ node }) => readFragment(AdminPersonFragment, node))} />
      )}
      {hasNextPage && (
        <div className={css.more}>
          <Button
            isPending={loading}
            onPress={() => void fetchMore({ variables: { after: endCursor ?? null } })}
          >
            {t('ui.loadMore')}
          </Button>
        </div>
      )}
    </>
  );
}

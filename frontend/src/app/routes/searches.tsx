import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { readFragment } from '../../apollo/graphql.js';
import { SavedSearchFragment } from '../../features/saved-searches/saved-search.fragment.js';
import { SavedSearchList } from '../../features/saved-searches/saved-search-list.js';
import { SavedSearchesQuery } from '../../features/saved-searches/saved-searches.query.js';
import { T, useT } from '../../lib/intl/translate.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';
import { RowSkeletons } from '../../ui/skeleton.js';

export function Component(): ReactNode {
  const t = useT();
  const { data, error, refetch } = useQuery(SavedSearchesQuery, { fetchPolicy: 'cache-and-network' });
  const title = t('shell.searches');
  const searches = data?.savedSearches.map((each) => readFragment(SavedSearchFragment, each));
  return (
    <Page title={title} header={<PageHeader title={title} />}>
      {searches === undefined &&
        (error === undefined ? <RowSkeletons /> : <ErrorState error={error} onRetry={() => refetch()} />)}
      {searches?.length === 0 && (
        <EmptyState title={t('searches.none.title')}>
          <T id="searches.none.words" values={{ search: <Link to="/search">{t('shell.search')}</Link> }} />
        </EmptyState>
      )}
      {searches !== undefined && searches.length > 0 && <SavedSearchList searches={searches} />}
    </Page>
  );
}

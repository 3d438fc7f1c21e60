import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { graphql, readFragment } from '../../apollo/graphql.js';
import { Suggestions, SuggestionsFragment } from '../../features/topics/suggestions.js';
import { useT } from '../../lib/intl/translate.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { ButtonLink } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';
import { RowSkeletons } from '../../ui/skeleton.js';

const DiscoverQuery = graphql(
  `
    query Discover {
      suggestions {
        ...SuggestionLists
      }
    }
  `,
  [SuggestionsFragment],
);

export function Component(): ReactNode {
  const t = useT();
  const { data, error, refetch } = useQuery(DiscoverQuery, { fetchPolicy: 'cache-and-network' });
  const suggestions = data === undefined ? null : readFragment(SuggestionsFragment, data.suggestions);
  const none = suggestions !== null && suggestions.topics.length + suggestions.people.length === 0;
  return (
    <Page
      title={t('shell.discover')}
      header={
        <PageHeader title={t('shell.discover')}>
          <p>{t('discover.words')}</p>
        </PageHeader>
      }
    >
      {suggestions === null &&
        (error === undefined ? <RowSkeletons /> : <ErrorState error={error} onRetry={() => refetch()} />)}
      {none && (
        <EmptyState
          title={t('discover.none.title')}
          action={<ButtonLink to="/topics">{t('topics.all')}</ButtonLink>}
        >
          {t('discover.none.words')}
        </EmptyState>
      )}
      {suggestions !== null && !none && <Suggestions suggestions={suggestions} />}
    </Page>
  );
}

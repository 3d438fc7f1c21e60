import { useApolloClient, useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { graphql, readFragment } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';
import { useFeedDialog } from '../../features/integrations/use-feed-dialog.js';
import { SavedSearchFragment } from '../../features/saved-searches/saved-search.fragment.js';
import { SavedSearchHeader } from '../../features/saved-searches/saved-search-header.js';
import { Timeline } from '../../features/timelines/timeline.js';
import { TimelinePageFragment } from '../../features/timelines/timeline-page.js';
import { useT } from '../../lib/intl/translate.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';
import { PostSkeletons } from '../../ui/skeleton.js';

const SavedSearchQuery = graphql(
  `
    query SavedSearch($id: ID!) {
      savedSearch(id: $id) {
        id
        ...SavedSearch
      }
    }
  `,
  [SavedSearchFragment],
);

const SavedSearchPostsQuery = graphql(
  `
    query SavedSearchPosts($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
      savedSearch(id: $id) {
        id
        posts(first: $first, after: $after, last: $last, before: $before) {
          ...TimelinePage
        }
      }
    }
  `,
  [TimelinePageFragment],
);

function postsOf(data: ResultOf<typeof SavedSearchPostsQuery>) {
  return data.savedSearch.posts;
}

/** A search as a timeline of its own; each reader sees what they may read. */
export function Component(): ReactNode {
  const t = useT();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(SavedSearchQuery, { variables: { id } });
  const variables = useMemo(() => ({ id }), [id]);
  const client = useApolloClient();
  const [changes, setChanges] = useState(0);
  // The list that was read is of other words: it is forgotten, and a new one begins.
  const changed = () => {
    client.cache.evict({
      id: client.cache.identify({ __typename: 'SavedSearch', id }) ?? '',
      fieldName: 'posts',
    });
    setChanges((count) => count + 1);
  };
  const search = data === undefined ? null : readFragment(SavedSearchFragment, data.savedSearch);
  const feed = useFeedDialog({ source: 'SEARCH', key: id, name: search?.name ?? '' });
  if (search === null) {
    const title = t('shell.searches');
    return (
      <Page title={title} header={<PageHeader withBack title={title} />}>
        {error === undefined ? <PostSkeletons /> : <ErrorState error={error} onRetry={() => refetch()} />}
      </Page>
    );
  }
  return (
    <Page
      title={search.name}
      header={<SavedSearchHeader search={search} entries={[feed.entry]} onChanged={changed} />}
    >
      {feed.dialog}
      <Timeline
        key={`${id} ${String(changes)}`}
        label={search.name}
        query={SavedSearchPostsQuery}
        variables={variables}
        select={postsOf}
        live={{ timeline: 'SEARCH', key: id }}
        empty={<EmptyState title={t('searches.empty.title')}>{t('searches.empty.words')}</EmptyState>}
      />
    </Page>
  );
}

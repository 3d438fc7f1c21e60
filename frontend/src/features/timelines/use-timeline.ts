import type { TypedDocumentNode } from '@apollo/client';
import { NetworkStatus } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { NavigationType, useNavigationType } from 'react-router';
import { readFragment } from '../../apollo/graphql.js';
import { PAGE } from './page-size.js';
import { TimelinePageFragment } from './timeline-page.js';
import type { TimelinePage, TimelinePageRef, TimelineQuery } from './timeline-page.js';

/** How many new posts are fetched at once; with more than that, the list starts anew. */
const NEWEST = 50;

export interface Timeline {
  page: TimelinePage | null;
  error: unknown;
  loadingMore: boolean;
  /** True when the list comes from before: newer posts may wait. */
  restored: boolean;
  retry: () => Promise<void>;
  loadMore: () => Promise<void>;
  /** Puts what is newer on top. */
  showNewer: () => Promise<void>;
  /** The ids of what is newer, without showing it. */
  peekNewer: () => Promise<string[]>;
}

/**
 * A list of posts, page by page. Going back finds the list as it was left, from the cache; going forward reads it anew
 * while the one of before is shown.
 */
export function useTimeline<Data, Own extends Record<string, unknown>>(
  query: TimelineQuery<Data, Own>,
  own: Own,
  select: (data: Data) => TimelinePageRef,
): Timeline {
  const client = useApolloClient();
  // Own and the page's arguments are checked where the list is declared; joined they are any object.
  const document = query as TypedDocumentNode<Data>;
  const [restored] = useState(useNavigationType() === NavigationType.Pop);
  const { data, error, networkStatus, refetch, fetchMore } = useQuery(document, {
    variables: { ...own, first: PAGE },
    fetchPolicy: restored ? 'cache-first' : 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const page = data === undefined ? null : readFragment(TimelinePageFragment, select(data as Data));
  const startCursor = page?.pageInfo.startCursor ?? null;
  const endCursor = page?.pageInfo.endCursor ?? null;
  const key = JSON.stringify(own);
  const loadingMore = networkStatus === NetworkStatus.fetchMore;
  // A page of posts is much to render at once: deferred, they are rendered in slices and hold up nothing.
  const shown = useDeferredValue(useMemo(() => ({ page, loadingMore }), [page, loadingMore]));

  const newer = useCallback(
    async (fetchPolicy: 'network-only' | 'no-cache'): Promise<TimelinePage | null> => {
      if (startCursor === null) return null;
      const variables = { ...(JSON.parse(key) as Own), last: NEWEST, before: startCursor };
      const answer = await client.query({ query: document, variables, fetchPolicy });
      return answer.data === undefined ? null : readFragment(TimelinePageFragment, select(answer.data));
    },
    [client, document, key, select, startCursor],
  );

  return {
    ...shown,
    error,
    restored,
    retry: async () => {
      await refetch();
    },
    loadMore: useCallback(async () => {
      if (endCursor !== null) await fetchMore({ variables: { after: endCursor } });
    }, [endCursor, fetchMore]),
    showNewer: async () => {
      const fresh = await newer('network-only');
      if (fresh === null || fresh.pageInfo.hasPreviousPage) await refetch();
    },
    peekNewer: useCallback(async () => {
      const fresh = await newer('no-cache');
      return fresh?.edges.map(({ node }) => node.id) ?? [];
    }, [newer]),
  };
}

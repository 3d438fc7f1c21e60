import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { parseSearch, searchWords } from '@breve/text';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { useLanguage } from '../../lib/intl/language.js';
import { useT } from '../../lib/intl/translate.js';
import { ErrorState } from '../../ui/error-state.js';
import { LoadMore } from '../../ui/load-more.js';
import { PostSkeletons } from '../../ui/skeleton.js';
import { HitWordsContext } from '../posts/hits.js';
import { PostItem } from '../posts/post-item.js';
import { PostItemFragment } from '../posts/post-item.fragment.js';
import { NothingFound } from './nothing-found.js';

const SearchPostsQuery = graphql(
  `
    query SearchPosts($query: String!, $order: SearchOrder, $first: Int, $after: String) {
      searchPosts(query: $query, order: $order, first: $first, after: $after) {
        edges {
          cursor
          node {
            id
            deletedAt
            ...PostItem
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
  [PostItemFragment],
);

interface Props {
  query: string;
  order: 'NEWEST' | 'RELEVANCE';
}

export function PostsFound({ query, order }: Props): ReactNode {
  const t = useT();
  const { language } = useLanguage();
  const wanted = useMemo(() => searchWords(parseSearch(query, { language }).tree), [query, language]);
  const { data, previousData, error, networkStatus, refetch, fetchMore } = useQuery(SearchPostsQuery, {
    variables: { query, order, first: 30 },
    nextFetchPolicy: 'cache-first',
  });
  const found = (data ?? previousData)?.searchPosts;
  if (error !== undefined && data === undefined) {
    return <ErrorState error={error} onRetry={() => refetch()} />;
  }
  if (found === undefined) return <PostSkeletons />;
  const edges = found.edges.filter(({ node }) => node.deletedAt === null);
  if (edges.length === 0 && !found.pageInfo.hasNextPage) {
    return <NothingFound query={query} />;
  }
  return (
    <HitWordsContext value={wanted}>
      <div role="feed" aria-label={t('search.posts')} aria-busy={data === undefined}>
        {edges.map(({ node }, index) => (
          <PostItem
            key={node.id}
            post={node}
            position={index + 1}
            setSize={found.pageInfo.hasNextPage ? -1 : edges.length}
          />
        ))}
      </div>
      {found.pageInfo.hasNextPage && (
        <LoadMore
          loading={networkStatus === NetworkStatus.fetchMore}
          onMore={() => fetchMore({ variables: { after: found.pageInfo.endCursor } })}
          skeleton={<PostSkeletons count={3} />}
        />
      )}
    </HitWordsContext>
  );
}

import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { LoadMore } from '../../ui/load-more.js';
import { PostSkeletons } from '../../ui/skeleton.js';
import { PostItem } from '../posts/post-item.js';
import { PostItemFragment } from '../posts/post-item.fragment.js';

const SearchPostsQuery = graphql(
  `
    query SearchPosts($query: String!, $first: Int, $after: String) {
      searchPosts(query: $query, first: $first, after: $after) {
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

export function PostsFound({ query }: { query: string }): ReactNode {
  const t = useT();
  const { data, previousData, error, networkStatus, refetch, fetchMore } = useQuery(SearchPostsQuery, {
    variables: { query, first: 30 },
    nextFetchPolicy: 'cache-first',
  });
  const found = (data ?? previousData)?.searchPosts;
  if (error !== undefined && data === undefined) {
    return <ErrorState error={error} onRetry={() => refetch()} />;
  }
  if (found === undefined) return <PostSkeletons />;
  const edges = found.edges.filter(({ node }) => node.deletedAt === null);
  if (edges.length === 0 && !found.pageInfo.hasNextPage) {
    return <EmptyState title={t('search.nothing.title', { query })}>{t('search.nothing.words')}</EmptyState>;
  }
  return (
    <>
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
    </>
  );
}

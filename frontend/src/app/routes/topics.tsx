import { useQuery } from '@apollo/client/react';
import { NetworkStatus } from '@apollo/client';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { graphql } from '../../apollo/graphql.js';
import { useViewer } from '../../features/people/viewer.js';
import { TopicRow, TopicRowFragment } from '../../features/topics/topic-row.js';
import { useT } from '../../lib/intl/translate.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { Link } from '../../ui/link.js';
import { LoadMore } from '../../ui/load-more.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';
import { RowSkeletons } from '../../ui/skeleton.js';
import { Tabs } from '../../ui/tabs.js';

const TopicsQuery = graphql(
  `
    query Topics($order: TopicOrder!, $first: Int, $after: String) {
      topics(order: $order, first: $first, after: $after) {
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

const ORDERS = { POPULAR: 'topics.popular', NAME: 'topics.byName', NEWEST: 'topics.newest' } as const;
type Order = keyof typeof ORDERS;

function isOrder(value: string | null): value is Order {
  return value !== null && value in ORDERS;
}

export function Component(): ReactNode {
  const t = useT();
  const { mayModerate } = useViewer();
  const [search] = useSearchParams();
  const asked = search.get('order')?.toUpperCase() ?? null;
  const order: Order = isOrder(asked) ? asked : 'POPULAR';
  const { data, error, networkStatus, refetch, fetchMore } = useQuery(TopicsQuery, {
    variables: { order, first: 50 },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const topics = data?.topics;
  return (
    <Page
      title={t('shell.topics')}
      header={
        <PageHeader
          title={t('shell.topics')}
          actions={mayModerate ? <Link to="/topic-care">{t('topicCare.title')}</Link> : undefined}
        />
      }
    >
      <Tabs
        label={t('topics.order')}
        tabs={(Object.keys(ORDERS) as Order[]).map((each) => ({
          to: each === 'POPULAR' ? '/topics' : `/topics?order=${each.toLowerCase()}`,
          label: t(ORDERS[each]),
          current: each === order,
        }))}
      />
      {topics === undefined &&
        (error === undefined ? <RowSkeletons /> : <ErrorState error={error} onRetry={() => refetch()} />)}
      {topics?.edges.length === 0 && (
        <EmptyState title={t('topics.none.title')}>{t('topics.none.words')}</EmptyState>
      )}
      <ul>
        {topics?.edges.map(({ node }) => (
          <li key={node.id}>
            <TopicRow topic={node} />
          </li>
        ))}
      </ul>
      {topics?.pageInfo.hasNextPage === true && (
        <LoadMore
          loading={networkStatus === NetworkStatus.fetchMore}
          onMore={() => fetchMore({ variables: { after: topics.pageInfo.endCursor } })}
          skeleton={<RowSkeletons count={3} />}
        />
      )}
    </Page>
  );
}

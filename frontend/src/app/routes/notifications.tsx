import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { graphql, readFragment } from '../../apollo/graphql.js';
import { NotificationRow, NotificationRowFragment } from '../../features/notifications/notification-row.js';
import { useReadNotifications } from '../../features/notifications/use-read-notifications.js';
import { useViewer } from '../../features/people/viewer.js';
import { NotificationTabs } from '../notification-tabs.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { LoadMore } from '../../ui/load-more.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';
import { RowSkeletons } from '../../ui/skeleton.js';

const NotificationsQuery = graphql(
  `
    query Notifications($first: Int, $after: String) {
      notifications(first: $first, after: $after) {
        edges {
          cursor
          node {
            id
            ...NotificationRow
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
  [NotificationRowFragment],
);

export function Component(): ReactNode {
  const t = useT();
  const { unreadNotificationCount } = useViewer();
  const { readOne, readAll } = useReadNotifications();
  const { data, error, networkStatus, refetch, fetchMore } = useQuery(NotificationsQuery, {
    variables: { first: 40 },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const list = data?.notifications;
  const unread = (list?.edges ?? [])
    .map(({ node }) => readFragment(NotificationRowFragment, node))
    .filter(({ readAt }) => readAt === null);
  return (
    <Page
      title={t('shell.notifications')}
      header={
        <PageHeader
          title={t('shell.notifications')}
          actions={
            unreadNotificationCount > 0 && (
              <Button size="s" onPress={() => readAll(unread.map(({ id }) => id))}>
                {t('notifications.markAllRead')}
              </Button>
            )
          }
        />
      }
    >
      <NotificationTabs current="all" />
      {list === undefined &&
        (error === undefined ? <RowSkeletons /> : <ErrorState error={error} onRetry={() => refetch()} />)}
      {list?.edges.length === 0 && (
        <EmptyState title={t('notifications.none.title')}>{t('notifications.none.words')}</EmptyState>
      )}
      <ul>
        {list?.edges.map(({ node }) => (
          <li key={node.id}>
            <NotificationRow notification={node} onRead={readOne} />
          </li>
        ))}
      </ul>
      {list?.pageInfo.hasNextPage === true && (
        <LoadMore
          loading={networkStatus === NetworkStatus.fetchMore}
          onMore={() => fetchMore({ variables: { after: list.pageInfo.endCursor } })}
          skeleton={<RowSkeletons count={3} />}
        />
      )}
    </Page>
  );
}

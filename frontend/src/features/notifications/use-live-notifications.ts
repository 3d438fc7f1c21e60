import { useApolloClient, useSubscription } from '@apollo/client/react';
import { useEffect } from 'react';
import { connection } from '../../apollo/connection.js';
import { graphql } from '../../apollo/graphql.js';
import { inBackground } from '../../apollo/in-background.js';
import { readAnew } from '../../apollo/read-anew.js';
import { writeUnreadCount } from './use-read-notifications.js';

const NotificationsChangedSubscription = graphql(`
  subscription NotificationsChanged {
    notificationsChanged {
      unreadCount
      notificationId
    }
  }
`);

const UnreadCountQuery = graphql(`
  query UnreadCount {
    viewer {
      unreadNotificationCount
    }
  }
`);

/** Keeps the number of unread notifications true, and the list where it is open. */
export function useLiveNotifications(): void {
  const client = useApolloClient();
  useSubscription(NotificationsChangedSubscription, {
    ignoreResults: true,
    onData: ({ data: { data } }) => {
      if (data === undefined) return;
      writeUnreadCount(client.cache, data.notificationsChanged.unreadCount);
      if (data.notificationsChanged.notificationId !== null) {
        inBackground(readAnew(client, 'Notifications', 'notifications'));
      }
    },
  });
  useEffect(
    () =>
      connection.onReturn(() => {
        inBackground(client.query({ query: UnreadCountQuery, fetchPolicy: 'network-only' }));
        inBackground(readAnew(client, 'Notifications', 'notifications'));
      }),
    [client],
  );
}

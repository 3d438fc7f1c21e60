import { useMutation } from '@apollo/client/react';
import type { ApolloCache } from '@apollo/client/cache';
import { graphql } from '../../apollo/graphql.js';
import { useRefusal } from '../../ui/refusal.js';

const MarkReadMutation = graphql(`
  mutation MarkNotificationRead($input: NotificationIdInput!) {
    markNotificationRead(input: $input) {
      unreadCount
    }
  }
`);

const MarkAllReadMutation = graphql(`
  mutation MarkAllNotificationsRead {
    markAllNotificationsRead {
      unreadCount
    }
  }
`);

/** Writes the number of unread notifications where the whole page reads it. */
export function writeUnreadCount(cache: ApolloCache, count: number): void {
  cache.modify({ id: 'Viewer:{}', fields: { unreadNotificationCount: () => count } });
}

/** Marks one notification read, or all. */
export function useReadNotifications(): { readOne: (id: string) => void; readAll: (ids: string[]) => void } {
  const refused = useRefusal();
  const [markOne] = useMutation(MarkReadMutation);
  const [markAll] = useMutation(MarkAllReadMutation);
  const marked = (cache: ApolloCache, id: string) => {
    cache.modify({ id: `Notification:${id}`, fields: { readAt: () => new Date().toISOString() } });
  };
  return {
    readOne: (id) => {
      markOne({
        variables: { input: { id } },
        update: (cache, { data }) => {
          marked(cache, id);
          if (data) writeUnreadCount(cache, data.markNotificationRead.unreadCount);
        },
      }).catch(refused);
    },
    readAll: (ids) => {
      markAll({
        update: (cache, { data }) => {
          for (const id of ids) marked(cache, id);
          if (data) writeUnreadCount(cache, data.markAllNotificationsRead.unreadCount);
        },
      }).catch(refused);
    },
  };
}

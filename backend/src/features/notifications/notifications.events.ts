/** What makes a notification unlike every other of the same person. */
export interface NotificationCause {
  readonly kind: string;
  readonly actorId: string;
  readonly postId: string | null;
  readonly subjectId?: string | null;
}

/** Whose unread notifications are others now, and the one that came, if one did. */
export type NotificationsChanged = (
  { readonly personIds: readonly string[] } | { readonly everybody: true }
) & { readonly added: NotificationCause | null };

declare module '../../platform/events/event-map.js' {
  interface EventMap {
    'notification.changed': NotificationsChanged;
  }
}

import { type BeforeApplicationShutdown, Injectable, Logger, type OnModuleInit } from '@nestjs/common';

import { EventListeners } from '../../platform/events/event-listeners.js';
import type { NotificationCause, NotificationsChanged } from '../notifications/notifications.events.js';
import { NotificationsService } from '../notifications/notifications.service.js';
import { Backlog } from './backlog.js';
import { Channel } from './channel.js';
import type { NotificationsChange } from './notifications-change.model.js';

interface Listening {
  readonly viewerId: string;
  readonly channel: Channel<{ notificationsChanged: NotificationsChange }>;
}

interface Piece {
  readonly viewerIds: ReadonlySet<string>;
  readonly cause: NotificationCause | null;
}

/** Tells people who are connected to this instance how many notifications they have, and which one came. */
@Injectable()
export class LiveNotifications implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger(LiveNotifications.name);
  private readonly listening = new Set<Listening>();
  private readonly backlog = new Backlog<Piece>({
    work: (piece) => this.tell(piece),
    merge: (earlier, later) => ({
      viewerIds: new Set([...earlier.viewerIds, ...later.viewerIds]),
      cause: later.cause,
    }),
    failed: (error, last) =>
      this.logger.error(
        { err: error },
        last ? 'a change of notifications was not told' : 'a change of notifications is told later',
      ),
  });

  constructor(
    private readonly listeners: EventListeners,
    private readonly notifications: NotificationsService,
  ) {}

  onModuleInit(): void {
    this.listeners.on('notification.changed', (changed) => this.hear(changed));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.backlog.stop();
  }

  /** The first message tells the present count, so that whoever comes back has missed nothing. */
  subscribe(viewerId: string): Listening['channel'] {
    const listening: Listening = {
      viewerId,
      channel: new Channel<{ notificationsChanged: NotificationsChange }>(() =>
        this.listening.delete(listening),
      ),
    };
    this.listening.add(listening);
    this.add([viewerId], null);
    return listening.channel;
  }

  private hear(changed: NotificationsChanged): void {
    const connected = new Set([...this.listening].map(({ viewerId }) => viewerId));
    const concerned =
      'everybody' in changed ? [...connected] : changed.personIds.filter((id) => connected.has(id));
    this.add(concerned, changed.added);
  }

  private add(viewerIds: readonly string[], cause: NotificationCause | null): void {
    if (viewerIds.length === 0) return;
    const key = cause === null ? '' : [cause.kind, cause.actorId, cause.postId, cause.subjectId].join(' ');
    this.backlog.add(key, { viewerIds: new Set(viewerIds), cause });
  }

  private async tell({ viewerIds, cause }: Piece): Promise<void> {
    const unread = await this.notifications.findUnread([...viewerIds], cause);
    for (const { viewerId, channel } of this.listening) {
      const change = unread.get(viewerId);
      if (change) channel.push({ notificationsChanged: change });
    }
  }
}

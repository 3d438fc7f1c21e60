import { Module } from '@nestjs/common';

import { PeopleModule } from '../people/people.module.js';
import { PostsModule } from '../posts/posts.module.js';
import { SearchModule } from '../search/search.module.js';
import { TopicPagesModule } from '../topic-pages/topic-pages.module.js';
import { FollowNotifications } from './follow-notifications.service.js';
import { HandoverNotifications } from './handover-notifications.service.js';
import { HandoversLoader } from './handovers.loader.js';
import { NotificationPredicates } from './notification-predicates.service.js';
import { NotificationsResolver } from './notifications.resolver.js';
import { NotificationsService } from './notifications.service.js';
import { Notifier } from './notifier.service.js';
import { PinNotifications } from './pin-notifications.service.js';
import { PostNotifications } from './post-notifications.service.js';
import { ViewerNotificationsResolver } from './viewer-notifications.resolver.js';

@Module({
  imports: [PeopleModule, PostsModule, SearchModule, TopicPagesModule],
  providers: [
    FollowNotifications,
    HandoverNotifications,
    HandoversLoader,
    NotificationPredicates,
    NotificationsResolver,
    NotificationsService,
    Notifier,
    PinNotifications,
    PostNotifications,
    ViewerNotificationsResolver,
  ],
  exports: [NotificationsService, Notifier],
})
export class NotificationsModule {}

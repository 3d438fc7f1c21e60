import { Module } from '@nestjs/common';

import { PeopleModule } from '../people/people.module.js';
import { PostsModule } from '../posts/posts.module.js';
import { SearchModule } from '../search/search.module.js';
import { TopicPagesModule } from '../topic-pages/topic-pages.module.js';
import { TopicsModule } from '../topics/topics.module.js';
import { AlertCountsLoader } from './alert-counts.loader.js';
import { Alerts } from './alerts.service.js';
import { FollowAlertsResolver } from './follow-alerts.resolver.js';
import { FollowAlerts } from './follow-alerts.service.js';
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
  imports: [PeopleModule, PostsModule, SearchModule, TopicPagesModule, TopicsModule],
  providers: [
    AlertCountsLoader,
    Alerts,
    FollowAlerts,
    FollowAlertsResolver,
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
  exports: [AlertCountsLoader, Alerts, NotificationsService, Notifier],
})
export class NotificationsModule {}

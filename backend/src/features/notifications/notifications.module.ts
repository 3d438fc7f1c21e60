import { Module } from '@nestjs/common';

import { PeopleModule } from '../people/people.module.js';
import { PostsModule } from '../posts/posts.module.js';
import { FollowNotifications } from './follow-notifications.service.js';
import { Notices } from './notices.service.js';
import { NotificationsResolver } from './notifications.resolver.js';
import { NotificationsService } from './notifications.service.js';
import { PostNotifications } from './post-notifications.service.js';
import { ViewerNotificationsResolver } from './viewer-notifications.resolver.js';

@Module({
  imports: [PeopleModule, PostsModule],
  providers: [
    FollowNotifications,
    Notices,
    NotificationsResolver,
    NotificationsService,
    PostNotifications,
    ViewerNotificationsResolver,
  ],
  exports: [Notices, NotificationsService],
})
export class NotificationsModule {}

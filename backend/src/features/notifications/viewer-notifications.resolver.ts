import { Int, ResolveField, Resolver } from '@nestjs/graphql';

import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { ViewerModel } from '../accounts/viewer.model.js';
import { NotificationsService } from './notifications.service.js';

@Resolver(() => ViewerModel)
export class ViewerNotificationsResolver {
  constructor(private readonly notifications: NotificationsService) {}

  @ResolveField(() => Int, { description: 'How many notifications are unread, of those that are shown.' })
  unreadNotificationCount(@CurrentViewer() viewer: Viewer): Promise<number> {
    return this.notifications.countUnread(viewer.personId);
  }
}

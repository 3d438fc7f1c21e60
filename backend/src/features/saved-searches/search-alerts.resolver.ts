import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { Notification, NotificationKind } from '../notifications/notification.model.js';
import { SearchAlert } from './saved-search.model.js';
import { SearchAlertsLoader } from './search-alerts.loader.js';

@Resolver(() => Notification)
export class SearchAlertsResolver {
  constructor(private readonly alerts: SearchAlertsLoader) {}

  @ResolveField(() => SearchAlert, {
    nullable: true,
    description: 'Of SEARCH: the saved search, and how many posts; its post is the newest of them.',
  })
  searchAlert(
    @Parent() { id, kind }: Notification,
    @Context() context: GraphqlContext,
  ): Promise<SearchAlert | null> | null {
    return kind === NotificationKind.SEARCH ? this.alerts.byNotification(context).load(id) : null;
  }
}

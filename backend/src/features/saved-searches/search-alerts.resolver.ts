import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { AlertCountsLoader } from '../notifications/alert-counts.loader.js';
import { Notification, NotificationKind } from '../notifications/notification.model.js';
import { SearchAlert } from './saved-search.model.js';
import { SearchAlertsLoader } from './search-alerts.loader.js';

@Resolver(() => Notification)
export class SearchAlertsResolver {
  constructor(
    private readonly searches: SearchAlertsLoader,
    private readonly counts: AlertCountsLoader,
  ) {}

  @ResolveField(() => SearchAlert, {
    nullable: true,
    description: 'Of SEARCH: the saved search, and how many posts; its post is the newest of them.',
  })
  async searchAlert(
    @Parent() { id, kind, subjectId }: Notification,
    @Context() context: GraphqlContext,
  ): Promise<SearchAlert | null> {
    if (kind !== NotificationKind.SEARCH || subjectId === null) return null;
    const [search, postCount] = await Promise.all([
      this.searches.bySearch(context).load(subjectId),
      this.counts.byNotification(context).load(id),
    ]);
    return search === null ? null : { search, postCount };
  }
}

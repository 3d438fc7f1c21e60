import { Module } from '@nestjs/common';

import { NotificationsModule } from '../notifications/notifications.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PostsModule } from '../posts/posts.module.js';
import { SearchModule } from '../search/search.module.js';
import { SavedSearches } from './saved-searches.service.js';
import { SavedSearchesResolver } from './saved-searches.resolver.js';
import { SearchAlertsLoader } from './search-alerts.loader.js';
import { SearchAlertsResolver } from './search-alerts.resolver.js';
import { SearchAlerts } from './search-alerts.service.js';

/** Searches that people keep, and are told of. */
@Module({
  imports: [NotificationsModule, PeopleModule, PostsModule, SearchModule],
  providers: [SavedSearches, SavedSearchesResolver, SearchAlerts, SearchAlertsLoader, SearchAlertsResolver],
  exports: [SavedSearches],
})
export class SavedSearchesModule {}

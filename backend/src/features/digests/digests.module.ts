import { Module } from '@nestjs/common';

import { AccountsModule } from '../accounts/accounts.module.js';
import { CalendarModule } from '../calendar/calendar.module.js';
import { DealsModule } from '../deals/deals.module.js';
import { FiguresModule } from '../figures/figures.module.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PostsModule } from '../posts/posts.module.js';
import { RoundsModule } from '../rounds/rounds.module.js';
import { SavedSearchesModule } from '../saved-searches/saved-searches.module.js';
import { SearchModule } from '../search/search.module.js';
import { TopicPagesModule } from '../topic-pages/topic-pages.module.js';
import { TopicsModule } from '../topics/topics.module.js';
import { DigestEditions } from './digest-editions.service.js';
import { DigestFeeds } from './digest-feeds.service.js';
import { DigestLetters } from './digest-letters.service.js';
import { DigestMails } from './digest-mails.service.js';
import { DigestMaking } from './digest-making.service.js';
import { DigestNoticesLoader } from './digest-notices.loader.js';
import { DigestNoticesResolver } from './digest-notices.resolver.js';
import { DigestPlans } from './digest-plans.service.js';
import { DigestPlansResolver } from './digest-plans.resolver.js';
import { DigestSchedule } from './digest-schedule.service.js';
import { UnsubscribeController } from './unsubscribe.controller.js';
import { DigestBuilder } from './digest-builder.service.js';
import { DigestDressing } from './digest-dressing.service.js';
import { DigestScopes } from './digest-scope.service.js';
import { DigestSpans } from './digest-spans.service.js';
import { DigestsResolver } from './digests.resolver.js';
import { DigestsService } from './digests.service.js';
import { DealSection } from './deal-section.service.js';
import { FigureSection } from './figure-section.service.js';
import { PostSections } from './post-sections.service.js';
import { ProjectSection } from './project-section.service.js';
import { SearchSection } from './search-section.service.js';

/** L’essentiel: what happened in a team, a topic or a set of them, read now or sent at a chosen hour. */
@Module({
  imports: [
    AccountsModule,
    CalendarModule,
    DealsModule,
    FiguresModule,
    NotificationsModule,
    PeopleModule,
    PostsModule,
    RoundsModule,
    SavedSearchesModule,
    SearchModule,
    TopicPagesModule,
    TopicsModule,
  ],
  controllers: [UnsubscribeController],
  providers: [
    DealSection,
    DigestBuilder,
    DigestDressing,
    DigestEditions,
    DigestFeeds,
    DigestLetters,
    DigestMails,
    DigestMaking,
    DigestNoticesLoader,
    DigestNoticesResolver,
    DigestPlans,
    DigestPlansResolver,
    DigestSchedule,
    DigestScopes,
    DigestSpans,
    DigestsResolver,
    DigestsService,
    FigureSection,
    PostSections,
    ProjectSection,
    SearchSection,
  ],
  exports: [DigestFeeds, DigestPlans],
})
export class DigestsModule {}

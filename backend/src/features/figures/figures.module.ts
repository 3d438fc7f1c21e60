import { Module } from '@nestjs/common';

import { AccountsModule } from '../accounts/accounts.module.js';
import { CalendarModule } from '../calendar/calendar.module.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PostsModule } from '../posts/posts.module.js';
import { SearchModule } from '../search/search.module.js';
import { TopicPagesModule } from '../topic-pages/topic-pages.module.js';
import { TopicsModule } from '../topics/topics.module.js';
import { FigureAuthors } from './figure-authors.service.js';
import { FigureBoardResolver } from './figure-board.resolver.js';
import { FigureBoards } from './figure-board.service.js';
import { FigureReplacementsResolver } from './figure-replacements.resolver.js';
import { FigureContextService } from './figure-context.service.js';
import { FigureCsv } from './figure-csv.service.js';
import { FigurePredicates } from './figure-predicates.service.js';
import { FigureSummaries } from './figure-summary.service.js';
import { FigureReminders } from './figure-reminders.service.js';
import { FigureRemindersResolver } from './figure-reminders.resolver.js';
import { FigureTaking } from './figure-taking.service.js';
import { FiguresResolver } from './figures.resolver.js';
import { MetricCompletionQuery } from './metric-completion.query.js';
import { MetricRetirement } from './metric-retirement.service.js';
import { MetricTargets } from './metric-targets.service.js';
import { MetricTargetsResolver } from './metric-targets.resolver.js';
import { MetricsLoader } from './metrics.loader.js';
import { MetricsResolver } from './metrics.resolver.js';
import { MetricsService } from './metrics.service.js';
import { PostFiguresLoader } from './post-figures.loader.js';
import { SalesTopic } from './sales-topic.service.js';

/** Figures that count themselves: what topics count, what posts say of it, and the series that come of it. */
@Module({
  imports: [
    AccountsModule,
    CalendarModule,
    NotificationsModule,
    PeopleModule,
    PostsModule,
    SearchModule,
    TopicPagesModule,
    TopicsModule,
  ],
  providers: [
    FigureAuthors,
    FigureBoardResolver,
    FigureBoards,
    FigureContextService,
    FigureCsv,
    FigurePredicates,
    FigureSummaries,
    FigureReminders,
    FigureReplacementsResolver,
    FigureRemindersResolver,
    FigureTaking,
    FiguresResolver,
    MetricCompletionQuery,
    MetricRetirement,
    MetricTargets,
    MetricTargetsResolver,
    MetricsLoader,
    MetricsResolver,
    MetricsService,
    PostFiguresLoader,
    SalesTopic,
  ],
  exports: [FigureAuthors, FigureSummaries, MetricsLoader],
})
export class FiguresModule {}

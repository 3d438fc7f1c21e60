import { type DynamicModule, Module } from '@nestjs/common';
import type { DataSourceOptions } from 'typeorm';

import { AccountsModule } from '../features/accounts/accounts.module.js';
import { AdminModule } from '../features/admin/admin.module.js';
import { CalendarModule } from '../features/calendar/calendar.module.js';
import { DealsModule } from '../features/deals/deals.module.js';
import { DigestsModule } from '../features/digests/digests.module.js';
import { FiguresModule } from '../features/figures/figures.module.js';
import { FeedsModule } from '../features/integrations/feeds/feeds.module.js';
import { KnowledgeModule } from '../features/knowledge/knowledge.module.js';
import { NotificationsModule } from '../features/notifications/notifications.module.js';
import { PeopleModule } from '../features/people/people.module.js';
import { PostsModule } from '../features/posts/posts.module.js';
import { RealtimeModule } from '../features/realtime/realtime.module.js';
import { SavedSearchesModule } from '../features/saved-searches/saved-searches.module.js';
import { RoundsModule } from '../features/rounds/rounds.module.js';
import { SearchModule } from '../features/search/search.module.js';
import { TimelinesModule } from '../features/timelines/timelines.module.js';
import { TopicPagesModule } from '../features/topic-pages/topic-pages.module.js';
import { TopicsModule } from '../features/topics/topics.module.js';
import { AccessModule } from '../platform/access/access.module.js';
import { ChangesModule } from '../platform/changes/changes.module.js';
import { ClockModule } from '../platform/clock/clock.js';
import { ConfigModule } from '../platform/config/config.module.js';
import type { Config } from '../platform/config/config.js';
import { DatabaseModule } from '../platform/database/database.module.js';
import { EventsModule } from '../platform/events/events.module.js';
import { GraphqlModule } from '../platform/graphql/graphql.module.js';
import { HealthModule } from '../platform/health/health.module.js';
import { MailModule } from '../platform/mail/mail.module.js';
import { ScheduleModule } from '../platform/schedule/schedule.module.js';

/** The whole application. */
@Module({})
export class AppModule {
  static with(config: Config, database: DataSourceOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        ClockModule,
        DatabaseModule.with(database),
        EventsModule,
        ChangesModule,
        AccessModule,
        GraphqlModule,
        HealthModule,
        MailModule,
        ScheduleModule,
        PeopleModule,
        AccountsModule,
        CalendarModule,
        AdminModule,
        TopicsModule,
        PostsModule,
        NotificationsModule,
        TimelinesModule,
        TopicPagesModule,
        FiguresModule,
        DealsModule,
        DigestsModule,
        RealtimeModule,
        RoundsModule,
        SearchModule,
        KnowledgeModule,
        SavedSearchesModule,
        FeedsModule,
      ],
    };
  }
}

import { Module } from '@nestjs/common';

import { DigestsModule } from '../../digests/digests.module.js';
import { PeopleModule } from '../../people/people.module.js';
import { PostsModule } from '../../posts/posts.module.js';
import { SavedSearchesModule } from '../../saved-searches/saved-searches.module.js';
import { SearchModule } from '../../search/search.module.js';
import { TimelinesModule } from '../../timelines/timelines.module.js';
import { TopicPagesModule } from '../../topic-pages/topic-pages.module.js';
import { TopicsModule } from '../../topics/topics.module.js';
import { FeedReading } from './feed-reading.service.js';
import { FeedTargets } from './feed-targets.service.js';
import { FeedsController } from './feeds.controller.js';
import { PrivateFeedsResolver } from './private-feeds.resolver.js';
import { PrivateFeeds } from './private-feeds.service.js';

/** Timelines for readers of feeds, under addresses that are private to one person. */
@Module({
  imports: [
    DigestsModule,
    PeopleModule,
    PostsModule,
    SavedSearchesModule,
    SearchModule,
    TimelinesModule,
    TopicPagesModule,
    TopicsModule,
  ],
  controllers: [FeedsController],
  providers: [FeedReading, FeedTargets, PrivateFeeds, PrivateFeedsResolver],
})
export class FeedsModule {}

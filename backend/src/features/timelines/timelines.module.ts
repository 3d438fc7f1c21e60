import { Module } from '@nestjs/common';

import { PeopleModule } from '../people/people.module.js';
import { PostsModule } from '../posts/posts.module.js';
import { TopicsModule } from '../topics/topics.module.js';
import { HomeChangePurge } from './home-change-purge.js';
import { HomeTimeline } from './home-timeline.service.js';
import { PersonPostsResolver } from './person-posts.resolver.js';
import { TeamPostsResolver } from './team-posts.resolver.js';
import { TimelineMembership } from './timeline-membership.service.js';
import { TimelineReasonResolver } from './timeline-reason.resolver.js';
import { TimelineReasons } from './timeline-reasons.service.js';
import { TimelinesResolver } from './timelines.resolver.js';
import { TopicPostsResolver } from './topic-posts.resolver.js';

@Module({
  imports: [PeopleModule, TopicsModule, PostsModule],
  providers: [
    HomeChangePurge,
    HomeTimeline,
    PersonPostsResolver,
    TeamPostsResolver,
    TimelineMembership,
    TimelineReasonResolver,
    TimelineReasons,
    TimelinesResolver,
    TopicPostsResolver,
  ],
  exports: [TimelineMembership],
})
export class TimelinesModule {}

import { Module } from '@nestjs/common';

import { PeopleModule } from '../people/people.module.js';
import { PostsModule } from '../posts/posts.module.js';
import { TopicsModule } from '../topics/topics.module.js';
import { HomeReasonLoader } from './home-reason.loader.js';
import { PersonPostsResolver } from './person-posts.resolver.js';
import { TeamPostsResolver } from './team-posts.resolver.js';
import { TimelineMembership } from './timeline-membership.service.js';
import { TimelineReasonResolver } from './timeline-reason.resolver.js';
import { TimelinesResolver } from './timelines.resolver.js';
import { TopicPostsResolver } from './topic-posts.resolver.js';

@Module({
  imports: [PeopleModule, TopicsModule, PostsModule],
  providers: [
    HomeReasonLoader,
    PersonPostsResolver,
    TeamPostsResolver,
    TimelineMembership,
    TimelineReasonResolver,
    TimelinesResolver,
    TopicPostsResolver,
  ],
  exports: [TimelineMembership],
})
export class TimelinesModule {}

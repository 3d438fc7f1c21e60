import { Module } from '@nestjs/common';

import { PeopleModule } from '../people/people.module.js';
import { PostsModule } from '../posts/posts.module.js';
import { TopicsModule } from '../topics/topics.module.js';
import { AboutMeResolver } from './about-me.resolver.js';
import { ChangedPosts } from './changed-posts.js';
import { CompanyTimeline } from './company-timeline.service.js';
import { HomeTimeline } from './home-timeline.service.js';
import { NamedTimelines } from './named-timelines.service.js';
import { PersonPostsResolver } from './person-posts.resolver.js';
import { SettledMentions } from './settled-mentions.service.js';
import { TeamPostsResolver } from './team-posts.resolver.js';
import { TimelineMembership } from './timeline-membership.service.js';
import { TimelineReasonResolver } from './timeline-reason.resolver.js';
import { TimelineReasons } from './timeline-reasons.service.js';
import { TimelinesResolver } from './timelines.resolver.js';
import { TopicPostsResolver } from './topic-posts.resolver.js';
import { TopicTimelines } from './topic-timelines.service.js';

@Module({
  imports: [PeopleModule, TopicsModule, PostsModule],
  providers: [
    AboutMeResolver,
    ChangedPosts,
    CompanyTimeline,
    HomeTimeline,
    NamedTimelines,
    PersonPostsResolver,
    SettledMentions,
    TeamPostsResolver,
    TimelineMembership,
    TimelineReasonResolver,
    TimelineReasons,
    TimelinesResolver,
    TopicPostsResolver,
    TopicTimelines,
  ],
  exports: [NamedTimelines, TimelineMembership],
})
export class TimelinesModule {}

import { Module } from '@nestjs/common';

import { GraphqlModule } from '../../platform/graphql/graphql.module.js';
import { Origins } from '../../platform/http/origins.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PostsModule } from '../posts/posts.module.js';
import { RoundsModule } from '../rounds/rounds.module.js';
import { SavedSearchesModule } from '../saved-searches/saved-searches.module.js';
import { TimelinesModule } from '../timelines/timelines.module.js';
import { TopicPagesModule } from '../topic-pages/topic-pages.module.js';
import { LiveNotifications } from './live-notifications.service.js';
import { LiveRounds } from './live-rounds.service.js';
import { LiveSockets } from './live-sockets.service.js';
import { LiveTimelines } from './live-timelines.service.js';
import { LiveTopics } from './live-topics.service.js';
import { NewPostPlaces } from './new-post-places.service.js';
import { RealtimeResolver } from './realtime.resolver.js';
import { RoundChangedResolver } from './round-changed.resolver.js';
import { SocketEndpoint } from './socket-endpoint.js';
import { SocketProtocol } from './socket-protocol.js';
import { TimelineTargets } from './timeline-targets.service.js';
import { WaitingMentions } from './waiting-mentions.service.js';

/** What happens is told to open pages, over a socket beside the GraphQL endpoint. */
@Module({
  imports: [
    GraphqlModule,
    NotificationsModule,
    PeopleModule,
    PostsModule,
    RoundsModule,
    SavedSearchesModule,
    TimelinesModule,
    TopicPagesModule,
  ],
  providers: [
    LiveNotifications,
    LiveRounds,
    LiveSockets,
    LiveTimelines,
    LiveTopics,
    NewPostPlaces,
    Origins,
    RealtimeResolver,
    RoundChangedResolver,
    SocketEndpoint,
    SocketProtocol,
    TimelineTargets,
    WaitingMentions,
  ],
})
export class RealtimeModule {}

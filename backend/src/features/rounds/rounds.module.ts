import { Module } from '@nestjs/common';

import { CalendarModule } from '../calendar/calendar.module.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PostsModule } from '../posts/posts.module.js';
import { TopicPagesModule } from '../topic-pages/topic-pages.module.js';
import { TopicsModule } from '../topics/topics.module.js';
import { ProjectReports } from './project-reports.service.js';
import { RoundAbsences } from './round-absences.service.js';
import { RoundClosing } from './round-closing.service.js';
import { RoundDayResolver } from './round-day.resolver.js';
import { RoundLineKeeping } from './round-line-keeping.service.js';
import { RoundLines } from './round-lines.service.js';
import { RoundMailWishes } from './round-mail-wishes.service.js';
import { RoundMailsController } from './round-mails.controller.js';
import { RoundMailsResolver } from './round-mails.resolver.js';
import { RoundMails } from './round-mails.service.js';
import { RoundParticipants } from './round-participants.service.js';
import { RoundPosts } from './round-posts.service.js';
import { RoundReaders } from './round-readers.service.js';
import { RoundResolver } from './round.resolver.js';
import { RoundSettings } from './round-settings.service.js';
import { RoundWalls } from './round-walls.service.js';
import { RoundsResolver } from './rounds.resolver.js';
import { TopicRoundLoader } from './topic-round.loader.js';
import { TopicRoundResolver } from './topic-round.resolver.js';

/** The evening round: on leaving, one line and one health a project; what comes of it at closing time. */
@Module({
  imports: [CalendarModule, NotificationsModule, PeopleModule, PostsModule, TopicPagesModule, TopicsModule],
  controllers: [RoundMailsController],
  providers: [
    ProjectReports,
    RoundAbsences,
    RoundClosing,
    RoundDayResolver,
    RoundLineKeeping,
    RoundLines,
    RoundMailWishes,
    RoundMails,
    RoundMailsResolver,
    RoundParticipants,
    RoundPosts,
    RoundReaders,
    RoundResolver,
    RoundSettings,
    RoundWalls,
    RoundsResolver,
    TopicRoundLoader,
    TopicRoundResolver,
  ],
  exports: [ProjectReports, RoundReaders],
})
export class RoundsModule {}

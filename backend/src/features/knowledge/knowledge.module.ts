import { Module } from '@nestjs/common';

import { CalendarModule } from '../calendar/calendar.module.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PostsModule } from '../posts/posts.module.js';
import { SearchModule } from '../search/search.module.js';
import { TopicPagesModule } from '../topic-pages/topic-pages.module.js';
import { TopicsModule } from '../topics/topics.module.js';
import { CardActsResolver } from './card-acts.resolver.js';
import { CardSources } from './card-sources.service.js';
import { CardEnds } from './card-ends.service.js';
import { CardHeirs } from './card-heirs.service.js';
import { PeopleWhoKnow } from './people-who-know.service.js';
import { ProposalsResolver, ViewerAskableResolver } from './proposals.resolver.js';
import { Proposals } from './proposals.service.js';
import { QuestionClock } from './question-clock.service.js';
import { TopicKnowledgeResolver } from './topic-knowledge.resolver.js';
import { AnswerTimes } from './answer-times.service.js';
import { TopicKnowledge } from './topic-knowledge.service.js';
import { CardPages } from './cards-page.service.js';
import { CardsLoader } from './cards.loader.js';
import { CardsQuery } from './cards.query.js';
import { CardChangesResolver, CardsResolver } from './cards.resolver.js';
import { CardsService } from './cards.service.js';
import { PastAnswersQuery } from './past-answers.query.js';
import { PastAnswersResolver } from './past-answers.resolver.js';
import { PastAnswersService } from './past-answers.service.js';
import { QuestionPosts } from './question-posts.service.js';
import { QuestionsLoader } from './questions.loader.js';
import { QuestionsQuery } from './questions.query.js';
import { QuestionPartsResolver, QuestionsResolver } from './questions.resolver.js';
import { QuestionsService } from './questions.service.js';
import { TopicCardsResolver } from './topic-cards.resolver.js';

/** Questions with their clock, the cards that come of their answers, and who knows. */
@Module({
  imports: [
    CalendarModule,
    NotificationsModule,
    PeopleModule,
    PostsModule,
    SearchModule,
    TopicPagesModule,
    TopicsModule,
  ],
  providers: [
    CardActsResolver,
    CardEnds,
    CardHeirs,
    PeopleWhoKnow,
    Proposals,
    ProposalsResolver,
    QuestionClock,
    AnswerTimes,
    TopicKnowledge,
    TopicKnowledgeResolver,
    ViewerAskableResolver,
    CardChangesResolver,
    CardPages,
    CardSources,
    CardsLoader,
    CardsQuery,
    CardsResolver,
    CardsService,
    PastAnswersQuery,
    PastAnswersResolver,
    PastAnswersService,
    QuestionPartsResolver,
    QuestionPosts,
    QuestionsLoader,
    QuestionsQuery,
    QuestionsResolver,
    QuestionsService,
    TopicCardsResolver,
  ],
})
export class KnowledgeModule {}

import { Module } from '@nestjs/common';

import { PeopleModule } from '../people/people.module.js';
import { PostsModule } from '../posts/posts.module.js';
import { TopicsModule } from '../topics/topics.module.js';
import { EventResolver } from './event.resolver.js';
import { EventTopics } from './event-topics.service.js';
import { MergedTopicsLoader } from './merged-topics.loader.js';
import { MutedTopicsResolver } from './muted-topics.resolver.js';
import { OwnTopicsLoader } from './own-topics.loader.js';
import { PersonTopicsResolver } from './person-topics.resolver.js';
import { RelatedTopicsLoader } from './related-topics.loader.js';
import { TopicActionsResolver } from './topic-actions.resolver.js';
import { TopicActionsService } from './topic-actions.service.js';
import { TopicActivityLoader } from './topic-activity.loader.js';
import { TopicCareResolver } from './topic-care.resolver.js';
import { TopicCareService } from './topic-care.service.js';
import { TopicCompletionQuery } from './topic-completion.query.js';
import { TopicListsService } from './topic-lists.service.js';
import { TopicMergingResolver } from './topic-merging.resolver.js';
import { TopicNamesLoader } from './topic-names.loader.js';
import { TopicPageResolver } from './topic-page.resolver.js';
import { TopicPinHooks } from './topic-pins.hooks.js';
import { TopicPostingLoader } from './topic-posting.loader.js';
import { TopicPostingResolver } from './topic-posting.resolver.js';
import { SplitTopicsLoader } from './split-topics.loader.js';
import { TopicSplittingResolver } from './topic-splitting.resolver.js';
import { TopicSplitHooks } from './topic-splits.hooks.js';
import { TopicSplitting } from './topic-splitting.service.js';
import { TopicSuggestionsQuery } from './topic-suggestions.query.js';
import { TopicSuggestionsResolver } from './topic-suggestions.resolver.js';
import { TopicTops } from './topic-tops.service.js';
import { TopicTopsResolver } from './topic-tops.resolver.js';
import { TopicsResolver } from './topics.resolver.js';
import { VisibleTopicsLoader } from './visible-topics.loader.js';

/** Topics as one reader may see them: which are there, what stands on their pages, what to offer. */
@Module({
  imports: [PeopleModule, PostsModule, TopicsModule],
  providers: [
    EventResolver,
    EventTopics,
    MergedTopicsLoader,
    MutedTopicsResolver,
    OwnTopicsLoader,
    PersonTopicsResolver,
    RelatedTopicsLoader,
    SplitTopicsLoader,
    TopicActionsResolver,
    TopicActionsService,
    TopicActivityLoader,
    TopicCareResolver,
    TopicCareService,
    TopicCompletionQuery,
    TopicListsService,
    TopicMergingResolver,
    TopicNamesLoader,
    TopicPageResolver,
    TopicPinHooks,
    TopicPostingLoader,
    TopicPostingResolver,
    TopicSplitHooks,
    TopicSplitting,
    TopicSplittingResolver,
    TopicSuggestionsQuery,
    TopicSuggestionsResolver,
    TopicTops,
    TopicTopsResolver,
    TopicsResolver,
    VisibleTopicsLoader,
  ],
  exports: [TopicNamesLoader, TopicPinHooks, TopicSplitHooks, TopicListsService, VisibleTopicsLoader],
})
export class TopicPagesModule {}

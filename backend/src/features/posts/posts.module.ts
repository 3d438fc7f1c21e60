import { Module } from '@nestjs/common';

import { PeopleModule } from '../people/people.module.js';
import { TopicsModule } from '../topics/topics.module.js';
import { AnswersService } from './answers.service.js';
import { AudienceService } from './audience.service.js';
import { BookmarksResolver } from './bookmarks.resolver.js';
import { BookmarksService } from './bookmarks.service.js';
import { CreatePostResolver } from './create-post.resolver.js';
import { CreatePostService } from './create-post.service.js';
import { DeletePostService } from './delete-post.service.js';
import { DraftsResolver } from './drafts.resolver.js';
import { DraftsService } from './drafts.service.js';
import { EditPostResolver } from './edit-post.resolver.js';
import { EditPostService } from './edit-post.service.js';
import { EngagementPages } from './engagement-pages.service.js';
import { EngagementLoader } from './engagement.loader.js';
import { EngagementResolver } from './engagement.resolver.js';
import { IdempotencyService } from './idempotency.service.js';
import { PostContentService } from './post-content.service.js';
import { PostDealHooks } from './post-deal.hooks.js';
import { PostFigureHooks } from './post-figures.hooks.js';
import { PostHooks } from './post-hooks.js';
import { PostPages } from './post-pages.service.js';
import { PostParts } from './post-parts.service.js';
import { PostVersionsLoader } from './post-versions.loader.js';
import { PostVersions } from './post-versions.service.js';
import { PostResolver } from './post.resolver.js';
import { PostRows } from './post-rows.service.js';
import { PostsLoader } from './posts.loader.js';
import { ReactionsService } from './reactions.service.js';
import { RepostsService } from './reposts.service.js';
import { ThreadLoader } from './thread.loader.js';
import { ThreadResolver } from './thread.resolver.js';
import { ThreadService } from './thread.service.js';

@Module({
  imports: [PeopleModule, TopicsModule],
  providers: [
    AnswersService,
    AudienceService,
    BookmarksResolver,
    BookmarksService,
    CreatePostResolver,
    CreatePostService,
    DeletePostService,
    DraftsResolver,
    DraftsService,
    EditPostResolver,
    EditPostService,
    EngagementLoader,
    EngagementPages,
    EngagementResolver,
    IdempotencyService,
    PostContentService,
    PostDealHooks,
    PostFigureHooks,
    PostHooks,
    PostPages,
    PostParts,
    PostRows,
    PostResolver,
    PostVersions,
    PostVersionsLoader,
    PostsLoader,
    ReactionsService,
    RepostsService,
    ThreadLoader,
    ThreadResolver,
    ThreadService,
  ],
  exports: [CreatePostService, PostDealHooks, PostFigureHooks, PostHooks, PostPages, PostsLoader],
})
export class PostsModule {}

import { Module } from '@nestjs/common';

import { PeopleModule } from '../people/people.module.js';
import { TopicsModule } from '../topics/topics.module.js';
import { AudienceService } from './audience.service.js';
import { CreatePostResolver } from './create-post.resolver.js';
import { CreatePostService } from './create-post.service.js';
import { IdempotencyService } from './idempotency.service.js';
import { PostContentService } from './post-content.service.js';
import { PostHooks } from './post-hooks.js';
import { PostPages } from './post-pages.service.js';
import { PostResolver } from './post.resolver.js';
import { PostsLoader } from './posts.loader.js';

@Module({
  imports: [PeopleModule, TopicsModule],
  providers: [
    AudienceService,
    CreatePostResolver,
    CreatePostService,
    IdempotencyService,
    PostContentService,
    PostHooks,
    PostPages,
    PostResolver,
    PostsLoader,
  ],
  exports: [CreatePostService, PostHooks, PostPages, PostsLoader],
})
export class PostsModule {}

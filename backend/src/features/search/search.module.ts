import { Module } from '@nestjs/common';

import { PeopleModule } from '../people/people.module.js';
import { PostsModule } from '../posts/posts.module.js';
import { TopicPagesModule } from '../topic-pages/topic-pages.module.js';
import { PostSearchQuery } from './post-search.query.js';
import { SearchResolver } from './search.resolver.js';
import { SearchService } from './search.service.js';

@Module({
  imports: [PeopleModule, PostsModule, TopicPagesModule],
  providers: [PostSearchQuery, SearchResolver, SearchService],
})
export class SearchModule {}

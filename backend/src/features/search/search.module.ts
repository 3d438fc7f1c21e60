import { Module } from '@nestjs/common';

import { PeopleModule } from '../people/people.module.js';
import { PostsModule } from '../posts/posts.module.js';
import { TopicPagesModule } from '../topic-pages/topic-pages.module.js';
import { PostPredicates } from './post-predicates.js';
import { PostSearchQuery } from './post-search.query.js';
import { SearchLexemes } from './search-lexemes.js';
import { SearchMatcher } from './search-matcher.service.js';
import { SearchPlanner } from './search-planner.service.js';
import { SearchPredicates } from './search-predicates.service.js';
import { SearchWords } from './search-words.service.js';
import { SearchResolver } from './search.resolver.js';
import { SearchService } from './search.service.js';

@Module({
  imports: [PeopleModule, PostsModule, TopicPagesModule],
  providers: [
    PostPredicates,
    PostSearchQuery,
    SearchLexemes,
    SearchMatcher,
    SearchPlanner,
    SearchPredicates,
    SearchResolver,
    SearchService,
    SearchWords,
  ],
  exports: [SearchMatcher, SearchPredicates, SearchService, SearchWords],
})
export class SearchModule {}

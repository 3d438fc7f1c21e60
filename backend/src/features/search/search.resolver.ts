import { Args, Context, Query, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { PostConnection } from '../posts/post-connection.model.js';
import { TopicConnection } from '../topics/topic-connection.model.js';
import { SearchArgs, SearchPostsArgs, SearchTopicsArgs } from './search.args.js';
import { SearchService } from './search.service.js';
import { SearchSuggestions, SearchSummary } from './search-summary.model.js';

@Resolver()
export class SearchResolver {
  constructor(private readonly search: SearchService) {}

  @Allow('member')
  @Query(() => PostConnection, {
    description:
      'Posts a search wants. A single #topic finds what carries it, a single @handle what that person wrote or what mentions them. Errors: QUERY_TOO_LONG, BAD_USER_INPUT.',
  })
  searchPosts(
    @Args() { query, order, ...page }: SearchPostsArgs,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<PostConnection> {
    return this.search.searchPosts(context, viewer, query, order, page);
  }

  @Allow('member')
  @Query(() => SearchSummary, {
    description:
      'How much a search finds, by kind, who wrote it, and what of it was not understood. Errors: QUERY_TOO_LONG, BAD_USER_INPUT.',
  })
  searchSummary(
    @Args() { query }: SearchArgs,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<SearchSummary> {
    return this.search.summarise(context, viewer, query);
  }

  @Allow('member')
  @Query(() => SearchSuggestions, {
    description:
      'Topics and people written nearly like the words of a search. Errors: QUERY_TOO_LONG, BAD_USER_INPUT.',
  })
  searchSuggestions(
    @Args() { query }: SearchArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<SearchSuggestions> {
    return this.search.suggest(viewer, query);
  }

  @Allow('member')
  @Query(() => TopicConnection, {
    description:
      'Topics in whose name or description every word is found: the one so named first, then those that begin so, then the most used. Errors: QUERY_TOO_LONG, BAD_USER_INPUT.',
  })
  searchTopics(
    @Args() { query, ...page }: SearchTopicsArgs,
    @Context() context: GraphqlContext,
  ): Promise<TopicConnection> {
    return this.search.searchTopics(context, query, page);
  }
}

import { Args, Context, Query, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { PostConnection } from '../posts/post-connection.model.js';
import { TopicConnection } from '../topics/topic-connection.model.js';
import { SearchPostsArgs, SearchTopicsArgs } from './search.args.js';
import { SearchService } from './search.service.js';

@Resolver()
export class SearchResolver {
  constructor(private readonly search: SearchService) {}

  @Allow('member')
  @Query(() => PostConnection, {
    description:
      'Posts in which every word is found, newest first. A single #topic finds what carries it, a single @handle what that person wrote or what mentions them. Errors: BAD_USER_INPUT.',
  })
  searchPosts(
    @Args() { query, ...page }: SearchPostsArgs,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<PostConnection> {
    return this.search.searchPosts(context, viewer, query, page);
  }

  @Allow('member')
  @Query(() => TopicConnection, {
    description:
      'Topics in whose name or description every word is found: the one so named first, then those that begin so, then the most used. Errors: BAD_USER_INPUT.',
  })
  searchTopics(
    @Args() { query, ...page }: SearchTopicsArgs,
    @Context() context: GraphqlContext,
  ): Promise<TopicConnection> {
    return this.search.searchTopics(context, query, page);
  }
}

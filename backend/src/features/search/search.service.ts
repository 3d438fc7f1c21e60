import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { readPage } from '../../platform/database/keyset.js';
import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import type { ForwardPageArgs } from '../../platform/graphql/page.args.js';
import { MentionTargets } from '../people/mention-targets.service.js';
import type { PostConnection } from '../posts/post-connection.model.js';
import { PostPages } from '../posts/post-pages.service.js';
import { TopicListsService } from '../topic-pages/topic-lists.service.js';
import type { TopicConnection } from '../topics/topic-connection.model.js';
import { type PostSearch, PostSearchQuery } from './post-search.query.js';
import { acceptQuery, queryWords, readSingleHandle, readSingleTopic, writeWebSearch } from './search-text.js';

/** Plain word search: no operators. */
@Injectable()
export class SearchService {
  constructor(
    private readonly sql: Sql,
    private readonly postSearch: PostSearchQuery,
    private readonly pages: PostPages,
    private readonly targets: MentionTargets,
    private readonly topicLists: TopicListsService,
  ) {}

  /**
   * Posts the viewer may read in which every word is found; a single hashtag finds what carries the topic, a single
   * mention what that person wrote or what mentions them. Newest first.
   *
   * @throws BreveError `BAD_USER_INPUT`
   */
  async searchPosts(
    context: GraphqlContext,
    viewer: Viewer,
    query: string,
    { first, after }: ForwardPageArgs,
  ): Promise<PostConnection> {
    const page = readPage({ first, after });
    const search = await this.understand(acceptQuery(query));
    return this.pages.read(context, page, (part) => this.postSearch.read(viewer.personId, search, part));
  }

  /**
   * Topics in whose name or description every word is found.
   *
   * @throws BreveError `BAD_USER_INPUT`
   */
  async searchTopics(
    context: GraphqlContext,
    query: string,
    page: ForwardPageArgs,
  ): Promise<TopicConnection> {
    return this.topicLists.searchTopics(context, queryWords(acceptQuery(query)), page);
  }

  private async understand(query: string): Promise<PostSearch> {
    const key = readSingleTopic(query);
    if (key !== null) return { by: 'topic', key };
    const handle = readSingleHandle(query);
    if (handle !== null) {
      const target = (await this.targets.find(this.sql, [handle])).get(handle);
      if (target) return 'personId' in target ? { by: 'person', ...target } : { by: 'team', ...target };
    }
    return { by: 'words', webSearch: writeWebSearch(query) };
  }
}

import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { readPage } from '../../platform/database/keyset.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { PageArgs } from '../../platform/graphql/page.args.js';
import { Topic } from '../topics/topic.model.js';
import { PostConnection } from '../posts/post-connection.model.js';
import { PostPages } from '../posts/post-pages.service.js';
import { TopicTimelines } from './topic-timelines.service.js';

@Resolver(() => Topic)
export class TopicPostsResolver {
  constructor(
    private readonly pages: PostPages,
    private readonly timelines: TopicTimelines,
  ) {}

  @ResolveField(() => PostConnection, {
    description: 'Readable posts and replies that carry it; newest first.',
  })
  posts(
    @Parent() topic: Topic,
    @Args() page: PageArgs,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<PostConnection> {
    return this.pages.read(context, readPage(page), (part) =>
      this.timelines.read(context, viewer.personId, topic.id, part),
    );
  }
}

import { Args, Context, Query, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { ForwardPageArgs } from '../../platform/graphql/page.args.js';
import { TopicConnection } from '../topics/topic-connection.model.js';
import { Topic } from '../topics/topic.model.js';
import { TopicCompletionQuery } from './topic-completion.query.js';
import { TopicListsService } from './topic-lists.service.js';
import { TopicsArgs } from './topics.args.js';
import { VisibleTopicsLoader } from './visible-topics.loader.js';

@Resolver()
export class TopicsResolver {
  constructor(
    private readonly visible: VisibleTopicsLoader,
    private readonly lists: TopicListsService,
    private readonly completion: TopicCompletionQuery,
  ) {}

  @Allow('member')
  @Query(() => Topic, {
    description:
      'One topic. A topic that no readable post carries answers like one that never existed. Errors: NOT_FOUND.',
  })
  topic(
    @Args('name', { type: () => String, description: 'Any spelling, with or without #.' }) name: string,
    @Context() context: GraphqlContext,
  ): Promise<Topic> {
    return this.visible.get(context, name);
  }

  @Allow('member')
  @Query(() => TopicConnection, {
    description: 'Topics that somebody described or that a readable post carries. Errors: BAD_USER_INPUT.',
  })
  topics(@Args() args: TopicsArgs, @Context() context: GraphqlContext): Promise<TopicConnection> {
    return this.lists.listTopics(context, args, args.order);
  }

  @Allow('member')
  @Query(() => TopicConnection, {
    description: 'Topics the viewer follows, by name. Errors: BAD_USER_INPUT.',
  })
  followedTopics(
    @Args() page: ForwardPageArgs,
    @Context() context: GraphqlContext,
  ): Promise<TopicConnection> {
    return this.lists.listFollowed(context, page);
  }

  @Allow('member')
  @Query(() => [Topic], {
    description:
      'At most 8 topics to offer after #: key, alias or official name begins so, blind to accents. Followed ones first, then those the viewer used, then popular ones.',
  })
  completeTopic(
    @Args('prefix', { type: () => String, description: 'What is typed after #; may be empty.' })
    prefix: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Topic[]> {
    return this.completion.read(viewer.personId, prefix);
  }
}

import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { Post } from '../posts/post.model.js';
import { TopicEditService } from '../topics/topic-edit.service.js';
import { Topic } from '../topics/topic.model.js';
import { MarkTopicInput } from '../topics/topics.input.js';
import { TopicPayload } from '../topics/topics.payload.js';
import { TopicPostInput } from './event.input.js';
import { TopicTops } from './topic-tops.service.js';
import { VisibleTopicsLoader } from './visible-topics.loader.js';

/** What leads a topic's page. */
@Resolver(() => Topic)
export class TopicTopsResolver {
  constructor(
    private readonly tops: TopicTops,
    private readonly edits: TopicEditService,
    private readonly visible: VisibleTopicsLoader,
  ) {}

  @ResolveField(() => [Post], {
    description: 'Company posts pinned to it, the newest pin first: at most 3, or 6 after a merge.',
  })
  pinnedPosts(@Parent() topic: Topic, @Context() context: GraphqlContext): Promise<Post[]> {
    return this.tops.pinned(context, topic);
  }

  @ResolveField(() => [Post], {
    description: 'The newest 3 announcements to the company that carry it and are not pinned.',
  })
  officialPosts(@Parent() topic: Topic, @Context() context: GraphqlContext): Promise<Post[]> {
    return this.tops.official(context, topic);
  }

  @Allow('member')
  @Mutation(() => TopicPayload, {
    description:
      'Pins a company post that carries the topic on top of its page, or takes it down: its owner, moderators, administrators. Errors: NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, TOO_MANY.',
  })
  async pinToTopic(
    @Args('input', { description: 'Which.' }) input: TopicPostInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<TopicPayload> {
    const topic = await this.visible.get(context, input.name);
    await this.tops.pin(context, viewer, topic, input.postId, input.on);
    context.loaders.clear();
    return { topic: await this.visible.get(context, input.name) };
  }

  @Allow('member')
  @Mutation(() => TopicPayload, {
    description:
      'Says that the company stands behind a topic, or takes that back: communicators, moderators, administrators. Errors: NOT_FOUND, FORBIDDEN, TOPIC_NOT_PUBLIC.',
  })
  async markTopicOfficial(
    @Args('input', { description: 'Which.' }) input: MarkTopicInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<TopicPayload> {
    const topic = await this.visible.get(context, input.name);
    await this.edits.markOfficial(viewer, topic.id, input.official);
    context.loaders.clear();
    return { topic: await this.visible.get(context, input.name) };
  }
}

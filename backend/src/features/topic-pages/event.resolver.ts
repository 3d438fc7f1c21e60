import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { Post } from '../posts/post.model.js';
import { Topic } from '../topics/topic.model.js';
import { TopicPayload } from '../topics/topics.payload.js';
import { EventEdition, EventRecap } from './event.model.js';
import { EventTopics } from './event-topics.service.js';
import { SetEventDaysInput, TopicPostInput } from './event.input.js';
import { VisibleTopicsLoader } from './visible-topics.loader.js';

@Resolver(() => Topic)
export class EventResolver {
  constructor(
    private readonly events: EventTopics,
    private readonly visible: VisibleTopicsLoader,
  ) {}

  @ResolveField(() => EventEdition, {
    nullable: true,
    description: 'Its latest edition; null where it has none.',
  })
  edition(@Parent() topic: Topic, @Context() context: GraphqlContext): Promise<EventEdition | null> {
    return this.events.edition(context, topic);
  }

  @ResolveField(() => EventRecap, {
    nullable: true,
    description: 'What remains of its last edition that is over; null before the first has ended.',
  })
  recap(@Parent() topic: Topic, @Context() context: GraphqlContext): Promise<EventRecap | null> {
    return this.events.recap(context, topic);
  }

  @ResolveField(() => [Post], {
    description: 'The newest 12 company posts that carry it, but for those taken off the wall.',
  })
  wall(@Parent() topic: Topic, @Context() context: GraphqlContext): Promise<Post[]> {
    return this.events.wall(context, topic);
  }

  @Allow('member')
  @Mutation(() => TopicPayload, {
    description:
      'Says when an event takes place: the edition that is not over moves, else a new one begins. Whoever may describe the topic may. Errors: NOT_FOUND, FORBIDDEN, BAD_USER_INPUT.',
  })
  setEventDays(
    @Args('input', { description: 'When.' }) input: SetEventDaysInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<TopicPayload> {
    return this.act(context, input.name, (topic) =>
      this.events.setEdition(viewer, topic, input.startsOn, input.endsOn),
    );
  }

  @Allow('member')
  @Mutation(() => TopicPayload, {
    description:
      'Takes a post off the wall of a topic at once, or puts it back. Owner, moderators, administrators. Errors: NOT_FOUND, FORBIDDEN.',
  })
  hideFromWall(
    @Args('input', { description: 'Which.' }) input: TopicPostInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<TopicPayload> {
    return this.act(context, input.name, (topic) =>
      this.events.hideFromWall(context, viewer, topic, input.postId, input.on),
    );
  }

  private async act(
    context: GraphqlContext,
    name: string,
    work: (topic: Topic) => Promise<void>,
  ): Promise<TopicPayload> {
    await work(await this.visible.get(context, name));
    context.loaders.clear();
    return { topic: await this.visible.get(context, name) };
  }
}

import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { Topic } from '../topics/topic.model.js';
import { SplitTopicInput } from '../topics/topics.input.js';
import { TopicPayload } from '../topics/topics.payload.js';
import { SplitTopicsLoader } from './split-topics.loader.js';
import { TopicActionsService } from './topic-actions.service.js';
import { TopicSpelling } from './topic-spelling.model.js';

@Resolver(() => Topic)
export class TopicSplittingResolver {
  constructor(
    private readonly actions: TopicActionsService,
    private readonly splits: SplitTopicsLoader,
  ) {}

  @Allow('member')
  @Mutation(() => TopicPayload, {
    description:
      'Keeps exact spellings of a topic apart: they become a topic of their own, with the posts written so, followed by those who followed both. Moderators may, and its owner. Merging takes it back. Errors: NOT_FOUND, FORBIDDEN, SPELLING_UNUSED, SPELLING_APART, SPELLING_ALONE, BAD_USER_INPUT, TOO_MANY.',
  })
  splitTopic(
    @Args('input', { description: 'Which spellings of which topic.' }) input: SplitTopicInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<TopicPayload> {
    return this.actions.split(context, viewer, input);
  }

  @ResolveField(() => [TopicSpelling], {
    description:
      'How it is written in posts all may read, with what was merged into it; at most 50, the most used first.',
  })
  spellings(@Parent() topic: Topic, @Context() context: GraphqlContext): Promise<TopicSpelling[]> {
    return this.splits.spellings(context).load(topic.id);
  }

  @ResolveField(() => [Topic], {
    description:
      'Topics kept apart from it that are written the same but for capitals, accents and marks; the most used first.',
  })
  keptApart(@Parent() topic: Topic, @Context() context: GraphqlContext): Promise<Topic[]> {
    return this.splits.apart(context).load(topic.id);
  }
}

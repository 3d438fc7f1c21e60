import { Args, Context, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { VisibleTopicsLoader } from '../topic-pages/visible-topics.loader.js';
import { Topic } from '../topics/topic.model.js';
import { TopicPayload } from '../topics/topics.payload.js';
import { AnswerTimes } from './answer-times.service.js';
import { AnswerTime, Knower, ReadingItem } from './topic-knowledge.model.js';
import { TopicKnowledge } from './topic-knowledge.service.js';
import { SetQuestionTargetInput } from './question.input.js';

/** What is known of a topic beside its cards. */
@Resolver(() => Topic)
export class TopicKnowledgeResolver {
  constructor(
    private readonly knowledge: TopicKnowledge,
    private readonly times: AnswerTimes,
    private readonly visible: VisibleTopicsLoader,
  ) {}

  @ResolveField(() => [Knower], {
    description:
      'At most 5 people who may know, by name, each with the reason; who opted out is not among them.',
  })
  peopleWhoKnow(@Parent() topic: Topic, @Context() context: GraphqlContext): Promise<Knower[]> {
    return this.knowledge.knowers(context, topic.id);
  }

  @ResolveField(() => [ReadingItem], {
    description: 'The links of its posts worth knowing, newest first, each once; at most 50.',
  })
  readingList(
    @Parent() topic: Topic,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<ReadingItem[]> {
    return this.knowledge.readingList(context, viewer, topic.id);
  }

  @ResolveField(() => [AnswerTime], {
    description:
      'How long questions all may read waited for their first answer, a month each, the last six that have any; never of a person.',
  })
  answerTimes(@Parent() topic: Topic): Promise<AnswerTime[]> {
    return this.times.of(topic.id);
  }

  @ResolveField(() => Int, { description: 'Within how many minutes of work its questions want an answer.' })
  questionTargetMinutes(@Parent() topic: Topic): Promise<number> {
    return this.knowledge.targetMinutes(topic.id);
  }

  @Allow('member')
  @Mutation(() => TopicPayload, {
    description:
      'Sets that, for those who may describe the topic. Errors: NOT_FOUND, FORBIDDEN, BAD_USER_INPUT.',
  })
  async setQuestionTarget(
    @Args('input', { description: 'Of which topic, how long.' }) input: SetQuestionTargetInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<TopicPayload> {
    const topic = await this.visible.get(context, input.topic);
    await this.knowledge.setTarget(viewer, topic.id, input.minutes ?? null);
    return { topic };
  }
}

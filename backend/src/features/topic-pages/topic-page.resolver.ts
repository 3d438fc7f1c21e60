import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { Topic } from '../topics/topic.model.js';
import { RelatedTopicsLoader } from './related-topics.loader.js';
import { TopicActivityLoader } from './topic-activity.loader.js';
import { TopicDay } from './topic-day.model.js';
import { TopicNamesLoader } from './topic-names.loader.js';

/** What a topic tells by looking at posts. */
@Resolver(() => Topic)
export class TopicPageResolver {
  constructor(
    private readonly names: TopicNamesLoader,
    private readonly activities: TopicActivityLoader,
    private readonly related: RelatedTopicsLoader,
  ) {}

  @ResolveField(() => String, {
    description:
      'The written form to show, without #: the official name in the reader’s language, else the most used spelling.',
  })
  name(@Parent() topic: Topic, @Context() context: GraphqlContext): Promise<string> {
    return this.names.nameOf(context, topic);
  }

  @ResolveField(() => [TopicDay], {
    description: 'Company posts a day, the last 30 days, oldest first, days of the viewer’s time zone.',
  })
  activity(@Parent() topic: Topic, @Context() context: GraphqlContext): Promise<TopicDay[]> {
    return this.activities.of(context).load(topic.id);
  }

  @ResolveField(() => [Topic], {
    description: 'At most 6 topics that stood in the same company posts in the last year, most often first.',
  })
  relatedTopics(@Parent() topic: Topic, @Context() context: GraphqlContext): Promise<Topic[]> {
    return this.related.of(context).load(topic.id);
  }
}

import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { Topic } from './topic.model.js';

@Resolver(() => Topic)
export class TopicResolver {
  @ResolveField(() => String, {
    description:
      'The written form to show, without #: the official name in the reader’s language, else the most used spelling.',
  })
  name(@Parent() topic: Topic, @Context() context: GraphqlContext): string {
    return (context.language === 'fr' ? topic.nameFr : topic.nameEn) ?? topic.spelling;
  }
}

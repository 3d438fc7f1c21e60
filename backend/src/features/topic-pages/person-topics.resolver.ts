import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { Person } from '../people/person.model.js';
import { Topic } from '../topics/topic.model.js';
import { OwnTopicsLoader } from './own-topics.loader.js';

@Resolver(() => Person)
export class PersonTopicsResolver {
  constructor(private readonly topics: OwnTopicsLoader) {}

  @ResolveField(() => [Topic], {
    description: 'The topics they follow, by name; those that the reader may see.',
  })
  followedTopics(@Parent() person: Person, @Context() context: GraphqlContext): Promise<Topic[]> {
    return this.topics.followedBy(context).load(person.id);
  }
}

import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { PeopleLoader } from '../people/people.loader.js';
import { Person } from '../people/person.model.js';
import { Round } from './round.model.js';

@Resolver(() => Round)
export class RoundResolver {
  constructor(private readonly people: PeopleLoader) {}

  @ResolveField(() => Person, {
    nullable: true,
    description: 'Who leads, and hears of a blocked line at once.',
  })
  lead(@Parent() round: Round, @Context() context: GraphqlContext): Promise<Person | null> {
    return this.people.byId(context).load(round.leadId);
  }

  @ResolveField(() => [Person], {
    nullable: true,
    description: 'Who is asked for lines; null for all but its lead and the topic’s owner.',
  })
  async participants(@Parent() round: Round, @Context() context: GraphqlContext): Promise<Person[] | null> {
    return round.participantIds && peopleOf(this.people, context, round.participantIds);
  }
}

/** People by name; who is gone for good is left out. */
export async function peopleOf(
  loader: PeopleLoader,
  context: GraphqlContext,
  ids: readonly string[],
): Promise<Person[]> {
  const people = await Promise.all(ids.map((id) => loader.byId(context).load(id)));
  return people
    .filter((person) => person !== null)
    .sort((a, b) => a.displayName.localeCompare(b.displayName, 'fr'));
}

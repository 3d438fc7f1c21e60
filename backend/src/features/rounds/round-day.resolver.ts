import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { PeopleLoader } from '../people/people.loader.js';
import { Person } from '../people/person.model.js';
import { RoundDay } from './round.model.js';
import { peopleOf } from './round.resolver.js';

@Resolver(() => RoundDay)
export class RoundDayResolver {
  constructor(private readonly people: PeopleLoader) {}

  @ResolveField(() => Person, {
    nullable: true,
    description: 'Who said how the project stands, in place of its worst line; null when nobody did.',
  })
  saidBy(@Parent() day: RoundDay, @Context() context: GraphqlContext): Promise<Person | null> | null {
    return day.saidById === null ? null : this.people.byId(context).load(day.saidById);
  }

  @ResolveField(() => [Person], {
    nullable: true,
    description:
      'Whose line is awaited, or had not come; null for all but the project’s lead and the topic’s owner.',
  })
  async awaited(@Parent() day: RoundDay, @Context() context: GraphqlContext): Promise<Person[] | null> {
    return day.awaitedIds && peopleOf(this.people, context, day.awaitedIds);
  }
}

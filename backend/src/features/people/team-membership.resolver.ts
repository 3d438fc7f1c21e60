import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { PeopleLoader } from './people.loader.js';
import { Person } from './person.model.js';
import { Team, TeamMembership } from './team.model.js';
import { TeamsLoader } from './teams.loader.js';

@Resolver(() => TeamMembership)
export class TeamMembershipResolver {
  constructor(
    private readonly people: PeopleLoader,
    private readonly teams: TeamsLoader,
  ) {}

  @ResolveField(() => Team, { description: 'The team.' })
  team(@Parent() membership: TeamMembership, @Context() context: GraphqlContext): Promise<Team | null> {
    return this.teams.byId(context).load(membership.teamId);
  }

  @ResolveField(() => Person, { description: 'The person.' })
  person(@Parent() membership: TeamMembership, @Context() context: GraphqlContext): Promise<Person | null> {
    return this.people.byId(context).load(membership.personId);
  }
}

import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { PeopleLoader } from './people.loader.js';
import { Person } from './person.model.js';
import { TeamMembershipsLoader } from './team-memberships.loader.js';
import { Team, TeamMembership } from './team.model.js';
import { TeamsLoader } from './teams.loader.js';
import { TeamsService } from './teams.service.js';

@Resolver(() => Team)
export class TeamResolver {
  constructor(
    private readonly teamsService: TeamsService,
    private readonly loader: TeamsLoader,
    private readonly memberships: TeamMembershipsLoader,
    private readonly people: PeopleLoader,
  ) {}

  @Allow('member')
  @Query(() => Team, { description: 'A team by its handle, or one it had before. Errors: NOT_FOUND.' })
  async team(
    @Args('handle', { type: () => String, description: 'With or without @.' }) handle: string,
    @Context() context: GraphqlContext,
  ): Promise<Team> {
    const team = await this.loader.byHandle(context).load(handle);
    if (!team) throw new BreveError('NOT_FOUND');
    return team;
  }

  @Allow('member')
  @Query(() => [Team], { description: 'Every team, by name; `parent` makes the tree.' })
  teams(): Promise<Team[]> {
    return this.teamsService.listTeams();
  }

  @ResolveField(() => Team, { nullable: true, description: 'The team above; null at the top.' })
  parent(@Parent() team: Team, @Context() context: GraphqlContext): Promise<Team | null> | null {
    return team.parentId === null ? null : this.loader.byId(context).load(team.parentId);
  }

  @ResolveField(() => [Team], { description: 'The teams right below, by name.' })
  children(@Parent() team: Team, @Context() context: GraphqlContext): Promise<Team[]> {
    return this.loader.childrenOf(context).load(team.id);
  }

  @ResolveField(() => [TeamMembership], {
    description: 'Present members of the team itself: leads first, then by name.',
  })
  members(@Parent() team: Team, @Context() context: GraphqlContext): Promise<TeamMembership[]> {
    return this.memberships.ofTeam(context).load(team.id);
  }

  @ResolveField(() => Int, { description: 'How many present members the team itself has.' })
  memberCount(@Parent() team: Team, @Context() context: GraphqlContext): Promise<number> {
    return this.memberships.countOfTeam(context).load(team.id);
  }

  @ResolveField(() => [Person], { description: 'Who leads the team, by name.' })
  async leads(@Parent() team: Team, @Context() context: GraphqlContext): Promise<(Person | null)[]> {
    const members = await this.memberships.ofTeam(context).load(team.id);
    const leads = members.filter((member) => member.isLead).map((member) => member.personId);
    return Promise.all(leads.map((id) => this.people.byId(context).load(id)));
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer is a member of the team itself.' })
  async viewerIsMember(
    @Parent() team: Team,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    const mine = await this.memberships.ofPerson(context).load(viewer.personId);
    return mine.some((membership) => membership.teamId === team.id);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer leads the team, or one above it.' })
  async viewerLeads(
    @Parent() team: Team,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    const mine = await this.memberships.ofPerson(context).load(viewer.personId);
    const led = new Set(mine.filter(({ isLead }) => isLead).map(({ teamId }) => teamId));
    if (led.size === 0) return false;
    let at: Team | null = team;
    while (at !== null && !led.has(at.id)) {
      at = at.parentId === null ? null : await this.loader.byId(context).load(at.parentId);
    }
    return at !== null;
  }
}
